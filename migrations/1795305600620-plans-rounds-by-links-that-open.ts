import type { MigrationInterface, QueryRunner } from 'typeorm';

const asked = (alsoHolds: string): string => `
      create or replace function asked_today(p_council_id uuid, p_round_id uuid) returns table (institution_id uuid, person_id uuid)
        language sql stable security definer rows 20 set search_path from current as $$
        select (d.details ->> 'institutionId')::uuid, d.person_id
          from status_rounds r join deliveries d on d.subject_id = r.id and d.kind = 'plans.status-round'
         where r.council_id = p_council_id and r.id is distinct from p_round_id and d.state <> 'BOUNCED'
           and (d.accepted_at at time zone 'Europe/Tallinn')::date = act_today()
           ${alsoHolds}and not exists (
             select from action_items i join item_updates u on u.item_id = i.id and u.created_at > d.accepted_at
              where i.owner_institution_id = (d.details ->> 'institutionId')::uuid
                and (i.council_id = p_council_id or i.id in (select ic.item_id from item_councils ic where ic.council_id = p_council_id)))
           and (session_user <> 'turvaring_api' or p_council_id in (select inviting_councils()) or p_council_id in (select settable_councils()))
      $$;`;

/** Whoever has ended the link of today's mail holds nothing to answer by: a round that begins anew tells them, too. */
export class PlansRoundsByLinksThatOpen1795305600620 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(
      asked('and not exists (select from update_links l where l.delivery_id = d.id and l.revoked_at is not null)\n           '),
    );
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(asked(''));
  }
}
