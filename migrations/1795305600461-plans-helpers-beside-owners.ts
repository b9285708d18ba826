import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Whoever does something does not help itself with it: it would be told of the item twice, and be counted among those who help. */
export class PlansHelpersBesideOwners1795305600461 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      delete from item_helpers h using action_items i where i.id = h.item_id and i.owner_institution_id = h.institution_id;

      -- Asked at the end, as owner and helper may change places in one act. Under lock: two who make one of them the other at once, each with
      -- one half, would not see each other.
      create function refuse_helping_owner() returns trigger language plpgsql security definer set search_path from current as $$
        declare of_item uuid := case tg_table_name when 'action_items' then to_jsonb(new) ->> 'id' else to_jsonb(new) ->> 'item_id' end;
        begin
          perform from action_items where id = of_item for share;
          if exists (select from item_helpers h join action_items i on i.id = h.item_id and i.owner_institution_id = h.institution_id where i.id = of_item) then
            raise exception 'An institution would help itself' using errcode = 'check_violation', constraint = 'item_helpers_not_owner';
          end if;
          return null;
        end $$;
      create constraint trigger item_helpers_not_owner after insert or update on item_helpers deferrable initially deferred
        for each row execute function refuse_helping_owner();
      create constraint trigger item_helpers_not_owner after update of owner_institution_id on action_items deferrable initially deferred
        for each row when (old.owner_institution_id <> new.owner_institution_id) execute function refuse_helping_owner();
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop function refuse_helping_owner cascade');
  }
}
