import type { MigrationInterface, QueryRunner } from 'typeorm';

const told = (kinds: string) => `
      create or replace function reminders_told(p_person_id uuid, p_from timestamptz, p_until timestamptz) returns bigint
        language sql stable security definer set search_path from current as $$
        select count(*) from deliveries d
         where d.person_id = p_person_id and d.kind in (${kinds})
           and d.created_at >= p_from and d.created_at < p_until
      $$;`;
const REMINDERS = `'reminders.risk-review', 'reminders.action-item', 'reminders.extension'`;

/** News of items are told within the hours and the limit of a day that reminders keep to, and count with them. */
export class RemindersItemNews1795305600524 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      ${told(`${REMINDERS}, 'reminders.item-news'`)}
      -- Whom news of the last three days are told now: the assignee, else who leads the institution, else who holds its seats, and of a day
      -- that was decided on who asked for it. Nobody of what they did themselves, nobody twice, nobody by night.
      create function item_news_to_tell() returns table (news_id uuid, item_id uuid, council_id uuid, person_id uuid, made_at timestamptz)
        language sql stable as $$
        select n.id, n.item_id, n.council_id, who.person_id, n.made_at
          from item_news n
          join action_items i on i.id = n.item_id and i.state in ('PLANNED', 'IN_PROGRESS', 'WAITING')
          join councils c on c.id = n.council_id
          join reminder_limits l on l.council_id = n.council_id
          left join item_extensions e on e.id = n.extension_id
          cross join lateral (select (act_now() at time zone c.time_zone)::date::timestamp as day) as local
          cross join lateral (
            select near.person_id
              from (select a.person_id, a.tier, min(a.tier) over () as nearest
                      from item_audience(i.council_id, i.owner_institution_id, i.assignee_person_id) a where a.tier <= 3 and a.may_read) near
             where near.tier = near.nearest
            union
            select a.person_id from item_audience(i.council_id, i.owner_institution_id, e.asked_by_id) a where a.tier = 1 and a.may_read) as who
          join persons p on p.id = who.person_id and p.email is not null
         where n.made_at > act_now() - interval '3 days'
           and extract(hour from act_now() at time zone c.time_zone) between 8 and 19
           and who.person_id is distinct from n.made_by_id
           and who.person_id <> all (array(select unsubscribed_persons('ITEMS')))
           and reminders_told(who.person_id, local.day at time zone c.time_zone, (local.day + interval '1 day') at time zone c.time_zone) < l.per_day
           and not exists (
             select from deliveries d where d.person_id = who.person_id and d.kind = 'reminders.item-news' and d.created_at >= n.made_at
                and n.id::text = any(string_to_array(d.details ->> 'news', ' ')))
      $$;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop function item_news_to_tell;
      ${told(REMINDERS)}
    `);
  }
}
