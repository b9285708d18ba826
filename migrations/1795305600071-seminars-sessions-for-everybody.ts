import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A session without a room is for everybody and takes every room of its seminar: nothing else happens then. Kept as before by an
 * exclusion constraint, over what a session occupies: one point for a room, the whole line without one.
 *
 * Installations may hold sessions that broke the new rule before there was one. Refusing to start would stop a country's work for a
 * lunch, and shifting would change programmes that were mailed. So those without a room that lay over another session are marked, and
 * the constraint passes over them until somebody moves them; then the mark goes for good. The agenda shows them side by side, and
 * whoever changes one is told what is in the way (collisions.ts looks at all sessions, marked or not, under the seminar's lock).
 */
export class SeminarsSessionsForEverybody1795305600071 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table agenda_sessions add column overlapped_before boolean not null default false;
      update agenda_sessions s set overlapped_before = true
       where s.room_id is null and exists (select from agenda_sessions o where o.seminar_id = s.seminar_id and o.id <> s.id and o.during && s.during);

      create or replace function session_during() returns trigger language plpgsql as $$
        begin
          new.during := tstzrange((new.day_date + new.starts_at) at time zone new.time_zone, (new.day_date + new.ends_at) at time zone new.time_zone);
          -- A day that moves takes its sessions along as they lie; only a session that is itself moved is held to the rule.
          if tg_op = 'UPDATE' and (new.day_id, new.room_id, new.starts_at, new.ends_at) is distinct from (old.day_id, old.room_id, old.starts_at, old.ends_at) then
            new.overlapped_before := false;
          end if;
          return new;
        end $$;

      alter table agenda_sessions drop constraint agenda_sessions_room_is_free;
      -- Half of a hash, for the point after the last bigint does not exist. Two rooms of one seminar with one hash: once in 2^63.
      alter table agenda_sessions add constraint agenda_sessions_room_is_free exclude using gist (seminar_id with =,
        (case when room_id is null then int8range(null, null)
              else int8range(hashtextextended(room_id::text, 0) >> 1, hashtextextended(room_id::text, 0) >> 1, '[]') end) with &&,
        during with &&) where (not overlapped_before) deferrable initially immediate;
      -- Sessions of a room were found by the old constraint's index.
      create index agenda_sessions_room_index on agenda_sessions (room_id);
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop index agenda_sessions_room_index;
      alter table agenda_sessions drop constraint agenda_sessions_room_is_free;
      alter table agenda_sessions add constraint agenda_sessions_room_is_free exclude using gist (room_id with =, during with &&) deferrable initially immediate;
      create or replace function session_during() returns trigger language plpgsql as $$
        begin
          new.during := tstzrange((new.day_date + new.starts_at) at time zone new.time_zone, (new.day_date + new.ends_at) at time zone new.time_zone);
          return new;
        end $$;
      alter table agenda_sessions drop column overlapped_before;
    `);
  }
}
