import type { MigrationInterface, QueryRunner } from 'typeorm';

const edition = { read: ', d.edition', told: ' and od.edition = r.edition' };

/** Who is told of decisions of a seminar, and of one between seminars. `head`: with whose rights; `mine`: of which decisions alone. */
const readers = ({ read, told }: typeof edition, head = '', mine = ''): string => `
      create function outcome_readers(p_decision_ids uuid[]) returns table (decision_id uuid, person_id uuid, was_told boolean) language sql stable ${head} as $$
        with decided as (select d.* from decisions d where d.id = any(p_decision_ids)${mine})
        select r.decision_id, r.person_id,
               exists (select from outcome_decisions od join deliveries v on v.subject_id = od.outcome_id and v.kind = 'plans.outcome'
                        where od.decision_id = r.decision_id and od.state = r.state${told} and v.person_id = r.person_id)
          from (
            select d.id as decision_id, d.state${read}, i.person_id
              from decided d join invitations i on i.seminar_id = d.seminar_id
             where exists (select from deliveries v where v.subject_id = i.id and v.kind = 'seminars.invitation' and v.state = 'ACCEPTED')
                or exists (select from seminar_attendances a where a.invitation_id = i.id and a.state <> 'ABSENT')
            union
            select d.id, d.state${read}, s.person_id
              from decided d
              join seats s on is_current(s.valid_from, s.valid_to)
               and (s.council_id = d.council_id or s.council_id in (select dc.council_id from decision_councils dc where dc.decision_id = d.id))
             where d.seminar_id is null) as r
      $$;`;

/**
 * A decision whose words were corrected is news again: each time they change, it is another edition. Whether somebody was told is answered to
 * whoever decides, also where they read neither the mails nor the seats of the councils that decided together with theirs.
 */
export class PlansCorrectedDecisions1795305600380 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table decisions add column edition integer not null default 1 constraint decisions_edition_counts check (edition > 0);
      alter table outcome_decisions add column edition integer not null default 1;

      drop function outcome_readers;
      ${readers(edition, 'security definer set search_path from current', ` and (session_user <> 'turvaring_api' or d.id in (select writable_decisions()))`)}
      -- How many people a mail about these decisions reaches, and how many of them were not told of one of them as it stands.
      create function outcome_reader_counts(p_decision_ids uuid[]) returns table (readers integer, untold integer)
        language sql stable security definer set search_path from current as $$
        select count(distinct r.person_id)::integer, (count(distinct r.person_id) filter (where not r.was_told))::integer
          from outcome_readers(p_decision_ids) r join persons p on p.id = r.person_id
         where p.email is not null
           and not exists (select from mail_choices c where c.person_id = p.id and c.category = 'OUTCOMES' and not c.is_on)
      $$;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop function outcome_reader_counts, outcome_readers;
      alter table outcome_decisions drop column edition;
      ${readers({ read: '', told: '' })}
      alter table decisions drop column edition;
    `);
  }
}
