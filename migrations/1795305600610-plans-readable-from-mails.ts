import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Whether somebody may read all of some decisions, by the rights that they would have if they asked now: a mail leads nobody to what is closed to them. */
export class PlansReadableFromMails1795305600610 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create function person_reads_decisions(p_person_id uuid, p_decision_ids uuid[]) returns boolean
        language plpgsql volatile security definer set search_path from current as $$
        declare
          asker text := current_setting('app.person_id', true);
          readable text := current_setting('app.readable_councils', true);
          official text := current_setting('app.official_councils', true);
          reads boolean;
        begin
          perform set_config('app.person_id', p_person_id::text, true),
                  set_config('app.readable_councils', '', true), set_config('app.official_councils', '', true);
          reads := not exists (select from decisions d where d.id = any(p_decision_ids)
                                  and d.council_id not in (select readable_councils()) and d.id not in (select shared_decisions()));
          perform set_config('app.person_id', coalesce(asker, ''), true),
                  set_config('app.readable_councils', coalesce(readable, ''), true), set_config('app.official_councils', coalesce(official, ''), true);
          return reads;
        end $$;
      revoke all on function person_reads_decisions from public;
      grant execute on function person_reads_decisions to turvaring_worker;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop function person_reads_decisions');
  }
}
