import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What one sees of whoever one reads by name; who keeps institutions and people, asked alike by policies and code. */
const READABLE = 'id, first_name, last_name, language, is_administrator, version, created_by, created_at';
const INSTITUTION = 'name, short_name, registry_code, kind, sector, parent_id, email, phone, duty_phone, active_from, active_to, version';

/**
 * Address and telephone are out of reach of the API's role; `contacts()` gives them out, once a statement, for those whom the viewer
 * may contact. Policies ask the same functions as the code above them. A new address ends what the old one has opened.
 */
export class PeopleContactData1795305600012 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      revoke select on persons from turvaring_api;
      grant select (${READABLE}) on persons to turvaring_api;

      -- {person id: {email, phone}} of contactable_persons(). A map, for a list looks each of its rows up in it.
      create function contacts() returns jsonb language sql stable security definer set search_path from current as $$
        select coalesce(jsonb_object_agg(id, jsonb_build_object('email', email, 'phone', phone)), '{}')
          from persons where id in (select contactable_persons())
      $$;
      -- Whom no mail can reach; nothing that the API's role may read tells it, and it says no address.
      create function persons_without_address() returns setof uuid language sql stable security definer set search_path from current as
        $$ select id from persons where email is null $$;
      -- The name of whom this is the address of, for who may contact them; null for everybody else and for nobody's address.
      create function known_contact(p_email citext) returns text language sql stable security definer set search_path from current as $$
        select first_name || ' ' || last_name from persons where email = p_email and id in (select contactable_persons())
      $$;

      -- Nobody enters a row in somebody else's name, nor takes one over later.
      revoke update on institutions from turvaring_api;
      grant update (${INSTITUTION}) on institutions to turvaring_api;
      alter policy api_inserts on institutions with check (
        created_by = (select viewer_id()) and ((select viewer_is_administrator()) or array(select writable_councils()) <> '{}'));
      alter policy api_updates on institutions
        using (id = any(array(select editable_institutions()))) with check (id = any(array(select editable_institutions())));
      alter policy api_inserts on institution_regions with check (institution_id = any(array(select editable_institutions())));
      alter policy api_updates on institution_regions
        using (institution_id = any(array(select editable_institutions()))) with check (institution_id = any(array(select editable_institutions())));
      alter policy api_deletes on institution_regions using (institution_id = any(array(select editable_institutions())));
      alter policy api_inserts on persons with check (created_by = (select viewer_id()) and (select viewer_enters_people()));
      alter policy api_updates on persons
        using (id = any(array(select editable_persons()))) with check (id = any(array(select editable_persons())));
      alter policy api_inserts on affiliations with check (institution_id = any(array(select editable_institutions())));
      alter policy api_updates on affiliations
        using (institution_id = any(array(select editable_institutions()))) with check (institution_id = any(array(select editable_institutions())));
      -- Nobody may delete these anyway.
      drop policy api_deletes on institutions;
      drop policy api_deletes on persons;
      drop policy api_deletes on affiliations;
      drop function writable_institutions, writable_persons;

      -- Not only new rows: turning an affiliation over to somebody else draws them in as well.
      drop policy strangers_stay_strangers on affiliations;
      create policy strangers_stay_strangers on affiliations as restrictive to turvaring_api
        using (true) with check (person_id = any(array(select contactable_persons())));

      -- The address is the key to the account: what the old one has opened ends with it, on every device.
      create function end_sign_ins() returns trigger language plpgsql security definer set search_path from current as $$
        begin
          update sessions set ended_at = act_now() where person_id = new.id and ended_at is null;
          update sign_in_links set used_at = act_now() where person_id = new.id and used_at is null;
          return null;
        end $$;
      create trigger persons_end_sign_ins after update of email on persons
        for each row when (old.email is distinct from new.email) execute function end_sign_ins();
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop trigger persons_end_sign_ins on persons;
      drop function end_sign_ins;
      drop policy strangers_stay_strangers on affiliations;
      create policy strangers_stay_strangers on affiliations as restrictive for insert to turvaring_api
        with check (person_id = any(array(select contactable_persons())));
      create function writable_institutions() returns setof uuid language sql stable security definer set search_path from current as $$
        select institution_id from memberships where council_id in (select writable_councils())
        union select led_institutions()
        union select id from institutions where created_by = viewer_id() or viewer_is_administrator()
      $$;
      create function writable_persons() returns setof uuid language sql stable security definer set search_path from current as $$
        select viewer_id()
        union
        select person_id from affiliations where institution_id in (select writable_institutions())
        union
        select id from persons where created_by = viewer_id() or viewer_is_administrator()
      $$;
      ${writes('institutions', 'id = any(array(select writable_institutions())) or ((select viewer_enters_people()) and created_by = (select viewer_id()))')}
      ${writes('persons', 'id = any(array(select writable_persons())) or ((select viewer_enters_people()) and created_by = (select viewer_id()))')}
      ${writes('affiliations', 'institution_id = any(array(select writable_institutions()))')}
      alter policy api_inserts on institution_regions with check (institution_id = any(array(select writable_institutions())));
      alter policy api_updates on institution_regions
        using (institution_id = any(array(select writable_institutions()))) with check (institution_id = any(array(select writable_institutions())));
      alter policy api_deletes on institution_regions using (institution_id = any(array(select writable_institutions())));
      revoke update (${INSTITUTION}) on institutions from turvaring_api;
      grant update on institutions to turvaring_api;
      drop function known_contact, persons_without_address, contacts;
      revoke select (${READABLE}) on persons from turvaring_api;
      grant select on persons to turvaring_api`);
  }
}

/** As `guard` had made them. */
const writes = (table: string, rule: string) => `
  alter policy api_inserts on ${table} with check (${rule});
  alter policy api_updates on ${table} using (${rule}) with check (${rule});
  create policy api_deletes on ${table} for delete to turvaring_api using (${rule});`;
