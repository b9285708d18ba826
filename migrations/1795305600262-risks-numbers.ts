import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A series that has come to 9000 goes on after those of restricted things: they lie between, and none is given twice. */
const open = (last: string) => `case when ${last} < 9000 then ${last} else greatest(${last}, 1000000) end`;
const restricted = (last: string) => `least(greatest(${last}, 9000), 1000000)`;
const LAST_MEASURE = 'coalesce((select max(m.number) from measures m where m.council_id = s.council_id), 0)';

/**
 * What was numbered last in each council. Two series each: a gap in the numbers that somebody sees would tell them that something is kept
 * from them, so what is restricted from its first day is numbered apart. Counting leaves no entry in the trail, for the same reason.
 */
export class RisksNumbers1795305600262 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table risk_numbers (
        id                 uuid primary key default gen_random_uuid(),
        council_id         uuid not null constraint risk_numbers_council references councils (id) on delete cascade constraint risk_numbers_once unique,
        risk               integer not null default 0,
        restricted_risk    integer not null default 9000 constraint risk_numbers_restricted_risk check (restricted_risk between 9000 and 1000000),
        measure            integer not null default 0,
        restricted_measure integer not null default 9000 constraint risk_numbers_restricted_measure check (restricted_measure between 9000 and 1000000)
      );
      select guard('risk_numbers', 'council_id = any(array(select writable_councils()))', 'council_id = any(array(select writable_councils()))');
      revoke insert, delete on risk_numbers from turvaring_api;
      insert into risk_numbers (council_id, risk, restricted_risk, measure, restricted_measure)
      select s.council_id, ${open('s.last_number')}, ${restricted('s.last_number')}, ${open(LAST_MEASURE)}, ${restricted(LAST_MEASURE)} from risk_settings s;
      alter table risk_settings drop column last_number;

      create function add_risk_numbers() returns trigger language plpgsql security definer set search_path from current as
        $$ begin insert into risk_numbers (council_id) select id from new_rows; return null; end $$;
      create trigger councils_risk_numbers after insert on councils referencing new table as new_rows
        for each statement execute function add_risk_numbers();

      -- What the trail told of counting: changes that were nothing else go, others lose the column.
      delete from audit_entries where table_name = 'risk_settings' and before ? 'last_number' and before - 'last_number' = '{}' and after - 'last_number' = '{}';
      update audit_entries set before = before - 'last_number', after = after - 'last_number'
       where table_name = 'risk_settings' and (before ? 'last_number' or after ? 'last_number');
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table risk_settings add column last_number integer not null default 0;
      alter table risk_settings disable trigger user;
      update risk_settings s set last_number = n.risk from risk_numbers n where n.council_id = s.council_id;
      alter table risk_settings enable trigger user;
      drop trigger councils_risk_numbers on councils;
      drop function add_risk_numbers;
      drop table risk_numbers;
    `);
  }
}
