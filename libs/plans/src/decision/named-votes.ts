import type { Vote } from './decision-enums.js';

/** How one institution voted, as the row of a decision keeps it. */
export interface NamedVote {
  institutionId: string;
  vote: Vote;
  reason: string | null;
}

export interface VoteCounts {
  votesFor: number;
  votesAgainst: number;
  votesAbstained: number;
}

/** Who took no part because of a conflict of interest counts for nothing. */
export function countVotes(votes: readonly NamedVote[]): VoteCounts {
  const of = (vote: Vote) => votes.filter((one) => one.vote === vote).length;
  return { votesFor: of('FOR'), votesAgainst: of('AGAINST'), votesAbstained: of('ABSTAINED') };
}
