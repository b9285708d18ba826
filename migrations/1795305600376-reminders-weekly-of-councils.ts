import type { MigrationInterface, QueryRunner } from 'typeorm';

const LINES = 'person_id uuid, council_id uuid, kind text, item_id uuid, extension_id uuid, institution_id uuid, since date, count int';

/** The weekly mail tells the secretary what of the council is late; and what it takes is known beforehand, person by person. */
export class RemindersWeeklyOfCouncils1795305600376 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      alter function digest_lines(date, uuid[]) rename to digest_lines_but_overdue;
      -- Besides, LATE_IN_COUNCIL: for the secretary, how many items of the council are late, at whichever institution.
      create function digest_lines(p_on date, p_person_ids uuid[]) returns table (${LINES}) language sql stable as $$
        select * from digest_lines_but_overdue(p_on, p_person_ids)
        union all
        select distinct s.person_id, w.council_id, 'LATE_IN_COUNCIL', null::uuid, null::uuid, null::uuid, null::date, w.count
          from (select i.council_id, count(*)::int as count from action_items i
                 where i.state in ('PLANNED', 'IN_PROGRESS', 'WAITING') and i.due_on < p_on group by i.council_id) as w
          join seats s on s.council_id = w.council_id and s.role = 'SECRETARY' and is_current(s.valid_from, s.valid_to)
         where p_person_ids is null or s.person_id = any(p_person_ids)
      $$;

      -- What the weekly mail that leaves on a day says of a council by itself, and why somebody would not get it. What rules give to that mail
      -- is theirs: action_item_reminders().
      create function weekly_reminders(p_on date, p_council_id uuid)
        returns table (${LINES}, due_on date, person_name text, sort_name text, sends_at timestamptz, silence text) language sql stable as $$
        select l.*, i.due_on, p.first_name || ' ' || p.last_name, coalesce(p.last_name || ' ' || p.first_name, ''),
               (p_on + time '08:00') at time zone c.time_zone,
               case when l.person_id = any(array(select persons_without_address())) then 'NO_ADDRESS'
                    when l.person_id = any(array(select unsubscribed_persons('DIGEST'))) then 'UNSUBSCRIBED' end
          from (select one.* from councils one where one.id = p_council_id and digest_day(p_on, council_country(one.id)) = p_on offset 0) as c
          cross join lateral (select * from digest_lines(p_on, null) as every where every.council_id = p_council_id) as l
          left join persons p on p.id = l.person_id
          left join action_items i on i.id = l.item_id
         where l.kind <> 'SILENT' and (l.kind <> 'ASKED' or l.item_id is null)
           and (l.kind <> 'DUE' or (l.item_id, l.person_id) not in (
             select r.item_id, r.person_id from action_item_reminders(p_on, p_council_id) as r
              where r.goes and r.object = 'ACTION_ITEM_DUE' and r.delivery = 'DIGEST'))
      $$;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop function weekly_reminders, digest_lines;
      alter function digest_lines_but_overdue(date, uuid[]) rename to digest_lines;
    `);
  }
}
