import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * In which plan an action item stood from when on. The item itself knows its present plan alone, and the audit trail is not for
 * everybody who reads a plan: what a plan held on a past day is counted from these rows, which triggers write.
 */
export class PlansFollowThrough1795305600351 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table item_plan_moves (
        id         uuid primary key default gen_random_uuid(),
        council_id uuid not null,
        item_id    uuid not null,
        number     integer not null constraint item_plan_moves_number_counts check (number > 0),
        plan_id    uuid,
        moved_at   timestamptz not null default act_now(),
        constraint item_plan_moves_item foreign key (item_id, council_id) references action_items (id, council_id) on delete cascade,
        constraint item_plan_moves_plan foreign key (plan_id, council_id) references action_plans (id, council_id) on delete cascade,
        constraint item_plan_moves_number unique (item_id, number)
      );
      create index item_plan_moves_plan_index on item_plan_moves (plan_id, council_id);

      create function keep_first_plans() returns trigger language plpgsql security definer set search_path from current as $$
        begin
          insert into item_plan_moves (council_id, item_id, number, plan_id, moved_at)
          select council_id, id, 1, plan_id, created_at from added where plan_id is not null;
          return null;
        end $$;
      create function keep_plan_move() returns trigger language plpgsql security definer set search_path from current as $$
        begin
          insert into item_plan_moves (council_id, item_id, number, plan_id)
          values (new.council_id, new.id, 1 + (select count(*) from item_plan_moves m where m.item_id = new.id), new.plan_id);
          return null;
        end $$;
      create trigger action_items_first_plans after insert on action_items referencing new table as added
        for each statement execute function keep_first_plans();
      create trigger action_items_plan_move after update of plan_id on action_items for each row
        when (old.plan_id is distinct from new.plan_id) execute function keep_plan_move();

      -- What the trail knows of items that are there already.
      insert into item_plan_moves (council_id, item_id, number, plan_id, moved_at)
      select i.council_id, i.id, row_number() over (partition by i.id order by e.id), p.id,
             case when e.before is null then i.created_at else e.at end
        from action_items i
        join audit_entries e on e.table_name = 'action_items' and e.row_id = i.id and e.after ? 'plan_id'
         and (e.before is not null or e.after ->> 'plan_id' is not null)
        left join action_plans p on p.id = (e.after ->> 'plan_id')::uuid and p.council_id = i.council_id;

      select guard('item_plan_moves', '(select true from action_items i where i.id = item_id)', 'false');
      revoke insert, update, delete on item_plan_moves from turvaring_api, turvaring_worker;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop trigger action_items_plan_move on action_items;
      drop trigger action_items_first_plans on action_items;
      drop table item_plan_moves;
      drop function keep_plan_move, keep_first_plans;
    `);
  }
}
