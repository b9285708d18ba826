import { Problem, sql, type Act, type Row, type Sql } from '@app/kernel';
import { DecisionCouncil } from './decision-council.entity.js';
import { Vote } from './decision-enums.js';
import type { DecisionVoteInput } from './decision-vote.input.js';
import type { Decision } from './decision.entity.js';
import type { NamedVote } from './named-votes.js';

/** As the row keeps them; each institution has one vote, whichever of the councils it sits in. */
export function namedVotes(given: readonly DecisionVoteInput[]): NamedVote[] {
  const seen = new Set<string>();
  return given.map(({ institutionId, vote, reason }, index) => {
    const id = institutionId.toLowerCase();
    if (seen.has(id)) throw new Problem('INVALID', 'given-twice', `votes.${index}.institutionId`);
    seen.add(id);
    return { institutionId: id, vote, reason: reason ?? null };
  });
}

/** Rows of DecisionVote, a sub-select in brackets. */
export const votesOf = (d: Row<Decision>): Sql => sql`(
  select ${d.id} || ':' || (v ->> 'institutionId') as id, (v ->> 'institutionId')::uuid as institution_id, v ->> 'vote' as vote, v ->> 'reason' as reason
    from jsonb_array_elements(${d.votesByName}) v)`;

export const inOrder = (vote: Sql): Sql => sql`array_position(${Object.keys(Vote)}::text[], ${vote})`;

/** What may have been said of who voted, of the day, or of the councils; the first one of these is told. */
interface Said {
  /** Whose votes stood there before: they stay where neither the day nor the councils change. */
  before?: readonly NamedVote[] | null;
  votes?: readonly unknown[] | undefined;
  decidedOn?: string | undefined;
}

/** Whoever voted was a voting member on the day, of the council or of one that decided it, too. After the councils are set. */
export async function checkVoters(act: Act, decision: Decision, { before, votes, decidedOn }: Said): Promise<void> {
  const { id: decisionId, councilId, decidedOn: day } = decision;
  const named = (decision.votesByName ?? []).map(({ institutionId }) => institutionId);
  const asked = named.filter((id) => !before?.some(({ institutionId }) => institutionId === id));
  if (asked.length === 0) return;
  const others = await act.tx.findBy(DecisionCouncil, { decisionId });
  const [stranger] = await act.tx.query<{ id: string; name: string | null }[]>(
    `select a.id, i.name from unnest($1::uuid[]) with ordinality a (id, place) left join institutions i on i.id = a.id
      where a.id <> all(array(select voting_institutions($2, $3, $4))) order by a.place limit 1`,
    [asked, councilId, others.map((other) => other.councilId), day],
  );
  if (!stranger) return;
  const { id, name } = stranger;
  if (name === null && votes) throw new Problem('NOT_FOUND', 'no-such-record', `votes.${named.indexOf(id)}.institutionId`);
  const field = votes ? `votes.${named.indexOf(id)}.institutionId` : decidedOn ? 'decidedOn' : 'councilIds';
  throw new Problem('INVALID', 'had-no-vote', field, { institution: name ?? '', day });
}
