import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Who keeps which institutions and people, and what nobody gets by keeping them. Whoever writes people could else write themselves
 * rights: make an official, widen what an official's institution serves, or put their own address on the account of somebody who may
 * do more. The database refuses these, whatever the code above it does.
 */
export class PeopleInHands1795305600008 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      -- Institutions and their people are kept by secretaries of the councils they belong to, by their lead, by administrators; and by
      -- who entered them, until a council takes them in.
      create function editable_institutions() returns setof uuid language sql stable security definer set search_path from current as $$
        select m.institution_id from memberships m join seats s using (council_id)
         where s.person_id = viewer_id() and s.role = 'SECRETARY' and is_current(s.valid_from, s.valid_to) and is_current(m.valid_from, m.valid_to)
        union
        select led_institutions()
        union
        select i.id from institutions i
         where i.created_by = viewer_id() and viewer_enters_people() and not exists (select from memberships m where m.institution_id = i.id)
        union
        select id from institutions where viewer_is_administrator()
      $$;
      create function editable_persons() returns setof uuid language sql stable security definer set search_path from current as $$
        select viewer_id()
        union
        select person_id from affiliations where institution_id in (select editable_institutions()) and is_current(valid_from, valid_to)
        union
        select p.id from persons p
         where p.created_by = viewer_id() and viewer_enters_people() and not exists (select from affiliations a where a.person_id = p.id)
        union
        select id from persons where viewer_is_administrator()
      $$;

      -- Whose address the viewer may change, and so whose account they could take over: only people who see and may nothing that the
      -- viewer does not.
      create function readdressable_persons() returns setof uuid language sql stable security definer set search_path from current as $$
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

      -- For the lists of people and institutions, which know nothing of councils. As the asker: their policies hold within.
      create function council_institutions(p_council uuid) returns setof uuid language sql stable as
        $$ select institution_id from memberships where council_id = p_council and is_current(valid_from, valid_to) $$;
      create function council_persons(p_council uuid) returns setof uuid language sql stable as $$
        select person_id from affiliations where institution_id in (select council_institutions(p_council)) and is_current(valid_from, valid_to)
        union
        select person_id from seats where council_id = p_council and is_current(valid_from, valid_to)
        union
        select person_id from seat_substitutes where council_id = p_council and is_current(valid_from, valid_to)
      $$;

      create function official_institutions() returns setof uuid language sql stable security definer set search_path from current as
        $$ select institution_id from affiliations where role = 'OFFICIAL' $$;
      create policy officials_are_appointed on affiliations as restrictive for insert to turvaring_api
        with check (role <> 'OFFICIAL' or (select viewer_is_administrator()));
      create policy officials_are_kept on affiliations as restrictive for update to turvaring_api
        using (true) with check (role <> 'OFFICIAL' or (select viewer_is_administrator()));
      create policy strangers_stay_strangers on affiliations as restrictive for insert to turvaring_api
        with check (person_id = any(array(select contactable_persons())));
      create policy regions_of_officials_added on institution_regions as restrictive for insert to turvaring_api
        with check ((select viewer_is_administrator()) or not institution_id = any(array(select official_institutions())));
      create policy regions_of_officials_changed on institution_regions as restrictive for update to turvaring_api
        using ((select viewer_is_administrator()) or not institution_id = any(array(select official_institutions())));
      create policy regions_of_officials_removed on institution_regions as restrictive for delete to turvaring_api
        using ((select viewer_is_administrator()) or not institution_id = any(array(select official_institutions())));

      -- A policy sees only the new row. Runs as who changes, so that the owner's and the worker's hands stay free.
      create function guard_address() returns trigger language plpgsql as $$
        begin
          if current_user = 'turvaring_api' and not new.id = any(array(select readdressable_persons())) then
            raise exception 'The address of % is not the viewer''s to change', new.id using errcode = 'insufficient_privilege';
          end if;
          return new;
        end $$;
      create trigger persons_address before update of email on persons
        for each row when (old.email is distinct from new.email) execute function guard_address();

      -- INSERT ... RETURNING asks the policy for reading too, before the new council is among readable_councils().
      create policy administrator_reads on councils for select to turvaring_api using ((select viewer_is_administrator()));

      alter table seats add constraint seats_one_chair
        exclude using gist (council_id with =, daterange(valid_from, valid_to, '[]') with &&) where (role = 'CHAIR');

      -- Lists are alphabetical as Estonian has it; C would put Õ, Ä, Ö, Ü and all small letters after Z.
      create index regions_alphabet on regions (name collate "et-EE-x-icu", id);
      create index institutions_alphabet on institutions (name collate "et-EE-x-icu", id);
      create index persons_alphabet on persons (last_name collate "et-EE-x-icu", first_name collate "et-EE-x-icu", id);
      create index councils_alphabet on councils (name collate "et-EE-x-icu", id);
      drop index institutions_name;
      drop index persons_name;
      drop index councils_name;

      -- Without a language asked for, the mail comes in the person's own.
      create or replace function request_sign_in(p_id uuid, p_address citext, p_token_hash bytea, p_language text, p_source bytea) returns text
        language plpgsql security definer set search_path from current as $$
        begin
          if not take_rate('sign-in-source', p_source, 30, interval '15 minutes')
             or not take_rate('sign-in-address', sha256(convert_to(lower(p_address::text), 'UTF8')), 5, interval '15 minutes') then
            return 'limited';
          end if;
          insert into sign_in_links (id, address, person_id, token_hash, language, created_at, expires_at)
          select p_id, p_address, p.id, p_token_hash, coalesce(p_language, p.language, 'et'), act_now(), act_now() + interval '15 minutes'
            from (select) as request left join persons p on p.email = p_address;
          return 'ok';
        end $$;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      create index institutions_name on institutions (name, id);
      create index persons_name on persons (last_name, first_name, id);
      create index councils_name on councils (name, id);
      drop index regions_alphabet, institutions_alphabet, persons_alphabet, councils_alphabet;
      alter table seats drop constraint seats_one_chair;
      drop policy administrator_reads on councils;
      drop trigger persons_address on persons;
      drop policy officials_are_appointed on affiliations;
      drop policy officials_are_kept on affiliations;
      drop policy strangers_stay_strangers on affiliations;
      drop policy regions_of_officials_added on institution_regions;
      drop policy regions_of_officials_changed on institution_regions;
      drop policy regions_of_officials_removed on institution_regions;
      drop function guard_address, official_institutions, council_persons, council_institutions, readdressable_persons, editable_persons,
        editable_institutions`);
  }
}
