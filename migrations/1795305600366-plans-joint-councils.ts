import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who reads the whole row of a council: whoever reads its rows, administrators, and who meets it as a host of a seminar. */
const READS = `id = any(array(select readable_councils())) or (select viewer_is_administrator())
  or id in (select council_id from seminar_hosts where seminar_id = (select token_seminar()) and accepted_at is not null)
  or id in (select council_id from seminar_hosts where accepted_at is not null
    and (seminar_id = any(array(select readable_seminars())) or (is_lead and seminar_id = any(array(select asked_seminars())))))`;

/** Whether a row `d` that several councils may share is one of this council that the viewer reads. */
const shared = (d: string, thing: string, also = ''): string => `
             (${d}.council_id = p_id or ${d}.id = any(array(select of.${thing}_id from ${thing}_councils of where of.council_id = p_id)))
             and (${d}.council_id in (select readable_councils()) or ${d}.id in (select shared_${thing}s())${also})`;

/**
 * One way to name a council that shares a decision, plan, item or status round with one's own. Before, three functions told its name, each of
 * one kind of thing, and a joint decision opened its whole row.
 */
export class PlansJointCouncils1795305600366 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      -- A council by name alone, for who reads something that names it: what it decided or plans together with others, an action item, a round
      -- that asks one's institution.
      create function council_named(p_id uuid) returns table (id uuid, name text, short_name text, code text)
        language sql stable security definer rows 1 set search_path from current as $$
        select c.id, c.name, c.short_name, c.code from councils c
         where c.id = p_id and (session_user = 'turvaring_worker' or c.id in (select readable_councils())
           or exists (select from decisions d where ${shared('d', 'decision')})
           or exists (select from action_plans d where ${shared('d', 'plan')})
           or exists (select from action_items d where ${shared('d', 'item', ` or d.id in (select helped_items()) or d.owner_institution_id in (select own_institutions())`)})
           or exists (select from status_rounds r where r.council_id = p_id and r.id in (select asked_rounds())))
      $$;
      alter policy api_reads on councils using (${READS});
      drop function deciding_councils, councils_of_plan, item_council, round_council;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      create function round_council(p_round_id uuid) returns text language sql stable security definer set search_path from current as
        $$ select c.name from status_rounds r join councils c on c.id = r.council_id where r.id = p_round_id $$;
      create function item_council(p_item_id uuid, p_is_code boolean) returns text language sql stable security definer set search_path from current as
        $$ select case when p_is_code then c.code else c.name end from action_items i join councils c on c.id = i.council_id where i.id = p_item_id $$;
      create function councils_of_plan(p_plan_id uuid) returns table (id uuid, name text, short_name text, is_lead boolean)
        language sql stable security definer rows 5 set search_path from current as $$
        select c.id, c.name, c.short_name, c.id = p.council_id
          from action_plans p
          join councils c on c.id = p.council_id or exists (select from plan_councils pc where pc.plan_id = p.id and pc.council_id = c.id)
         where p.id = p_plan_id and (p.council_id in (select readable_councils()) or p.id in (select shared_plans()))
      $$;
      create function deciding_councils() returns setof uuid language sql stable security definer rows 20 set search_path from current as $$
        with joint as (select c.decision_id from decision_councils c join decisions d on d.id = c.decision_id
                        where c.council_id in (select readable_councils()) or d.council_id in (select readable_councils()))
        select council_id from decisions where id in (select decision_id from joint)
        union
        select council_id from decision_councils where decision_id in (select decision_id from joint)
      $$;
      alter policy api_reads on councils using (${READS} or id = any(array(select deciding_councils())));
      drop function council_named;
    `);
  }
}
