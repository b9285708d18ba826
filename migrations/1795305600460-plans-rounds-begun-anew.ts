import type { MigrationInterface, QueryRunner } from 'typeorm';
import { roundReminders } from './parts/round-reminders.js';

/**
 * A status round that takes the place of another on the same day is not told to those who hold the mail of the other: its link shows the
 * same items, and two mails of one morning would be one too many.
 */
export class PlansRoundsBegunAnew1795305600460 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      -- Who got the mail of another status round of the council today, first mail or reminder, and for which institution, if nobody has said a
      -- word for it since. p_round_id: the one that is to be told, null of one that is to begin. What has not left yet may never leave.
      create function asked_today(p_council_id uuid, p_round_id uuid) returns table (institution_id uuid, person_id uuid)
        language sql stable security definer rows 20 set search_path from current as $$
        select (d.details ->> 'institutionId')::uuid, d.person_id
          from status_rounds r join deliveries d on d.subject_id = r.id and d.kind = 'plans.status-round'
         where r.council_id = p_council_id and r.id is distinct from p_round_id and d.state <> 'BOUNCED'
           and (d.accepted_at at time zone 'Europe/Tallinn')::date = act_today()
           and not exists (
             select from action_items i join item_updates u on u.item_id = i.id and u.created_at > d.accepted_at
              where i.owner_institution_id = (d.details ->> 'institutionId')::uuid
                and (i.council_id = p_council_id or i.id in (select ic.item_id from item_councils ic where ic.council_id = p_council_id)))
           and (session_user <> 'turvaring_api' or p_council_id in (select inviting_councils()) or p_council_id in (select settable_councils()))
      $$;
      ${roundReminders(`coalesce(f.silence, case when p_on = act_today() and (f.institution_id, f.person_id) in (
            select a.institution_id, a.person_id from asked_today(p_council_id, r.round_id) as a) then 'ASKED_TODAY' end)`)}
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      ${roundReminders('f.silence')}
      drop function asked_today;
    `);
  }
}
