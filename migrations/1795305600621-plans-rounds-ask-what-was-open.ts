import type { MigrationInterface, QueryRunner } from 'typeorm';

const roundItems = (asked: string): string => `
      create or replace function round_items(p_round_id uuid, p_institution_id uuid)
        returns table (institution_id uuid, item_id uuid, assignee_person_id uuid, is_open boolean, is_late boolean, word_at timestamptz)
        language sql stable as $$
        select i.owner_institution_id, i.id, i.assignee_person_id, now_is.open, now_is.open and i.due_on < r.last_day, said.at
          from (select s.id, s.council_id, s.started_at, s.closed_at, coalesce(s.closed_at, act_now()) as ends_at,
                       coalesce((s.closed_at at time zone 'Europe/Tallinn')::date, act_today()) as last_day
                  from status_rounds s where s.id = p_round_id) r
          join action_items i on (i.council_id = r.council_id or i.id = any(array(select ic.item_id from item_councils ic where ic.council_id = r.council_id)))
           and (p_institution_id is null or i.owner_institution_id = p_institution_id)
           and i.created_at <= r.ends_at and (i.state in ('PLANNED', 'IN_PROGRESS', 'WAITING') or i.changed_at >= r.started_at)
          cross join lateral (
            select max(u.created_at) as at from item_updates u
             where u.item_id = i.id and u.created_at >= r.started_at and u.created_at <= r.ends_at
               and not exists (select from item_updates b where b.item_id = u.item_id and b.number = u.number - 1 and b.state = 'DONE')) said
          cross join lateral (
            select case when r.closed_at is null then i.state in ('PLANNED', 'IN_PROGRESS', 'WAITING') else coalesce(
              (select u.state in ('PLANNED', 'IN_PROGRESS', 'WAITING') from item_updates u
                where u.item_id = i.id and u.created_at <= r.ends_at order by u.number desc limit 1),
              i.state in ('PLANNED', 'IN_PROGRESS', 'WAITING') or exists (select from item_updates u where u.item_id = i.id)) end as open) now_is
         where ${asked}
      $$;`;

const WAS_OPEN = `i.created_at <= r.started_at and coalesce(
             (select u.state in ('PLANNED', 'IN_PROGRESS', 'WAITING') from item_updates u
               where u.item_id = i.id and u.created_at <= r.started_at order by u.number desc limit 1), true)`;

/**
 * A round asks of what was open as it began: what was agreed or sent back since, makes nobody one who has not reported. A word that is
 * said of it all the same counts as one.
 */
export class PlansRoundsAskWhatWasOpen1795305600621 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(roundItems(`said.at is not null or (now_is.open and ${WAS_OPEN})`));
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(roundItems('now_is.open or said.at is not null'));
  }
}
