import { Problem } from '@app/kernel';
import type { Vote } from './decision-enums.js';

/** How one institution voted, as the row of a decision keeps it. */
export interface NamedVote {
  institutionId: string;
  vote: Vote;
  reason: string | null;
}

export const VOTES = ['votesFor', 'votesAgainst', 'votesAbstained'] as const;

/** How many voted how. */
export type VoteCounts = Record<(typeof VOTES)[number], number>;
type TypedCounts = Partial<Record<keyof VoteCounts, number | null>>;

/** Who took no part because of a conflict of interest counts for nothing. */
function countVotes(votes: readonly NamedVote[]): VoteCounts {
  const of = (vote: Vote) => votes.filter((one) => one.vote === vote).length;
  return { votesFor: of('FOR'), votesAgainst: of('AGAINST'), votesAbstained: of('ABSTAINED') };
}

/** Where votes are by name, the counts follow from them, and what is typed beside them does not say anything else. */
export function countsFollowing(votes: readonly NamedVote[], typed: TypedCounts): VoteCounts {
  const counts = countVotes(votes);
  for (const field of VOTES)
    if (typed[field] !== undefined && typed[field] !== counts[field])
      throw new Problem('INVALID', 'votes-contradict', field, { count: counts[field] });
  return counts;
}

/** All three are there, or none where nobody counted. */
export function refuseIncompleteCounts(counts: TypedCounts): void {
  const missing = VOTES.filter((field) => counts[field] === null);
  const [first] = missing;
  if (first && missing.length < VOTES.length) throw new Problem('INVALID', 'votes-incomplete', first);
}
