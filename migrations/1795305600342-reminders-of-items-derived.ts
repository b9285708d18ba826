import type { MigrationInterface, QueryRunner } from 'typeorm';
import { itemReminders, LIMITED } from './parts/item-reminders.js';

/** Whom an item is up to and who keeps it, nearest first; what is told of it, and at most how much of all on a day. */
export class RemindersOfItemsDerived1795305600342 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      -- The day of the weekly mail that takes what comes up on a day: the first working day of its week, or of the next one when that is past.
      create function digest_day(p_day date, p_country text) returns date language plpgsql immutable parallel safe as $$
        declare
          monday date := date_trunc('week', p_day)::date;
          day    date := next_working_day(monday, p_country);
        begin
          return case when p_day <= day then day else next_working_day(monday + 7, p_country) end;
        end $$;

      -- As reminder_on(), of a rule whose reminders go into the weekly mail: the last of its dates that falls into the one which comes on p_on
      -- or next after it, if it has come by then. What was told needs no looking up: each date belongs to one weekly mail.
      create function digest_reminder_on(p_first date, p_every int, p_most int, p_not_before date, p_on date, p_country text,
                                         out occurrence int, out told int, out next_date date)
        language plpgsql immutable parallel safe as $$
        declare
          step  int := coalesce(p_every, 1);
          first int := greatest(1, ceil((p_not_before - p_first)::numeric / step)::int + 1);
          come  int := least(p_most, floor((p_on - p_first)::numeric / step)::int + 1);
        begin
          if greatest(first, come + 1) <= p_most then
            next_date := p_first + step * (greatest(first, come + 1) - 1);
          end if;
          told := case when come >= first then come else 0 end;
          if told > 0 and digest_day(p_first + step * (come - 1), p_country) = digest_day(p_on, p_country) then
            occurrence := come;
          end if;
        end $$;

      -- Who is told of an item, nearest first: the assignee, who leads the institution it is up to, who holds its seats, the secretary, the chair.
      -- The first three speak for it and read it therefore, the last two oversee its council: a mark keeps none of them out. Who no longer
      -- speaks for it is not told as its assignee. Somebody may be named as several: whose turn it is, says the rule.
      create function item_audience(p_council_id uuid, p_institution_id uuid, p_person_id uuid)
        returns table (tier integer, audience text, person_id uuid, may_read boolean) language sql stable rows 5 as $$
        select found.tier, found.audience, found.person_id, found.in_place
          from (
            select 1 as tier, 'ASSIGNEE' as audience, p_person_id as person_id, exists (
                     select from affiliations a where a.person_id = p_person_id and a.institution_id = p_institution_id
                        and is_current(a.valid_from, a.valid_to))
                   or exists (
                     select from memberships m join seats s on s.membership_id = m.id where m.institution_id = p_institution_id
                        and s.person_id = p_person_id and is_current(m.valid_from, m.valid_to) and is_current(s.valid_from, s.valid_to)) as in_place
             where p_person_id is not null
            union all
            select 2, 'LEAD', a.person_id, true from affiliations a
             where a.institution_id = p_institution_id and a.role = 'LEAD' and is_current(a.valid_from, a.valid_to)
            union all
            select 3, 'SEAT', s.person_id, true from memberships m join seats s on s.membership_id = m.id
             where m.institution_id = p_institution_id and is_current(m.valid_from, m.valid_to) and is_current(s.valid_from, s.valid_to)
            union all
            select case s.role when 'SECRETARY' then 4 else 5 end, s.role, s.person_id, true from seats s
             where s.council_id = p_council_id and s.role in ('SECRETARY', 'CHAIR') and is_current(s.valid_from, s.valid_to)) as found
      $$;
      ${itemReminders()}
      ${LIMITED}
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop function limited_reminders, action_item_reminders, item_audience, digest_reminder_on, digest_day');
  }
}
