import { Stack, Text } from '@mantine/core';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Column } from '../../../ui/data-table';
import { useFormat } from '../../../ui/format';
import { LinkAnchor } from '../../../ui/links';
import { MeasureItemLines } from '../../plans/action-items/measure-items';
import { MarkBadge } from '../mark-badge';
import { MeasureStateMark } from '../measures/measure-state';
import type { MeasureRow } from './measures-page';

/** The order of the list is the server's: it holds for all pages. */
export function useMeasureColumns(): Column<MeasureRow>[] {
  const { t } = useTranslation();
  const format = useFormat();
  return useMemo(
    () => [
      {
        key: 'title',
        title: t('risks.measure.one'),
        serverOrder: { name: 'TITLE' },
        isMain: true,
        cell: (measure) => (
          <>
            <Text size="sm" c="dimmed">
              {measure.ref}
            </Text>
            {measure.title} <MarkBadge isMarked={measure.isRestricted} />
            <MeasureItemLines measure={measure} />
          </>
        ),
      },
      {
        key: 'risks',
        title: t('risks.list'),
        cell: ({ risks }) => (
          <Stack gap={4} align="flex-start">
            {risks.map(({ id, ref, title, mark }) => (
              <div key={id}>
                <LinkAnchor to="/risks/$id" params={{ id }} search={{ tab: 'measures' }} fz="sm">
                  {ref} {title}
                </LinkAnchor>{' '}
                <MarkBadge isMarked={mark?.isCurrent} />
              </div>
            ))}
          </Stack>
        ),
      },
      {
        key: 'phase',
        title: t('risks.measure.phase'),
        serverOrder: { name: 'PHASE' },
        cell: ({ phase }) => t(`risks.measurePhase.${phase}`),
      },
      {
        key: 'responsible',
        title: t('risks.measure.responsible'),
        serverOrder: { name: 'RESPONSIBLE' },
        cell: ({ responsibleInstitution }) => responsibleInstitution?.name ?? t('risks.measure.nobody'),
      },
      {
        key: 'state',
        title: t('risks.measure.state'),
        serverOrder: { name: 'STATE' },
        cell: (measure) => <MeasureStateMark measure={measure} isDueBeside />,
      },
      {
        key: 'due',
        title: t('risks.measures.due'),
        serverOrder: { name: 'DUE' },
        cell: ({ dueOn }) => dueOn && format.shortDay(dueOn),
      },
      {
        key: 'cost',
        title: t('risks.measure.cost'),
        cell: ({ costEuros }) => typeof costEuros === 'number' && t('risks.measure.euros', { cost: format.number(costEuros) }),
      },
    ],
    [t, format],
  );
}
