import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What is read by most, and what else is: looked at only where the first does not hold. */
const READ_BY: Readonly<Record<string, readonly [name: string, first: string, then: string][]>> = {
  seminar_reads: [
    [
      'persons',
      '(select viewer_is_administrator()) or created_by = (select viewer_id()) or id in (select readable_persons())',
      'id in (select seminar_persons())',
    ],
    [
      'seminar_series',
      'council_id = any(array(select readable_councils()))',
      'id in (select series_id from seminars where id = any(array(select readable_seminars())))',
    ],
  ],
  organiser_reads: ['memberships', 'seats', 'seat_substitutes'].map((table) => [
    table,
    'council_id = any(array(select readable_councils()))',
    'council_id = any(array(select organised_councils()))',
  ]),
  asked_reads: [
    [
      'seminars',
      'id = any(array(select readable_seminars())) or council_id = any(array(select readable_councils()))',
      'id = any(array(select asked_seminars()))',
    ],
    ...['seminar_days', 'seminar_rooms', 'agenda_sessions'].map((table): [string, string, string] => [
      table,
      'seminar_id = any(array(select readable_seminars()))',
      'seminar_id = any(array(select asked_seminars()))',
    ]),
  ],
};
const all = Object.entries(READ_BY).flatMap(([policy, tables]) => tables.map(([table, first, then]) => ({ policy, table, first, then })));

/**
 * Several permissive policies are one condition, in an order that nobody chooses: PostgreSQL looked first for the people of all seminars
 * that one reads, a fifth of what a list of action items takes, to find somebody whom one reads as a neighbour in the council.
 */
export class SeminarsOnePolicy1795305600500 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    for (const { policy, table, first, then } of all)
      await db.query(`drop policy ${policy} on ${table}; alter policy api_reads on ${table} using (${first} or ${then})`);
  }

  async down(db: QueryRunner): Promise<void> {
    for (const { policy, table, first, then } of all)
      await db.query(`alter policy api_reads on ${table} using (${first});
        create policy ${policy} on ${table} for select to turvaring_api using (${then})`);
  }
}
