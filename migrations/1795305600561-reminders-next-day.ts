import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who tries rules out on a day on which nothing goes is told of the next one on which something does. */
export class RemindersNextDay1795305600561 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      -- The first day after one, within a month, on which something goes out by what the dry run of a council knows; null: none.
      create function next_reminding_day(p_council_id uuid, p_after date) returns date language plpgsql stable as $$
        begin
          for n in 1 .. 31 loop
            if exists (select from invitation_reminders(p_after + n, p_council_id) where silence is null)
               or exists (select from limited_reminders(p_after + n, p_council_id) where silence is null)
               or exists (select from weekly_reminders(p_after + n, p_council_id) where silence is null)
               or exists (select from round_reminders(p_after + n, p_council_id) where silence is null) then
              return p_after + n;
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
