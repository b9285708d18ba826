import type { MigrationInterface, QueryRunner } from 'typeorm';

const noteUse = (keepsBeside: boolean): string => `
      create or replace function note_update_link_use(p_token_hash bytea, p_kind text, p_source text, p_risk_ids uuid[]) returns void
        language plpgsql security definer set search_path from current as $$
        declare
          link record;
          ${keepsBeside ? 'signed_in uuid;' : ''}
        begin
          select * into link from find_update_link(p_token_hash);
          if link.person_id is null then return; end if;
          ${keepsBeside ? NOTICED : ''}
          if p_kind is not null and not (p_kind = 'OPENED' and exists (
            select from update_link_uses u where u.link_id is not distinct from link.link_id and u.invitation_id is not distinct from link.invitation_id
               and u.kind = 'OPENED' and u.source is not distinct from p_source ${keepsBeside ? 'and u.signed_in_id is not distinct from signed_in' : ''}
               and u.used_at > act_now() - interval '1 minute')) then
            insert into update_link_uses (link_id, invitation_id, kind, source${keepsBeside ? ', signed_in_id' : ''})
            values (link.link_id, link.invitation_id, p_kind, p_source${keepsBeside ? ', signed_in' : ''});
          end if;
          insert into restricted_readings (council_id, risk_id, person_id, operation, channel, read_at${keepsBeside ? ', signed_in_id' : ''})
          select r.council_id, r.id, link.person_id, current_setting('app.operation'), 'link', act_now()${keepsBeside ? ', signed_in' : ''}
            from risks r where r.id = any(p_risk_ids);
        end $$;`;

/** What only read is put on record in a transaction of its own, in which no link is open and whoever is signed in is the viewer again. */
const NOTICED = `signed_in := nullif(coalesce(viewer_id(), nullif(current_setting('app.signed_in_person_id', true), '')::uuid), link.person_id);`;

/** What was read by a link is on record with who was signed in, as what was said by it is: a reading is not taken for the one of its person. */
export class PlansSignedInBesideReadings1795305600612 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table update_link_uses
        add column signed_in_id uuid constraint update_link_uses_signed_in references persons (id) on delete restrict;
      alter table restricted_readings
        add column signed_in_id uuid constraint restricted_readings_signed_in references persons (id) on delete restrict;
      create index update_link_uses_signed_in_index on update_link_uses (signed_in_id);
      create index restricted_readings_signed_in_index on restricted_readings (signed_in_id);
      ${noteUse(true)}
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      ${noteUse(false)}
      alter table restricted_readings drop column signed_in_id;
      alter table update_link_uses drop column signed_in_id;
    `);
  }
}
