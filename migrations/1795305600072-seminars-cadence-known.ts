import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Whether a council keeps its cadence: a word instead of yes or no, for of a foreign or a new council it is not known. */
export class SeminarsCadenceKnown1795305600072 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      drop function cadence_is_broken;
      -- BROKEN: no next seminar in sight, and the longest gap since the last one has passed or will within 60 days: a joint one takes that
      -- long to prepare. A council that has not met yet counts from the day it was founded, or entered here; until its time has come it is
      -- NOT_MET_YET. Null where nothing can be said: of councils whose rows the asker may not read, of closed ones and of those that have
      -- agreed on no rhythm.
      create function council_cadence(p_council_id uuid) returns text language sql stable security definer set search_path from current as $$
        select case when met.is_next_in_sight then 'KEPT'
                    when act_today() + 60 > c.max_gap_days + coalesce(met.last_on, c.founded_on, c.created_at::date) then 'BROKEN'
                    when met.last_on is null then 'NOT_MET_YET'
                    else 'KEPT' end
          from councils c
          cross join lateral (
            select max(s.held_on) filter (where s.state in ('HELD', 'REPORTED')) as last_on,
                   bool_or(s.state in ('DRAFT', 'PLANNED', 'INVITING') and s.ends_at > act_now()) as is_next_in_sight
              from seminars s join seminar_hosts h on h.seminar_id = s.id where h.council_id = c.id) as met
         where c.id = p_council_id and c.id in (select readable_councils()) and c.closed_on is null and c.meetings_per_year > 0
      $$;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop function council_cadence;
      create function cadence_is_broken(p_council_id uuid) returns boolean language sql stable security definer set search_path from current as $$
        select coalesce((
          select c.closed_on is null and c.meetings_per_year > 0
             and act_today() + 60 > c.max_gap_days + coalesce(
                   (select max(s.held_on) from seminars s join seminar_hosts h on h.seminar_id = s.id where h.council_id = c.id and s.state in ('HELD', 'REPORTED')),
                   c.founded_on, c.created_at::date)
             and not exists (select from seminars s join seminar_hosts h on h.seminar_id = s.id
                              where h.council_id = c.id and s.state in ('DRAFT', 'PLANNED', 'INVITING') and s.ends_at > act_now())
            from councils c where c.id = p_council_id and c.id in (select readable_councils())), false)
      $$;
    `);
  }
}
