import type { MigrationInterface, QueryRunner } from 'typeorm';

const VOTES = ['FOR', 'AGAINST', 'ABSTAINED', 'NOT_VOTING'];
const counted = (vote: string) => `jsonb_array_length(jsonb_path_query_array(votes_by_name, '$[*] ? (@.vote == "${vote}")'))`;

/**
 * Who voted how, where a council votes by name. In the row of the decision: its trail then tells all votes of an act as one change, and the
 * counts beside them cannot say anything else.
 */
export class PlansVotesByName1795305600361 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table decisions
        add column votes_by_name jsonb,
        add constraint decisions_votes_by_name check (votes_by_name is null or (
          jsonb_typeof(votes_by_name) = 'array' and jsonb_array_length(votes_by_name) between 1 and 200
          and jsonb_array_length(votes_by_name) = ${VOTES.map(counted).join(' + ')}
          and votes_for = ${counted('FOR')} and votes_against = ${counted('AGAINST')} and votes_abstained = ${counted('ABSTAINED')}));

      -- Who had a vote on a day in a council that decides, or in one that decided together with it: of those its secretary reads the names
      -- of who votes, and no more of the memberships.
      create function voting_institutions(p_council_id uuid, p_other_ids uuid[], p_on date) returns setof uuid
        language sql stable security definer rows 30 set search_path from current as $$
        select distinct m.institution_id
          from memberships m
         where p_council_id in (select inviting_councils()) and m.voting and m.valid_from <= p_on and (m.valid_to is null or m.valid_to >= p_on)
           and (m.council_id = p_council_id
                or (m.council_id = any(p_other_ids)
                    and (m.council_id in (select partner_councils(p_council_id))
                         or exists (select from decision_councils dc join decisions d on d.id = dc.decision_id
                                     where d.council_id = p_council_id and dc.council_id = m.council_id))))
      $$;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop function voting_institutions; alter table decisions drop column votes_by_name');
  }
}
