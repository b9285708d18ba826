import { Group, Select, SimpleGrid, Stack } from '@mantine/core';
import { useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useRead } from '../../graph/use-read';
import { DayFilter } from '../../ui/day-filter';
import { today } from '../../ui/format';
import { LinkButton } from '../../ui/links';
import { useFilter } from '../../ui/list-page';
import { Loaded, PanelSkeleton, RefusedRead } from '../../ui/loaded';
import { NotFoundPage } from '../../ui/not-found-page';
import { PageHeader } from '../../ui/page-header';
import { ComingSeminars } from './county/coming-seminars';
import { CouncilFigures } from './county/council-figures';
import { HighRisks } from './county/high-risks';
import { Overdue } from './county/overdue';
import { OverviewTiles } from './county/overview-tiles';
import { SilentCouncils } from './county/silent-councils';
import { useRegion } from './county/use-region';
import { WorseRisks } from './county/worse-risks';
import { CountyOverviewDocument, type Overview } from './overview-query';
import classes from './overview.module.css';

export function OverviewPage() {
  const { t } = useTranslation();
  const { since } = useSearch({ from: '/frame/overview' });
  const filter = useFilter();
  const { read: chosen, code, regions } = useRegion();
  const read = useRead(CountyOverviewDocument, { regionCode: code ?? '', since: since ?? null }, { pause: code === undefined });
  if (read.refusal?.code === 'NOT_FOUND') return <NotFoundPage />;
  const known = regions.some((one) => one.code === code) || !read.data ? regions : [read.data.countyOverview.region, ...regions];
  return (
    <>
      <PageHeader
        title={t('overview.title')}
        description={t('overview.intro')}
        actions={
          <LinkButton to="/overview/compare" variant="default">
            {t('overview.compare.do')}
          </LinkButton>
        }
      />
      <Stack gap="lg">
        <Group align="flex-end" role="search" aria-label={t('overview.choice')}>
          <Select
            label={t('overview.region')}
            allowDeselect={false}
            searchable
            data={known.map((one) => ({ value: one.code, label: one.name }))}
            value={code ?? null}
            onChange={(region) => filter({ region: region ?? undefined })}
            w={{ base: '100%', xs: 260 }}
          />
          <DayFilter
            label={t('overview.since')}
            value={since ?? read.data?.countyOverview.since ?? null}
            maxDate={today()}
            onDay={(day) => filter({ since: day })}
            w={{ base: '100%', xs: 200 }}
          />
        </Group>
        {chosen.refusal && !chosen.data ? (
          <RefusedRead refusal={chosen.refusal} reload={chosen.reload} />
        ) : (
          <Loaded read={read} skeleton={<PanelSkeleton rows={10} />}>
            {({ countyOverview }) => <Content overview={countyOverview} />}
          </Loaded>
        )}
      </Stack>
    </>
  );
}

function Content({ overview }: { overview: Overview }) {
  return (
    <Stack gap="lg">
      <OverviewTiles overview={overview} />
      <div className={classes.first}>
        <HighRisks overview={overview} />
        <Overdue overdue={overview.overdue} region={overview.region} />
      </div>
      <SimpleGrid cols={{ base: 1, lg: 2 }} spacing="lg">
        <WorseRisks overview={overview} />
        <SilentCouncils overview={overview} />
      </SimpleGrid>
      <ComingSeminars overview={overview} />
      <CouncilFigures overview={overview} />
    </Stack>
  );
}
