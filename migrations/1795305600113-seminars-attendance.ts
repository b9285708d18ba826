import type { MigrationInterface, QueryRunner } from 'typeorm';

const WRITES = 'seminar_id = any(array(select writable_seminars())) or day_id = any(array(select led_days()))';

/** Who was there on which day: one row for each day and invitation. Whoever came uninvited has an invitation from then on. */
export class SeminarsAttendance1795305600113 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table seminar_days add constraint seminar_days_of_seminar unique (id, seminar_id);
      create table seminar_attendances (
        id              uuid primary key default gen_random_uuid(),
        seminar_id      uuid not null,
        day_id          uuid not null,
        invitation_id   uuid not null,
        state           text not null constraint seminar_attendances_state check (state in ('PRESENT', 'ONLINE', 'SUBSTITUTE', 'ABSENT')),
        substitute_name text,
        recorded_at     timestamptz not null default act_now(),
        recorded_by_id  uuid constraint seminar_attendances_recorder references persons (id) on delete restrict,
        constraint seminar_attendances_day foreign key (day_id, seminar_id) references seminar_days (id, seminar_id) on delete restrict,
        constraint seminar_attendances_invitation foreign key (invitation_id, seminar_id) references invitations (id, seminar_id) on delete restrict,
        constraint seminar_attendances_once unique (day_id, invitation_id),
        constraint seminar_attendances_substitute_is_named check ((state = 'SUBSTITUTE') = (substitute_name is not null))
      );
      create index seminar_attendances_seminar_index on seminar_attendances (seminar_id);
      create index seminar_attendances_invitation_index on seminar_attendances (invitation_id);
      create index seminar_attendances_recorder_index on seminar_attendances (recorded_by_id);

      -- Days whose leader may say who is there.
      create function led_days() returns setof uuid language sql stable security definer set search_path from current as
        $$ select id from seminar_days where day_leader_id = viewer_id() $$;
      -- A link is for one answer; who was there is not its holder's to see.
      select guard('seminar_attendances', '(select token_invitation()) is null and seminar_id = any(array(select readable_seminars()))', '${WRITES}');
      -- In nobody else's name; what somebody else has recorded may be corrected.
      alter policy api_inserts on seminar_attendances with check ((${WRITES}) and (recorded_by_id is null or recorded_by_id = (select viewer_id())));
      alter policy api_updates on seminar_attendances with check ((${WRITES}) and (recorded_by_id is null or recorded_by_id = (select viewer_id())));
      revoke delete on seminar_attendances from turvaring_api;
      select audit('seminar_attendances');
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop table seminar_attendances;
      drop function led_days;
      alter table seminar_days drop constraint seminar_days_of_seminar`);
  }
}
