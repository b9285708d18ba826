import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who tries rules out on a day on which nothing goes is told of the next one on which something does. */
export class RemindersNextDay1795305600561 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      -- The first day after one, within a month, on which something goes out by what the dry run of a council knows; null: none. Of rules it
      -- asks as the scan does, for what goes alone: why the others are silent costs seconds a day. The limit of a day keeps back some of
      -- what goes and never all of it, for of a day to come nothing was sent yet. The weekly mail is worth a look where there is something to say.
      create function next_reminding_day(p_council_id uuid, p_after date) returns date language plpgsql stable as $$
        declare
          country  text := council_country(p_council_id);
          invites  boolean := exists (select from reminder_rules r where r.council_id = p_council_id and r.is_active and r.object = 'INVITATION')
                              and exists (select from seminar_hosts h join seminars s on s.id = h.seminar_id
                                           where h.council_id = p_council_id and s.state = 'INVITING' and s.ends_at > act_now());
          has_rule boolean := exists (select from reminder_rules r where r.council_id = p_council_id and r.is_active and r.object <> 'INVITATION');
          has_word boolean := exists (select from action_items i where i.council_id = p_council_id and i.state = 'DONE')
                              or exists (select from item_extensions e where e.council_id = p_council_id and e.state = 'ASKED');
          asks     boolean := exists (select from status_rounds r where r.council_id = p_council_id and r.closed_at is null)
                              or exists (select from status_round_settings s where s.council_id = p_council_id and (s.is_quarterly or s.is_before_seminars));
          day      date;
        begin
          for n in 1 .. 31 loop
            day := p_after + n;
            if invites and exists (select from invitation_reminders(day, p_council_id) r where r.silence is null) then
              return day;
            end if;
            if has_rule and (exists (select from action_item_reminders(day, null) r where r.council_id = p_council_id and r.goes)
                             or exists (select from risk_review_reminders(day, null) r where r.council_id = p_council_id and r.goes)) then
              return day;
            end if;
            if digest_day(day, country) = day
               and (has_word
                    or exists (select from action_items i
                                where i.council_id = p_council_id and i.state in ('PLANNED', 'IN_PROGRESS', 'WAITING') and i.due_on <= day + 14)
                    or exists (select from item_extensions e where e.council_id = p_council_id and e.decided_at > day - 14))
               and exists (select from weekly_reminders(day, p_council_id) w where w.silence is null) then
              return day;
            end if;
            if asks and exists (select from round_reminders(day, p_council_id) r where r.silence is null) then
              return day;
            end if;
          end loop;
          return null;
        end $$;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop function next_reminding_day');
  }
}
