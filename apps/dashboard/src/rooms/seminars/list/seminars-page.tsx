import { Stack } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../../graph/generated';
import { useRead } from '../../../graph/use-read';
import { LinkButton } from '../../../ui/links';
import { PageHeader } from '../../../ui/page-header';
import { ListFilters } from './list-filters';
import { SeminarList } from './seminar-list';
import { useSearch } from '@tanstack/react-router';

export const PlanningCouncils = graphql(`
  query PlanningCouncils {
    councils(first: 100, viewerCanPlanSeminars: true) {
      nodes {
        id
        name
      }
    }
  }
`);

export function SeminarsPage() {
  const { t } = useTranslation();
  const search = useSearch({ from: '/frame/seminars' });
  const councils = useRead(PlanningCouncils, {}).data?.councils.nodes ?? [];
  const mayPlan = councils.length > 0;
  return (
    <>
      <PageHeader
        title={t('seminars.title')}
        description={t('seminars.intro')}
        actions={
          mayPlan && (
            <LinkButton to="/seminars/new" search={search.council ? { council: search.council } : {}} leftSection={<IconPlus size={18} />}>
              {t('seminars.new')}
            </LinkButton>
          )
        }
      />
      <Stack gap="lg">
        <ListFilters councils={councils} />
        <SeminarList upcoming mayPlan={mayPlan} />
        <SeminarList upcoming={false} mayPlan={mayPlan} />
      </Stack>
    </>
  );
}
