import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Whom the invited may ask: what the leading host publishes of itself, its secretary's name and address and its house's telephone. */
export class SeminarsContact1795305600073 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      -- The secretary named for the seminar, else who holds a secretary's seat of the leading council longest. Of nobody else: contact data
      -- of other people stays with contactable_persons(), and the secretary's own telephone with them.
      create function seminar_contact(p_seminar_id uuid) returns table (name text, address citext, phone text)
        language sql stable security definer set search_path from current as $$
        select p.first_name || ' ' || p.last_name, p.email, house.phone
          from seminars s
          join councils c on c.id = s.council_id
          join lateral (
            select h.secretary_person_id as person_id, 1 as rank, null::date as since from seminar_hosts h
             where h.seminar_id = s.id and h.council_id = s.council_id and h.secretary_person_id is not null
            union all
            select seat.person_id, 2, seat.valid_from from seats seat
             where seat.council_id = s.council_id and seat.role = 'SECRETARY' and is_current(seat.valid_from, seat.valid_to)
             order by rank, since, person_id limit 1) as secretary on true
          join persons p on p.id = secretary.person_id
          left join institutions house on house.id = c.host_institution_id
         where s.id = p_seminar_id and p_seminar_id in (select readable_seminars())
      $$;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop function seminar_contact');
  }
}
