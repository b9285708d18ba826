import { and, asc, desc, sql, type OrderKey, type Row, type Sql } from '@app/kernel';
import { alphabetical, nameMatches } from '@app/people';
import { inThousandths, mostScore } from '../matrix/most-score.js';
import type { Risk } from './risk.entity.js';
import type { RiskFilter, RiskOrder } from './risks.args.js';
import { matrixUsed } from '../matrix/matrix-used.js';
import { isWorse, standingOn } from './worse.js';

const given = (value: unknown): boolean => value !== null && value !== undefined;

/** Whether its current score was made on another matrix than the council used at the end of the day, or uses now, and so does not compare. */
export const onOtherMatrix = (r: Row<Risk>, day?: string | null): Sql =>
  sql`coalesce(${r.currentMatrixId} <> ${matrixUsed(r.councilId, day)}, false)`;

/** Whether a risk, as it stands or as it stood at the end of the day, is among those asked for. */
export function passes(r: Row<Risk>, filter: RiskFilter, day?: string | null): Sql {
  const {
    search,
    statuses,
    levels,
    classes,
    eventTypes,
    treatments,
    ownerInstitutionId,
    measureInstitutionId,
    regionId,
    reviewDueBy,
    likelihood,
    impact,
    isScored,
    isOwn,
    isOnOtherMatrix,
    worseSince,
    isOwned,
  } = filter;
  return and(
    nameMatches(sql`${r.title} || ' ' || coalesce(${r.description}, '')`, search),
    statuses ? sql`${r.status} = any(${statuses})` : sql`${r.status} <> 'CLOSED'`,
    levels && sql`${r.currentLevel} = any(${levels})`,
    classes && sql`${r.class} = any(${classes})`,
    eventTypes && sql`${r.eventType} = any(${eventTypes})`,
    treatments && sql`${r.treatment} = any(${treatments})`,
    ownerInstitutionId && sql`${r.ownerInstitutionId} = ${ownerInstitutionId}`,
    given(isOwn) &&
      sql`coalesce(${r.ownerInstitutionId} = any(array(select institution_id from affiliations
            where person_id = viewer_id() and is_current(valid_from, valid_to))), false) = ${isOwn}`,
    // Asked once for all risks: what one institution sees to is found by index, and is little.
    measureInstitutionId &&
      sql`${r.id} = any(array(select mr.risk_id from measures m join measure_risks mr on mr.measure_id = m.id
            where m.responsible_institution_id = ${measureInstitutionId} and m.state <> 'DROPPED'))`,
    given(isOwned) && sql`(${r.ownerInstitutionId} is not null) = ${isOwned}`,
    regionId &&
      sql`exists (select from risk_regions rr join region_reach h on h.inner_id = rr.region_id and h.outer_id = ${regionId} where rr.risk_id = ${r.id})`,
    reviewDueBy && sql`${r.reviewDueOn} <= ${reviewDueBy}`,
    given(likelihood) && sql`${r.currentLikelihood} = ${likelihood}`,
    given(impact) && sql`${r.currentImpact} = ${impact}`,
    given(isOnOtherMatrix) && sql`${onOtherMatrix(r, day)} = ${isOnOtherMatrix}`,
    worseSince && sql`exists (select from ${standingOn(r.id, worseSince)} t where ${isWorse(r, sql`t`)})`,
    given(isScored) && sql`(${r.currentScore} is not null) = ${isScored}`,
  );
}

const ofItsMatrix = (score: Sql, matrixId: Sql): Sql =>
  inThousandths(score, sql`(select ${mostScore(sql`m`)} from risk_matrices m where m.id = ${matrixId})`);

/**
 * In the order that people think of first, or the other way round. The indexes of the list are in exactly these orders; in a list of several
 * registers points give way to their share of the most that their own matrix can give.
 */
export function ordered(r: Row<Risk>, order: RiskOrder, isReversed = false, isOfSeveral = false): OrderKey[] {
  const [up, down] = isReversed ? [desc, asc] : [asc, desc];
  const points = isOfSeveral ? ofItsMatrix : (score: Sql) => sql`coalesce(${score}, 0)`;
  const full = { nullable: false } as const;
  switch (order) {
    case 'NUMBER':
      return [up(r.number)];
    case 'TITLE':
      return [up(alphabetical(r.title).by, full)];
    case 'OWNER':
      // Of another table, so that no index helps; a register is short enough to be sorted.
      return [
        up(sql`(select ${alphabetical(sql`i.name`).by} from institutions i where i.id = ${r.ownerInstitutionId})`, { nulls: 'last' }),
        up(r.number),
      ];
    case 'STATUS':
      return [up(sql`array_position(array['DRAFT', 'OPEN', 'MONITORED', 'CLOSED'], ${r.status})`, full), up(r.number)];
    case 'REVIEW_DUE':
      return [up(r.reviewDueOn, { nulls: 'last' })];
    case 'CHANGED':
      return [down(r.changedAt)];
    case 'SCORE':
      return [down(points(r.currentScore, r.currentMatrixId), full)];
    case 'TARGET':
      return [down(points(r.targetScore, r.targetMatrixId), full)];
    case 'LEVEL':
      return [down(r.levelRank), down(points(r.currentScore, r.currentMatrixId), full)];
  }
}
