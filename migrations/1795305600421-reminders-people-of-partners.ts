import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Whoever sees every row anyway, and of people whom the viewer sees. */
const KEPT = `session_user <> 'turvaring_api' or found.person_id in (select readable_persons())`;

const without = (others: string): string => `
      create or replace function persons_without_address() returns setof uuid language sql stable security definer rows 20 set search_path from current as $$
        select id from persons
         where email is null
           and (session_user = 'turvaring_worker' or id in (select readable_persons()) or id in (select seminar_persons())${others.replaceAll('$', 'id')})
      $$;
      create or replace function unsubscribed_persons(p_category text) returns setof uuid
        language sql stable security definer rows 20 set search_path from current as $$
        select person_id from mail_choices
         where category = p_category and not is_on
           and (session_user = 'turvaring_worker' or person_id in (select readable_persons()) or person_id in (select seminar_persons())${others.replaceAll('$', 'person_id')})
      $$;`;

/**
 * An item may be up to, or be helped by, an institution of another council, whose people the secretary does not see. The job tells them;
 * who tries the rules out was shown the next one whom they do see. They learn now that somebody is told, as what and why not: no name.
 */
export class RemindersPeopleOfPartners1795305600421 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      alter function item_audience(uuid, uuid, uuid) rename to item_audience_in_sight;
      -- As its reader sees it, and whoever keeps the rules of the council besides, of institutions that do something for it: ids alone.
      create function item_audience(p_council_id uuid, p_institution_id uuid, p_person_id uuid)
        returns table (tier integer, audience text, person_id uuid, may_read boolean)
        language sql stable security definer rows 5 set search_path from current as $$
        select found.* from item_audience_in_sight(p_council_id, p_institution_id, p_person_id) as found
         where ${KEPT}
            or (p_council_id in (select settable_councils())
                and exists (select from action_items i where i.council_id = p_council_id and i.owner_institution_id = p_institution_id))
      $$;
      alter function item_helping_people(uuid) rename to item_helping_people_in_sight;
      create function item_helping_people(p_item_id uuid) returns table (person_id uuid)
        language sql stable security definer rows 5 set search_path from current as $$
        select found.person_id from item_helping_people_in_sight(p_item_id) as found
         where ${KEPT} or (select i.council_id from action_items i where i.id = p_item_id) in (select settable_councils())
      $$;

      -- Who speaks for institutions that do something for councils whose rules one keeps, or help with it.
      create function foreseen_persons() returns setof uuid language sql stable security definer rows 100 set search_path from current as $$
        with own as (select id, owner_institution_id from action_items where council_id in (select writable_councils())),
             doing as (select owner_institution_id as institution_id from own
                       union select h.institution_id from own join item_helpers h on h.item_id = own.id)
        select a.person_id from doing join affiliations a using (institution_id) where is_current(a.valid_from, a.valid_to)
        union
        select s.person_id from doing join memberships m using (institution_id) join seats s on s.membership_id = m.id
         where is_current(m.valid_from, m.valid_to) and is_current(s.valid_from, s.valid_to)
      $$;
      ${without(' or $ in (select foreseen_persons())')}
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      ${without('')}
      drop function foreseen_persons, item_audience, item_helping_people;
      alter function item_audience_in_sight(uuid, uuid, uuid) rename to item_audience;
      alter function item_helping_people_in_sight(uuid) rename to item_helping_people;
    `);
  }
}
