import type { DecisionVoteInput, Vote } from '../../../../graph/generated/graphql';
import type { DecisionData } from '../decision-query';

/** How an institution voted; who was absent has no row. */
export type VoteRow = { institutionId: string; vote: Vote; reason: string };
export type CountValues = Record<'votesFor' | 'votesAgainst' | 'votesAbstained', number | ''>;
export type VotingValues = CountValues & { isByName: boolean; votes: VoteRow[] };

export const noVotes = (): VotingValues => ({ votesFor: '', votesAgainst: '', votesAbstained: '', isByName: false, votes: [] });

export const votingOf = ({ votesFor, votesAgainst, votesAbstained, votes }: DecisionData): VotingValues => ({
  votesFor: votesFor ?? '',
  votesAgainst: votesAgainst ?? '',
  votesAbstained: votesAbstained ?? '',
  isByName: votes.length > 0,
  votes: votes.map(({ vote, reason, institution }) => ({ institutionId: institution.id, vote, reason: reason ?? '' })),
});

export const countOf = (votes: readonly VoteRow[]): Record<keyof CountValues, number> => {
  const of = (vote: Vote) => votes.filter((one) => one.vote === vote).length;
  return { votesFor: of('FOR'), votesAgainst: of('AGAINST'), votesAbstained: of('ABSTAINED') };
};

/** One institution votes so; undefined: it was absent. What it said of it stays as long as it has a row. */
export function voted(votes: readonly VoteRow[], institutionId: string, vote: Vote | undefined): VoteRow[] {
  if (!vote) return votes.filter((one) => one.institutionId !== institutionId);
  return votes.some((one) => one.institutionId === institutionId)
    ? votes.map((one) => (one.institutionId === institutionId ? { ...one, vote } : one))
    : [...votes, { institutionId, vote, reason: '' }];
}

const count = (votes: number | ''): number | null => (votes === '' ? null : votes);

interface SentVoting {
  votes?: DecisionVoteInput[];
  votesFor?: number | null;
  votesAgainst?: number | null;
  votesAbstained?: number | null;
}

/** What of the vote is sent, of what differs from the stored thing: by name the counts follow, and are not sent beside it. */
export function sentVoting(changed: Partial<VotingValues>, { isByName, votes }: VotingValues): SentVoting {
  if (isByName) return changed.votes || changed.isByName !== undefined ? { votes: votes.map(sentVote) } : {};
  const { votesFor, votesAgainst, votesAbstained } = changed;
  return {
    ...(changed.isByName === false && { votes: [] }),
    ...(votesFor !== undefined && { votesFor: count(votesFor) }),
    ...(votesAgainst !== undefined && { votesAgainst: count(votesAgainst) }),
    ...(votesAbstained !== undefined && { votesAbstained: count(votesAbstained) }),
  };
}

const sentVote = ({ institutionId, vote, reason }: VoteRow): DecisionVoteInput => ({
  institutionId,
  vote,
  reason: vote === 'FOR' || reason.trim() === '' ? null : reason,
});
