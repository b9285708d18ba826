import { Group, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { SeminarDecisionsQuery } from '../../../graph/generated/graphql';
import { useFormat } from '../../../ui/format';
import lines from '../../../ui/lines.module.css';
import { DecisionLink, DecisionStateBadge, useKindWord } from './decision-words';

type SeminarDecision = SeminarDecisionsQuery['seminar']['decisions'][number];

/** What was decided at one item, and when those concerned were told of it as it stands. */
export function DecisionLines({ decisions }: { decisions: SeminarDecision[] }) {
  const { t } = useTranslation();
  const format = useFormat();
  const kindWord = useKindWord();
  if (decisions.length === 0)
    return (
      <Text size="sm" c="dimmed">
        {t('plans.decision.noneAtItem')}
      </Text>
    );
  return (
    <ul className={lines.list}>
      {decisions.map((decision) => (
        <li key={decision.id} className={lines.line}>
          <Group justify="space-between" align="flex-start" gap="xs">
            <div style={{ flex: '1 1 240px' }}>
              <Text size="sm" c="dimmed">
                {[
                  kindWord(decision.kind),
                  decision.council?.shortName ?? decision.councilName,
                  decision.toldAt && t('plans.outcomes.toldOn', { day: format.instant(decision.toldAt) }),
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </Text>
              <DecisionLink decision={decision} />
            </div>
            <DecisionStateBadge state={decision.state} />
          </Group>
        </li>
      ))}
    </ul>
  );
}
