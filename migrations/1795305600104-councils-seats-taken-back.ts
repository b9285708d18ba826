import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A seat that began today, or lies ahead, can be taken back: it was given by mistake and never held. Seats that have begun stay. */
export class CouncilsSeatsTakenBack1795305600104 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create policy history_stays on seats as restrictive for delete to turvaring_api using (valid_from >= act_today());
      grant delete on seats to turvaring_api;

      -- Who changes their role holds another seat from that day on. What was sent for the old one (an invitation) asks here for the one
      -- by which its holder represents the member today; the seat itself when there is none. Nothing but an id comes out.
      create function present_seat(p_seat uuid) returns uuid language sql stable security definer set search_path from current as $$
        select coalesce(n.id, o.id) from seats o
          left join seats n on n.membership_id = o.membership_id and n.person_id = o.person_id and is_current(n.valid_from, n.valid_to)
         where o.id = p_seat
      $$;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop function present_seat;
      revoke delete on seats from turvaring_api;
      drop policy history_stays on seats`);
  }
}
