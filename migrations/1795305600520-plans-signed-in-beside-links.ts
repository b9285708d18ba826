import type { MigrationInterface, QueryRunner } from 'typeorm';

const TELLS = 'person_name text, institution_name text, language text, expires_at timestamptz, is_invitation boolean, refusal text';

const open = (tells: string, { declared = '', noticed = '', told = '' } = {}): string => `
  create function open_update_link(p_token_hash bytea) returns table (${tells})
    language plpgsql security definer set search_path from current as $$
    declare
      link record;
      opened text;
      ${declared}
    begin
      select * into link from find_update_link(p_token_hash);
      refusal := link.refusal;
      opened := link.person_id || '/' || link.institution_id;
      if refusal is null and (nullif(current_setting('app.update_link', true), '') <> opened
          or (nullif(current_setting('app.invitation_id', true), '') <> coalesce(link.invitation_id::text, ''))) then
        refusal := 'one-link-at-a-time';
      end if;
      if refusal is null then
        ${noticed}
        perform set_config('app.update_link', opened, true), set_config('app.link_person_id', link.person_id::text, true),
                set_config('app.person_id', '', true), set_config('app.channel', 'link', true),
                set_config('app.official_councils', '', true), set_config('app.readable_councils', '', true);
        select p.first_name || ' ' || p.last_name, p.language into person_name, open_update_link.language from persons p where p.id = link.person_id;
        select i.name into institution_name from institutions i where i.id = link.institution_id;
        expires_at := link.expires_at;
        is_invitation := link.invitation_id is not null;
        ${told}
      end if;
      return next;
    end $$;`;

/**
 * Who is signed in where somebody else's link is used. It gives no right: the transaction stays nobody's but the link's. It is told to who
 * has the link open, and kept with what is said by it, so that who reads the history does not take one person's words for another's.
 */
export class PlansSignedInBesideLinks1795305600520 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      drop function open_update_link;
      ${open(`${TELLS}, signed_in_name text, signed_in_speaks boolean`, {
        declared: 'signed_in uuid;',
        // Opened once more in the same transaction, nobody is the viewer any longer: it was noticed before.
        noticed: `signed_in := nullif(coalesce(viewer_id(), nullif(current_setting('app.signed_in_person_id', true), '')::uuid), link.person_id);
        perform set_config('app.signed_in_person_id', coalesce(signed_in::text, ''), true);`,
        told: `select p.first_name || ' ' || p.last_name, speaks_for(p.id, link.institution_id) into signed_in_name, signed_in_speaks
          from persons p where p.id = signed_in;`,
      })}
      create function signed_in_beside() returns uuid language sql stable parallel safe as
        $$ select nullif(current_setting('app.signed_in_person_id', true), '')::uuid where viewer_id() is null $$;
      alter table item_updates
        add column signed_in_id uuid default signed_in_beside() constraint item_updates_signed_in references persons (id) on delete restrict;
      alter table item_extensions
        add column signed_in_id uuid default signed_in_beside() constraint item_extensions_signed_in references persons (id) on delete restrict;
      create index item_updates_signed_in_index on item_updates (signed_in_id);
      create index item_extensions_signed_in_index on item_extensions (signed_in_id);
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table item_extensions drop column signed_in_id;
      alter table item_updates drop column signed_in_id;
      drop function signed_in_beside, open_update_link;
      ${open(TELLS)}
    `);
  }
}
