import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What councils are called in references (`R-VAL-01`), each its own: the first three letters named Valga and Valka alike. A code is
 * given once and never changed; the council that was there first keeps what its risks are known by.
 */
export class CouncilsCode1795305600243 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table councils add column code text constraint councils_code unique constraint councils_code_form check (code ~ '^[A-Z0-9]+$');

      -- The shortest beginning of its name in addresses, three letters at least, that no other council has; where all are taken, a number too.
      -- With the rights of the owner: councils that the viewer may not read have codes, too.
      create function give_council_code() returns trigger language plpgsql security definer set search_path from current as $$
        declare letters text := upper(replace(new.slug, '-', ''));
        begin
          if new.code is null then
            -- Two at once would choose the same.
            perform pg_advisory_xact_lock(hashtext('councils_code'));
            select c.code into strict new.code
              from (select n, left(letters, n) from generate_series(3, greatest(3, length(letters))) n
                    union all select 1000 + n, letters || n from generate_series(2, 1000) n) c (rank, code)
             where not exists (select from councils taken where taken.code = c.code) order by c.rank limit 1;
          end if;
          return new;
        end $$;

      alter table councils disable trigger user;
      create trigger councils_code before insert or update on councils for each row when (new.code is null) execute function give_council_code();
      do $$ declare one uuid; begin
        for one in select id from councils order by created_at, slug loop update councils set code = null where id = one; end loop;
      end $$;
      alter table councils enable trigger user;
      alter table councils alter column code set not null;

      -- How people call a risk or a measure: what it is, the council, the number in two digits or more.
      create function reference(letter text, code text, number integer) returns text language sql immutable parallel safe as
        $$ select letter || '-' || code || '-' || lpad(number::text, greatest(2, length(number::text)), '0') $$;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop function reference;
      drop trigger councils_code on councils;
      drop function give_council_code;
      alter table councils drop column code;
    `);
  }
}
