import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Substitutes are those of the seat that the invited person holds now, also when their role has changed since the invitation. */
export class SeminarsPresentSeat1795305600105 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create or replace function token_seat() returns uuid language sql stable security definer set search_path from current as
        $$ select present_seat(seat_id) from invitations where id = token_invitation() $$;
      -- As before, by the substitutes of that seat.
      create or replace function seminar_unregistered(p_seminar_id uuid) returns setof uuid language sql stable security definer set search_path from current as $$
        select i.id from invitations i
          left join lateral (select a.substitute_email from invitation_answers a where a.invitation_id = i.id order by a.number desc limit 1) as said on true
         where i.seminar_id = p_seminar_id and p_seminar_id in (select inviting_seminars()) and i.response = 'SUBSTITUTE'
           and not exists (select from persons p where p.email = said.substitute_email)
           and not exists (select from seat_substitutes ss join persons p on p.id = ss.person_id
                            where ss.seat_id = present_seat(i.seat_id) and is_current(ss.valid_from, ss.valid_to)
                              and lower(p.first_name || ' ' || p.last_name) = lower(i.substitute_name))
      $$`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      create or replace function token_seat() returns uuid language sql stable security definer set search_path from current as
        $$ select seat_id from invitations where id = token_invitation() $$;
      create or replace function seminar_unregistered(p_seminar_id uuid) returns setof uuid language sql stable security definer set search_path from current as $$
        select i.id from invitations i
          left join lateral (select a.substitute_email from invitation_answers a where a.invitation_id = i.id order by a.number desc limit 1) as said on true
         where i.seminar_id = p_seminar_id and p_seminar_id in (select inviting_seminars()) and i.response = 'SUBSTITUTE'
           and not exists (select from persons p where p.email = said.substitute_email)
           and not exists (select from seat_substitutes ss join persons p on p.id = ss.person_id
                            where ss.seat_id = i.seat_id and is_current(ss.valid_from, ss.valid_to)
                              and lower(p.first_name || ' ' || p.last_name) = lower(i.substitute_name))
      $$`);
  }
}
