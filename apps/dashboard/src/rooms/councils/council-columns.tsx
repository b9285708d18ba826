import { Group } from '@mantine/core';
import { IconCornerDownRight } from '@tabler/icons-react';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { CadenceBadge } from '../../ui/cadence-badge';
import type { Column } from '../../ui/data-table';
import { useFormat } from '../../ui/format';
import { LinkAnchor } from '../../ui/links';
import { ToneBadge } from '../../ui/tone-badge';
import type { TreeRow } from '../../ui/tree';
import type { CouncilRow } from './councils-page';

export function useCouncilColumns(): Column<TreeRow<CouncilRow>>[] {
  const { t } = useTranslation();
  const format = useFormat();
  return useMemo(
    () => [
      {
        key: 'name',
        title: t('councils.page.name'),
        isMain: true,
        sortBy: ({ node: council }) => council.name,
        cell: ({ node: council, depth }) => (
          <Group gap={6} wrap="nowrap" pl={depth > 1 ? (depth - 1) * 22 : 0}>
            {depth > 0 && (
              <IconCornerDownRight size={16} stroke={1.6} style={{ flexShrink: 0 }} role="img" aria-label={t('councils.page.isPart')} />
            )}
            <LinkAnchor to="/councils/$slug" params={{ slug: council.slug }} fw={600}>
              {council.name}
            </LinkAnchor>
          </Group>
        ),
      },
      {
        key: 'kind',
        title: t('councils.page.kind'),
        sortBy: ({ node: council }) => t(`councils.councilKind.${council.kind}`),
        cell: ({ node: council }) => t(`councils.councilKind.${council.kind}`),
      },
      {
        key: 'regions',
        title: t('councils.page.regions'),
        sortBy: ({ node: council }) => council.regions[0]?.name,
        cell: ({ node: council }) => council.regions.map(({ name }) => name).join(', '),
      },
      {
        key: 'next',
        title: t('councils.page.next'),
        sortBy: ({ node: council }) => council.nextSeminar?.days[0]?.date,
        cell: ({ node: { nextSeminar } }) => {
          const [day] = nextSeminar?.days ?? [];
          return nextSeminar && day ? (
            <LinkAnchor to="/seminars/$id" params={{ id: nextSeminar.id }}>
              {format.shortDay(day.date)}
            </LinkAnchor>
          ) : (
            '–'
          );
        },
      },
      {
        key: 'last',
        title: t('councils.page.last'),
        sortBy: ({ node: council }) => council.lastSeminarOn,
        cell: ({ node: council }) => (council.lastSeminarOn ? format.shortDay(council.lastSeminarOn) : '–'),
      },
      {
        key: 'state',
        title: t('councils.page.state'),
        sortBy: ({ node: council }) => (council.closedOn ? 3 : council.cadence === 'BROKEN' ? 0 : council.cadence === 'KEPT' ? 2 : 1),
        cell: ({ node: council }) =>
          council.closedOn ? (
            <ToneBadge>{t('councils.page.closed')}</ToneBadge>
          ) : (
            council.cadence && <CadenceBadge cadence={council.cadence} />
          ),
      },
    ],
    [t, format],
  );
}
