import { sql, type Sql } from '@app/kernel';

const COLUMNS = sql`c.kind, c.title, c.item_state, c.due_on, c.item_id, c.decision_id, c.indicator_id, c.owner_institution_id`;

/** What stands on the agenda of a seminar, one sub-select in brackets: what there is now or was when it began, or once it was held, what was kept. */
export const carriedOver = (s: { id: Sql; state: Sql }): Sql => sql`(
  select c.kind || ':' || coalesce(c.item_id, c.decision_id, c.indicator_id) as id, ${COLUMNS},
         case when i.is_behind_mark then restricted_risks_of_item(i.id) end as restricted_risk_ids
    from (select ${COLUMNS} from carried_over(${s.id}) c where ${s.state} in ('DRAFT', 'PLANNED', 'INVITING')
          union all
          select ${COLUMNS} from seminar_carried_items c where c.seminar_id = ${s.id} and ${s.state} in ('HELD', 'REPORTED')) c
    left join action_items i on i.id = c.item_id)`;
