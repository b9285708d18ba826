import type { MigrationInterface, QueryRunner } from 'typeorm';

const IN_HOURS = `extract(hour from act_now() at time zone c.time_zone) between 8 and 19`;
/** Which mails hold the news `n`. */
const HOLDS = `d.kind = 'reminders.item-news' and d.created_at >= n.made_at and n.id::text = any(string_to_array(d.details ->> 'news', ' '))`;

/**
 * News of items are told within the hours of a day that reminders keep to, and take nothing of their limit: of mails with news somebody gets
 * as many on a day besides, and what is left over stands in the first of the next.
 */
export class RemindersItemNews1795305600524 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create index deliveries_item_news on deliveries (person_id, created_at) where kind = 'reminders.item-news';

      -- Whom news of the last three days are for and who has not been told yet: the assignee, else who leads the institution, else who holds
      -- its seats, and of a day that was decided on who asked for it. Nobody of what they did themselves, nobody who does without.
      create function item_news_persons(p_news_id uuid) returns table (person_id uuid) language sql stable rows 2 as $$
        select who.person_id
          from item_news n
          join action_items i on i.id = n.item_id and i.state in ('PLANNED', 'IN_PROGRESS', 'WAITING')
          left join item_extensions e on e.id = n.extension_id
          cross join lateral (
            select near.person_id
              from (select a.person_id, a.tier, min(a.tier) over () as nearest
                      from item_audience(i.council_id, i.owner_institution_id, i.assignee_person_id) a where a.tier <= 3 and a.may_read) near
             where near.tier = near.nearest
            union
            select a.person_id from item_audience(i.council_id, i.owner_institution_id, e.asked_by_id) a where a.tier = 1 and a.may_read) as who
          join persons p on p.id = who.person_id and p.email is not null
         where n.id = p_news_id and n.told_at is null and n.made_at > act_now() - interval '3 days'
           and who.person_id is distinct from n.made_by_id
           and who.person_id <> all (array(select unsubscribed_persons('ITEMS')))
           and not exists (select from deliveries d where d.person_id = who.person_id and ${HOLDS})
      $$;

      -- How many mails with news somebody got on the day that is told where the council is.
      create function item_news_mails(p_person_id uuid, p_on date, p_time_zone text) returns bigint language sql stable as $$
        select count(*) from deliveries d
         where d.person_id = p_person_id and d.kind = 'reminders.item-news'
           and d.created_at >= p_on::timestamp at time zone p_time_zone and d.created_at < (p_on + 1)::timestamp at time zone p_time_zone
      $$;

      -- What is told to whom now: of a person's mails, one for each council, those within the limit of the day, what has waited longest first.
      create function item_news_to_tell() returns table (news_id uuid, item_id uuid, council_id uuid, person_id uuid, made_at timestamptz)
        language sql stable as $$
        select m.news_id, m.item_id, m.council_id, m.person_id, m.made_at
          from (
            select w.*, dense_rank() over (partition by w.person_id order by w.first_at, w.council_id) as place
              from (
                select n.id as news_id, n.item_id, n.council_id, who.person_id, n.made_at, c.time_zone,
                       min(n.made_at) over (partition by who.person_id, n.council_id) as first_at
                  from item_news n
                  join councils c on c.id = n.council_id
                  cross join lateral item_news_persons(n.id) as who
                 where n.told_at is null and ${IN_HOURS}) as w) as m
          join reminder_limits l on l.council_id = m.council_id
         where m.place <= l.per_day - item_news_mails(m.person_id, (act_now() at time zone m.time_zone)::date, m.time_zone)
      $$;

      -- After the telling: what nobody is to be told any more does not wait, and is not looked at again.
      create function settle_item_news() returns void language sql as $$
        update item_news n set told_at = act_now()
          from councils c
         where c.id = n.council_id and n.told_at is null and ${IN_HOURS} and not exists (select from item_news_persons(n.id))
      $$;

      -- Whether somebody hears news of an item, or of one wish alone, by a mail of its own: on a day, where one is given, else at all. What
      -- waits is heard on the day on which it may go, unless the limit of that day keeps it back.
      create function hears_item_news(p_item_id uuid, p_extension_id uuid, p_person_id uuid, p_on date) returns boolean
        language sql stable security definer set search_path from current as $$
        select exists (
          select from item_news n join councils c on c.id = n.council_id join reminder_limits l on l.council_id = n.council_id
           where n.item_id = p_item_id and (p_extension_id is null or n.extension_id = p_extension_id)
             and (exists (
                    select from deliveries d
                     where d.person_id = p_person_id and ${HOLDS} and d.state not in ('FAILED', 'BOUNCED', 'SUPPRESSED', 'CANCELLED')
                       and (p_on is null or (d.created_at at time zone c.time_zone)::date = p_on))
               or (n.told_at is null and p_person_id in (select w.person_id from item_news_persons(n.id) w)
                   -- From eight in the evening on, the day is the next.
                   and (p_on is null or ((act_now() at time zone c.time_zone + interval '4 hours')::date = p_on
                                         and item_news_mails(p_person_id, p_on, c.time_zone) < l.per_day)))))
      $$;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop function hears_item_news, settle_item_news, item_news_to_tell, item_news_mails, item_news_persons;
      drop index deliveries_item_news;
    `);
  }
}
