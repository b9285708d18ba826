import type { MigrationInterface, QueryRunner } from 'typeorm';

const KEEP = (columns: string, values: string) => `
  create or replace function keep_plan_move() returns trigger language plpgsql security definer set search_path from current as $$
    begin
      insert into item_plan_moves (council_id, item_id, number, plan_id${columns})
      values (new.council_id, new.id, 1 + (select count(*) from item_plan_moves m where m.item_id = new.id), new.plan_id${values});
      return null;
    end $$;`;

/**
 * What became of the items of a plan as it was closed: the plan says where they went on, and each move of an item from where, out of which
 * goal, by whom, and whether it was by the closing. The plan is closed before its items move, in the same act and so at the same instant.
 */
export class PlansItemsThatWentOn1795305600540 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table action_plans
        add column rolled_over_to_plan_id uuid,
        add constraint action_plans_rolled_over foreign key (rolled_over_to_plan_id, council_id) references action_plans (id, council_id) on delete restrict,
        add constraint action_plans_rolled_over_when_closed check (rolled_over_to_plan_id is null or state = 'CLOSED'),
        add constraint action_plans_not_into_itself check (rolled_over_to_plan_id <> id);
      create index action_plans_rolled_over_index on action_plans (rolled_over_to_plan_id, council_id);

      alter table item_plan_moves
        add column from_plan_id uuid,
        add column from_goal_id uuid constraint item_plan_moves_from_goal references plan_goals (id) on delete set null,
        add column is_at_closing boolean not null default false,
        add column person_id uuid default viewer_id() constraint item_plan_moves_person references persons (id) on delete restrict,
        add constraint item_plan_moves_from_plan foreign key (from_plan_id, council_id) references action_plans (id, council_id) on delete cascade;
      create index item_plan_moves_from_plan_index on item_plan_moves (from_plan_id, council_id);
      create index item_plan_moves_from_goal_index on item_plan_moves (from_goal_id);
      create index item_plan_moves_person_index on item_plan_moves (person_id);

      -- Moves that were made before: from where is the move before it, the goal and the person are in the trail.
      update item_plan_moves m set from_plan_id = f.plan_id
        from item_plan_moves f where f.item_id = m.item_id and f.number = m.number - 1;
      update item_plan_moves m set from_goal_id = g.id, person_id = p.id
        from audit_entries e left join plan_goals g on g.id = (e.before ->> 'goal_id')::uuid left join persons p on p.id = e.person_id
       where m.from_plan_id is not null and e.table_name = 'action_items' and e.row_id = m.item_id
         and e.before ->> 'plan_id' = m.from_plan_id::text and e.at between m.moved_at and m.moved_at + interval '1 minute';
      update item_plan_moves m set is_at_closing = true
        from action_plans p where p.id = m.from_plan_id and p.state = 'CLOSED' and p.changed_at = m.moved_at and m.plan_id is not null;
      update action_plans p set rolled_over_to_plan_id = m.plan_id
        from item_plan_moves m where m.from_plan_id = p.id and m.is_at_closing;

      ${KEEP(
        ', from_plan_id, from_goal_id, is_at_closing',
        `, old.plan_id, old.goal_id,
          exists (select from action_plans p where p.id = old.plan_id and p.rolled_over_to_plan_id = new.plan_id and p.changed_at = act_now())`,
      )}
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      ${KEEP('', '')}
      alter table item_plan_moves drop column from_plan_id, drop column from_goal_id, drop column is_at_closing, drop column person_id;
      alter table action_plans drop column rolled_over_to_plan_id;
    `);
  }
}
