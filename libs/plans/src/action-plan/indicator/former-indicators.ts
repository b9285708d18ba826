import { sql, type Sql } from '@app/kernel';

/** JSON of FormerIndicators of the amendments of a plan, oldest first; of one amendment, or of one indicator, alone. */
export const formerIndicators = ({ planId, amendmentId, indicatorId }: { planId: Sql; amendmentId?: Sql; indicatorId?: Sql }): Sql => sql`
  select coalesce(json_agg(json_build_object('indicatorId', f ->> 'id', 'name', f -> 'name', 'unit', f -> 'unit', 'baseline', f -> 'baseline',
           'baselineOn', f -> 'baselineOn', 'target', f -> 'target', 'targetOn', f -> 'targetOn', 'measuredEvery', f -> 'measuredEvery',
           'until', a.amended_on, 'decisionRef', (select reference('O', c.code || '-' || d.year, d.number)
             from decisions d join councils c on c.id = d.council_id where d.id = a.decision_id)) order by a.created_at, place), '[]')
    from plan_amendments a, jsonb_array_elements(a.indicators) with ordinality changed (f, place)
   where a.plan_id = ${planId} ${amendmentId ? sql`and a.id = ${amendmentId}` : sql``} ${indicatorId ? sql`and f ->> 'id' = ${indicatorId}::text` : sql``}`;
