import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../ui/format';
import { LinkAnchor } from '../../../ui/links';
import type { Followed } from './follow-query';
import classes from './follow.module.css';

export interface DecisionsOf {
  /** Slug of the council whose register they stand in; without it, all of the seminar. */
  council?: string | undefined;
  /** Id of a seminar, or `none`: decided at none. */
  seminar?: string | undefined;
  from?: string | undefined;
  to?: string | undefined;
}

/** How many decisions, with the way to them. */
export function DecisionsLink({ of, children: count }: { of: DecisionsOf; children: number }) {
  const format = useFormat();
  return count > 0 ? <WayToDecisions of={of} words={format.number(count)} isUnderlined /> : <>{format.number(count)}</>;
}

const ENDS = { decisionsFulfilled: 'FULFILLED', decisionsEnded: 'SUPERSEDED,REPEALED' } as const;

export type DecisionCounts = Pick<Followed, 'decisions' | keyof typeof ENDS>;

/** And how many of them are no longer in force, as far as there are any. */
export function DecisionsCell({ of, counts }: { of: DecisionsOf; counts: DecisionCounts }) {
  const { t } = useTranslation();
  return (
    <>
      <DecisionsLink of={of}>{counts.decisions}</DecisionsLink>
      {(['decisionsFulfilled', 'decisionsEnded'] as const).map(
        (end) =>
          counts[end] > 0 && (
            <div key={end}>
              <WayToDecisions of={of} state={ENDS[end]} words={t(`plans.follow.ofThem.${end}`, { count: counts[end] })} />
            </div>
          ),
      )}
    </>
  );
}

interface WayProps {
  of: DecisionsOf;
  state?: string;
  words: string;
  isUnderlined?: boolean;
}

function WayToDecisions({ of: { council, seminar, from, to }, state, words, isUnderlined = false }: WayProps) {
  const look = { className: classes.number, ...(isUnderlined ? { underline: 'always' as const } : { fz: 'sm' as const }) };
  if (council)
    return (
      <LinkAnchor to="/decisions" search={{ council, seminar, from, to, state }} {...look}>
        {words}
      </LinkAnchor>
    );
  if (seminar)
    return (
      <LinkAnchor to="/seminars/$id/decisions" params={{ id: seminar }} {...look}>
        {words}
      </LinkAnchor>
    );
  return <Text span>{words}</Text>;
}
