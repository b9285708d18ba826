import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * An item is joint with councils that one may name (`partner_councils()`), as decisions and plans are, or with those that decided its decision:
 * they may have been closed since. Before, the service alone saw to it.
 */
export class PlansNameableCouncils1795305600400 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create policy nameable on item_councils as restrictive for insert to turvaring_api with check (
        council_id in (select partner_councils((select i.council_id from action_items i where i.id = item_id)))
        or exists (select from action_items i join decisions d on d.id = i.decision_id
                    where i.id = item_id and i.council_id <> item_councils.council_id
                      and (d.council_id = item_councils.council_id
                           or exists (select from decision_councils dc where dc.decision_id = d.id and dc.council_id = item_councils.council_id))));
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop policy nameable on item_councils');
  }
}
