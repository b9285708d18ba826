import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What an item waits for goes into each word of how it goes, and stays there when the item waits no more. Of words from before, the last of
 * what waits today is known; what others waited for nobody knows.
 */
export class PlansWhatItemsWaitedFor1795305600385 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table item_updates add column waiting_for text;
      alter table item_updates disable trigger user;
      update item_updates u set waiting_for = i.waiting_for
        from action_items i
       where i.id = u.item_id and i.state = 'WAITING' and u.state = 'WAITING'
         and not exists (select from item_updates later where later.item_id = u.item_id and later.number > u.number);
      alter table item_updates enable trigger user;
      alter table item_updates add constraint item_updates_waiting check (waiting_for is null or state = 'WAITING');
      grant insert (waiting_for) on item_updates to turvaring_api;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('alter table item_updates drop column waiting_for');
  }
}
