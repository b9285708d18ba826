import { Text } from '@mantine/core';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Column } from '../../../ui/data-table';
import { useFormat } from '../../../ui/format';
import { LinkAnchor } from '../../../ui/links';
import { DecisionLink, DecisionStateBadge, useKindWord } from './decision-words';
import type { DecisionRow } from './decisions-page';

/** The order of the list is the server's: it holds for all pages. `councilId`: whose register it is. */
export function useDecisionColumns(councilId: string | undefined): Column<DecisionRow>[] {
  const { t } = useTranslation();
  const format = useFormat();
  const kindWord = useKindWord();
  return useMemo(
    () => [
      {
        key: 'decision',
        title: t('plans.decision.one'),
        serverOrder: { name: 'NUMBER' },
        isMain: true,
        width: '46%',
        cell: (row) => (
          <>
            <DecisionLink decision={row} />
            {row.council?.id !== councilId && (
              <Text size="sm" c="dimmed">
                {t('plans.decision.ofOther', { council: row.council?.shortName ?? row.councilName })}
              </Text>
            )}
          </>
        ),
      },
      {
        key: 'kind',
        title: t('plans.decision.field.kind'),
        serverOrder: { name: 'KIND' },
        cell: ({ kind }) => kindWord(kind),
      },
      {
        key: 'decidedOn',
        title: t('plans.decision.field.decidedOn'),
        serverOrder: { name: 'DECIDED', isDown: true },
        cell: ({ decidedOn }) => format.shortDay(decidedOn),
      },
      {
        key: 'where',
        title: t('plans.decision.field.seminar'),
        cell: ({ seminar }) =>
          seminar && (
            <LinkAnchor to="/seminars/$id/decisions" params={{ id: seminar.id }} fz="sm">
              {seminar.title}
            </LinkAnchor>
          ),
      },
      {
        key: 'state',
        title: t('plans.decision.field.state'),
        serverOrder: { name: 'STATE' },
        cell: ({ state }) => <DecisionStateBadge state={state} />,
      },
    ],
    [t, format, kindWord, councilId],
  );
}
