import { Stack, Text } from '@mantine/core';
import { useSearch } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../../graph/generated';
import type { LateMeasuresQuery } from '../../../graph/generated/graphql';
import { usePages } from '../../../graph/use-pages';
import { DataTable, type Column } from '../../../ui/data-table';
import { useFormat } from '../../../ui/format';
import { LinkAnchor } from '../../../ui/links';
import { Loaded, RowsSkeleton } from '../../../ui/loaded';
import { Panel } from '../../../ui/panel';
import { MarkBadge } from '../../risks/mark-badge';

const LateMeasures = graphql(`
  query LateMeasures($regionCode: String, $institutionId: ID, $isAssigned: Boolean, $after: String) {
    lateMeasures(regionCode: $regionCode, institutionId: $institutionId, isAssigned: $isAssigned, first: 50, after: $after) {
      nodes {
        id
        ref
        title
        isRestricted
        dueOn
        responsibleInstitution {
          id
          name
        }
        risks {
          id
          ref
          title
          mark {
            isCurrent
          }
        }
        council {
          id
          shortName
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

type Row = LateMeasuresQuery['lateMeasures']['nodes'][number];
const pick = (result: LateMeasuresQuery) => result.lateMeasures;

/** What is late beside the reviews; each with the risks that it was to work on. */
export function LateMeasuresPanel() {
  const { t } = useTranslation();
  const format = useFormat();
  const { region, owner } = useSearch({ from: '/frame/overview/risks' });
  const isOfOne = owner !== undefined && owner !== 'none' && owner !== 'mine';
  const pages = usePages(
    LateMeasures,
    { regionCode: region ?? null, institutionId: isOfOne ? owner : null, isAssigned: owner === 'none' ? false : null },
    pick,
  );
  const columns = useMemo(
    (): Column<Row>[] => [
      {
        key: 'title',
        title: t('risks.measure.one'),
        isMain: true,
        width: '34%',
        cell: ({ ref, title, isRestricted }) => (
          <Stack gap={2} align="flex-start">
            <Text component="span" size="sm" c="dimmed">
              {ref}
            </Text>
            <Text component="span" fw={600}>
              {title}
            </Text>
            <MarkBadge isMarked={isRestricted} />
          </Stack>
        ),
      },
      { key: 'due', title: t('risks.measure.dueOn'), cell: ({ dueOn }) => dueOn && format.shortDay(dueOn) },
      {
        key: 'risks',
        title: t('risks.list'),
        cell: ({ risks }) => (
          <Stack gap={2} align="flex-start">
            {risks.map((risk) => (
              <div key={risk.id}>
                <LinkAnchor to="/risks/$id" params={{ id: risk.id }} fz="sm">
                  {risk.ref} {risk.title}
                </LinkAnchor>{' '}
                <MarkBadge isMarked={risk.mark?.isCurrent} />
              </div>
            ))}
          </Stack>
        ),
      },
      {
        key: 'responsible',
        title: t('risks.measure.responsible'),
        cell: ({ responsibleInstitution }) => responsibleInstitution?.name ?? t('risks.measure.nobody'),
      },
      { key: 'council', title: t('risks.field.council'), cell: ({ council }) => council.shortName },
    ],
    [t, format],
  );
  return (
    <Panel title={t('overview.rows.lateMeasures')}>
      <Loaded read={pages} skeleton={<RowsSkeleton rows={3} />}>
        {() => (
          <DataTable
            caption={t('overview.rows.lateMeasures')}
            rows={pages.nodes}
            rowKey={({ id }) => id}
            columns={columns}
            pages={pages}
            empty={<Text c="dimmed">{t('overview.rows.noLateMeasures')}</Text>}
          />
        )}
      </Loaded>
    </Panel>
  );
}
