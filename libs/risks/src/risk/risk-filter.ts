import { and, asc, desc, sql, type OrderKey, type Row, type Sql } from '@app/kernel';
import { alphabetical, nameMatches } from '@app/people';
import type { Risk } from './risk.entity.js';
import type { RiskFilter, RiskOrder } from './risks.args.js';

const given = (value: unknown): boolean => value !== null && value !== undefined;

/** Whether a risk is among those asked for. */
export function passes(r: Row<Risk>, filter: RiskFilter): Sql {
  const {
    search,
    statuses,
    levels,
    classes,
    eventTypes,
    treatments,
    ownerInstitutionId,
    regionId,
    reviewDueBy,
    likelihood,
    impact,
    isScored,
  } = filter;
  return and(
    nameMatches(sql`${r.title} || ' ' || coalesce(${r.description}, '')`, search),
    statuses ? sql`${r.status} = any(${statuses})` : sql`${r.status} <> 'CLOSED'`,
    levels && sql`${r.currentLevel} = any(${levels})`,
    classes && sql`${r.class} = any(${classes})`,
    eventTypes && sql`${r.eventType} = any(${eventTypes})`,
    treatments && sql`${r.treatment} = any(${treatments})`,
    ownerInstitutionId && sql`${r.ownerInstitutionId} = ${ownerInstitutionId}`,
    regionId &&
      sql`exists (with recursive within as (
            select id from regions where id = ${regionId}
            union
            select below.id from regions below join within on below.parent_id = within.id)
          select from risk_regions rr join within on within.id = rr.region_id where rr.risk_id = ${r.id})`,
    reviewDueBy && sql`${r.reviewDueOn} <= ${reviewDueBy}`,
    given(likelihood) && sql`${r.currentLikelihood} = ${likelihood}`,
    given(impact) && sql`${r.currentImpact} = ${impact}`,
    given(isScored) && sql`(${r.currentScore} is not null) = ${isScored}`,
  );
}

export function ordered(r: Row<Risk>, order: RiskOrder): OrderKey[] {
  if (order === 'NUMBER') return [asc(r.number)];
  if (order === 'TITLE') return [alphabetical(r.title)];
  if (order === 'REVIEW_DUE') return [asc(r.reviewDueOn)];
  if (order === 'CHANGED') return [desc(r.changedAt)];
  return [desc(r.levelRank), desc(sql`coalesce(${r.currentScore}, 0)`, { nullable: false })];
}
