import type { MigrationInterface, QueryRunner } from 'typeorm';

const KEEPS = `council_id = any(array(select writable_councils())) and (select true from action_items i where i.id = item_id)
  and (extension_id is null or (select true from item_extensions e where e.id = extension_id and e.item_id = item_news.item_id))`;

/**
 * What became of an item by its secretary and is news to whom it is up to: it was given to them, sent back, or its day was decided on. The
 * row is written with the change; whom it is told is found out when it is told, see item_news_to_tell().
 */
export class PlansItemNews1795305600523 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table item_news (
        id           uuid primary key default gen_random_uuid(),
        council_id   uuid not null,
        item_id      uuid not null,
        kind         text not null constraint item_news_kind check (kind in ('GIVEN', 'RETURNED', 'EXTENSION')),
        extension_id uuid constraint item_news_extension references item_extensions (id) on delete cascade,
        made_by_id   uuid default acting_person() constraint item_news_made_by references persons (id) on delete restrict,
        made_at      timestamptz not null default act_now(),
        told_at      timestamptz,
        constraint item_news_item foreign key (item_id, council_id) references action_items (id, council_id) on delete cascade,
        constraint item_news_of_extension check ((kind = 'EXTENSION') = (extension_id is not null))
      );
      create index item_news_item_index on item_news (item_id, council_id);
      create index item_news_extension_index on item_news (extension_id);
      create index item_news_made_by_index on item_news (made_by_id);
      -- Once everybody was told, a row is read again only by those who write the mail: what waits is few, however much there was.
      create index item_news_waiting on item_news (made_at) where told_at is null;
      create trigger item_news_stay before update of id, council_id, item_id, kind, extension_id, made_by_id, made_at on item_news for each row execute function refuse_change();
      select guard('item_news', 'false', '${KEEPS}');
      revoke all on item_news from turvaring_api;
      grant insert (council_id, item_id, kind, extension_id) on item_news to turvaring_api;
      revoke insert, update on item_news from turvaring_worker;
      grant update (told_at) on item_news to turvaring_worker;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop table item_news');
  }
}
