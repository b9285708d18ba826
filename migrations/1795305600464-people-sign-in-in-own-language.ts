import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Each person has a language, in which the mail with the link comes: that of the page that asks for it is asked for no more. */
export class PeopleSignInInOwnLanguage1795305600464 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      drop function request_sign_in;
      alter table sign_in_links drop column language;
      -- Answers 'ok' or 'limited', the same for known and unknown addresses.
      create function request_sign_in(p_id uuid, p_address citext, p_token_hash bytea, p_source bytea) returns text
        language plpgsql security definer set search_path from current as $$
        begin
          if not take_rate('sign-in-source', p_source, 30, interval '15 minutes')
             or not take_rate('sign-in-address', sha256(convert_to(lower(p_address::text), 'UTF8')), 5, interval '15 minutes') then
            return 'limited';
          end if;
          insert into sign_in_links (id, address, person_id, token_hash, created_at, expires_at)
          select p_id, p_address, p.id, p_token_hash, act_now(), act_now() + interval '15 minutes'
            from (select) as request left join persons p on p.email = p_address;
          return 'ok';
        end $$;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop function request_sign_in;
      alter table sign_in_links add column language text not null default 'et';
      alter table sign_in_links alter column language drop default;
      create function request_sign_in(p_id uuid, p_address citext, p_token_hash bytea, p_language text, p_source bytea) returns text
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
}
