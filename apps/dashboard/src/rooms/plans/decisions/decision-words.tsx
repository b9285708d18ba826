import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { DecisionKind, DecisionLineFragment, DecisionState } from '../../../graph/generated/graphql';
import { LinkAnchor } from '../../../ui/links';
import { ToneBadge } from '../../../ui/tone-badge';
import { DECISION_TONES } from './terms';

export function DecisionStateBadge({ state }: { state: DecisionState }) {
  const { t } = useTranslation();
  return <ToneBadge tone={DECISION_TONES[state]}>{t(`plans.decisionState.${state}`)}</ToneBadge>;
}

/** What was done, as the beginning of a line. */
export function useKindWord(): (kind: DecisionKind) => string {
  const { t } = useTranslation();
  return (kind) => {
    const word = t(`plans.decisionKind.${kind}`);
    return word.charAt(0).toLocaleUpperCase() + word.slice(1);
  };
}

/** The way to a decision: how it is called, and what it says. */
export function DecisionLink({ decision: { id, ref, text } }: { decision: Pick<DecisionLineFragment, 'id' | 'ref' | 'text'> }) {
  return (
    <>
      {/* In a line of its own: a link within a text would have to be underlined. */}
      <div>
        <LinkAnchor to="/decisions/$id" params={{ id }} fz="sm">
          {ref}
        </LinkAnchor>
      </div>
      <Text size="sm" lineClamp={3}>
        {text}
      </Text>
    </>
  );
}
