import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The next seminar made from the one before: which one of its series it is, and which of its people it keeps. */
export class SeminarsCloning1795305600094 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table seminars add column cloned_from_id uuid;
      -- Of the same leading council, as a series is.
      alter table seminars add constraint seminars_cloned_from foreign key (cloned_from_id, council_id)
        references seminars (id, council_id) on delete set null (cloned_from_id);
      create index seminars_cloned_from_index on seminars (cloned_from_id);

      -- Which one of its series it is, by time and counted from 1, also for who may not read the earlier ones. Null without a series or
      -- days; one that was called off has no number.
      create function occurrence_no(p_seminar_id uuid) returns int language sql stable security definer set search_path from current as $$
        select (select count(*)::int from seminars other
                 where other.series_id = s.series_id and other.state <> 'CANCELLED' and (other.starts_at, other.id) <= (s.starts_at, s.id))
          from seminars s
         where s.id = p_seminar_id and s.series_id is not null and s.starts_at is not null and s.state <> 'CANCELLED'
           and p_seminar_id in (select readable_seminars())
      $$;

      -- Of the people a seminar names: who belongs somewhere today, or never did, as guests. Who has left everywhere is not among them.
      create function people_still_there(p_seminar_id uuid) returns setof uuid language sql stable security definer set search_path from current as $$
        with named as (
          select person_id from agenda_speakers where seminar_id = p_seminar_id
          union select person_id from audience_persons where seminar_id = p_seminar_id
          union select day_leader_id from seminar_days where seminar_id = p_seminar_id
          union select secretary_person_id from seminar_hosts where seminar_id = p_seminar_id
          union select responsible_person_id from checklist_items where seminar_id = p_seminar_id
        ), times as (
          select person_id, valid_from, valid_to from affiliations
          union all select person_id, valid_from, valid_to from seats
          union all select person_id, valid_from, valid_to from seat_substitutes
        )
        select person_id from named
         where p_seminar_id in (select readable_seminars()) and person_id is not null
           and (exists (select from times t where t.person_id = named.person_id and is_current(t.valid_from, t.valid_to))
                or not exists (select from times t where t.person_id = named.person_id))
      $$;

      -- Speakers whom a copy of the seminar keeps when its dates move by so many days: still there, and not speaking elsewhere by then.
      create function speakers_to_keep(p_seminar_id uuid, p_days int) returns table (session_id uuid, person_id uuid, "position" int)
        language sql stable security definer set search_path from current as $$
        select s.id, speaker.person_id, speaker.position
          from agenda_sessions s join agenda_speakers speaker on speaker.session_id = s.id
         where s.seminar_id = p_seminar_id and speaker.person_id in (select people_still_there(p_seminar_id))
           and not exists (
             select from agenda_speakers elsewhere
              where elsewhere.person_id = speaker.person_id and elsewhere.is_binding
                and elsewhere.during && tstzrange((s.day_date + p_days + s.starts_at) at time zone s.time_zone,
                                                  (s.day_date + p_days + s.ends_at) at time zone s.time_zone))
      $$;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop function speakers_to_keep, people_still_there, occurrence_no;
      alter table seminars drop column cloned_from_id`);
  }
}
