import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A chair reads the council and invites; what else changes in a council is the secretary's. Until now both seats wrote alike.
 * `writable_councils()` is the secretary's from here on, and all that follows from it; `inviting_councils()` is both's.
 */
export class CouncilsChairsRead1795305600011 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create or replace function writable_councils() returns setof uuid language sql stable security definer set search_path from current as $$
        select council_id from seats where person_id = viewer_id() and role = 'SECRETARY' and is_current(valid_from, valid_to)
      $$;
      -- Whose secretary or chair the viewer is: both invite, see the mails and contact data, and read the trail.
      create function inviting_councils() returns setof uuid language sql stable security definer set search_path from current as $$
        select council_id from seats where person_id = viewer_id() and role in ('SECRETARY', 'CHAIR') and is_current(valid_from, valid_to)
      $$;

      -- People whose address and telephone one sees: of one's councils as secretary, chair or official, and whom one keeps or has kept.
      create or replace function contactable_persons() returns setof uuid language sql stable security definer set search_path from current as $$
        with overseen as (select inviting_councils() as council_id union select official_councils())
        select editable_persons()
        union
        select a.person_id from memberships m join affiliations a using (institution_id) where m.council_id in (select council_id from overseen)
        union
        select person_id from seats where council_id in (select council_id from overseen)
        union
        select person_id from seat_substitutes where council_id in (select council_id from overseen)
        union
        select person_id from affiliations where institution_id in (select led_institutions())
        union
        select id from persons where created_by = viewer_id()
      $$;

      -- As before; a secretary may do all that a chair may, and not the other way round.
      create or replace function readdressable_persons() returns setof uuid language sql stable security definer set search_path from current as $$
        select id from persons where viewer_is_administrator()
        union
        select p.id from persons p
         where p.id in (select editable_persons()) and not p.is_administrator
           and not exists (select from affiliations a where a.person_id = p.id and is_current(a.valid_from, a.valid_to)
                 and (a.role = 'OFFICIAL' or a.institution_id not in (select editable_institutions())))
           and not exists (select from affiliations a join memberships m using (institution_id)
                where a.person_id = p.id and is_current(a.valid_from, a.valid_to) and is_current(m.valid_from, m.valid_to)
                  and m.council_id not in (select readable_councils()))
           and not exists (select from seats s where s.person_id = p.id and is_current(s.valid_from, s.valid_to)
                 and (s.council_id not in (select readable_councils())
                      or (s.role = 'SECRETARY' and s.council_id not in (select writable_councils()))
                      or (s.role = 'CHAIR' and s.council_id not in (select inviting_councils()))))
           and not exists (select from seat_substitutes ss where ss.person_id = p.id and is_current(ss.valid_from, ss.valid_to)
                 and ss.council_id not in (select readable_councils()))
      $$;

      -- Who is given a seat is seen with their address from then on, so nobody seats whom they could not contact before.
      create policy strangers_stay_strangers on seats as restrictive to turvaring_api
        using (true) with check (person_id = any(array(select contactable_persons())));
      create policy strangers_stay_strangers on seat_substitutes as restrictive to turvaring_api
        using (true) with check (person_id = any(array(select contactable_persons())));

      -- Councils are made, placed in the tree and given regions by administrators: who may read a council follows from it.
      alter policy api_inserts on councils with check ((select viewer_is_administrator()));
      alter policy api_inserts on council_regions with check ((select viewer_is_administrator()));
      alter policy api_updates on council_regions using ((select viewer_is_administrator())) with check ((select viewer_is_administrator()));
      alter policy api_deletes on council_regions using ((select viewer_is_administrator()));
      create function guard_place() returns trigger language plpgsql as $$
        begin
          if current_user = 'turvaring_api' and not viewer_is_administrator() then
            raise exception 'The place of council % is not the viewer''s to change', new.id using errcode = 'insufficient_privilege';
          end if;
          return new;
        end $$;
      create trigger councils_place before update of parent_id on councils
        for each row when (old.parent_id is distinct from new.parent_id) execute function guard_place();
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop trigger councils_place on councils;
      drop function guard_place;
      alter policy api_inserts on councils with check (id = any(array(select settable_councils())) or (select viewer_is_administrator()));
      alter policy api_inserts on council_regions with check (council_id = any(array(select settable_councils())));
      alter policy api_updates on council_regions
        using (council_id = any(array(select settable_councils()))) with check (council_id = any(array(select settable_councils())));
      alter policy api_deletes on council_regions using (council_id = any(array(select settable_councils())));
      drop policy strangers_stay_strangers on seats;
      drop policy strangers_stay_strangers on seat_substitutes;
      create or replace function readdressable_persons() returns setof uuid language sql stable security definer set search_path from current as $$
        select id from persons where viewer_is_administrator()
        union
        select p.id from persons p
         where p.id in (select editable_persons()) and not p.is_administrator
           and not exists (select from affiliations a where a.person_id = p.id and is_current(a.valid_from, a.valid_to)
                 and (a.role = 'OFFICIAL' or a.institution_id not in (select editable_institutions())))
           and not exists (select from affiliations a join memberships m using (institution_id)
                where a.person_id = p.id and is_current(a.valid_from, a.valid_to) and is_current(m.valid_from, m.valid_to)
                  and m.council_id not in (select readable_councils()))
           and not exists (select from seats s where s.person_id = p.id and is_current(s.valid_from, s.valid_to)
                 and (s.council_id not in (select readable_councils())
                      or (s.role in ('SECRETARY', 'CHAIR') and s.council_id not in (select writable_councils()))))
           and not exists (select from seat_substitutes ss where ss.person_id = p.id and is_current(ss.valid_from, ss.valid_to)
                 and ss.council_id not in (select readable_councils()))
      $$;
      create or replace function contactable_persons() returns setof uuid language sql stable security definer set search_path from current as $$
        with overseen as (select writable_councils() as council_id union select official_councils())
        select viewer_id()
        union
        select a.person_id from memberships m join affiliations a using (institution_id) where m.council_id in (select council_id from overseen)
        union
        select person_id from seats where council_id in (select council_id from overseen)
        union
        select person_id from seat_substitutes where council_id in (select council_id from overseen)
        union
        select person_id from affiliations where institution_id in (select led_institutions())
        union
        select id from persons where created_by = viewer_id() or viewer_is_administrator()
      $$;
      drop function inviting_councils;
      create or replace function writable_councils() returns setof uuid language sql stable security definer set search_path from current as $$
        select council_id from seats where person_id = viewer_id() and role in ('SECRETARY', 'CHAIR') and is_current(valid_from, valid_to)
      $$`);
  }
}
