// What it is for a risk to have got worse: said once, for the filter of a register, for the overview and for the comparison.
import { sql, type Sql } from '@app/kernel';
import { endOf } from './as-of.js';

/** What is compared of a risk. */
export type Standing = Record<'status' | 'levelRank' | 'currentScore' | 'currentMatrixId', Sql>;

/** How one risk stood at the end of a day: a sub-select in brackets of at most one row, with the columns that figures are made of. */
export const standingOn = (riskId: Sql, day: Sql | string): Sql => sql`(
        select v.status, v.level_rank, v.current_level, v.current_score, v.current_likelihood, v.current_impact, v.current_matrix_id from risk_versions v
         where v.risk_id = ${riskId} and v.recorded_at < ${endOf(day)} and (v.replaced_at is null or v.replaced_at >= ${endOf(day)})
         order by v.recorded_at desc limit 1)`;

/**
 * Whether a risk stands higher than in a row `then` of `standingOn`, on the same matrix: scores of two do not compare, and what was not scored
 * then has nothing to be worse than. Closed ones, now or then, are none.
 */
export const isWorse = (now: Standing, then: Sql): Sql =>
  sql`coalesce(${now.status} <> 'CLOSED' and ${then}.status <> 'CLOSED' and ${then}.current_matrix_id = ${now.currentMatrixId}
                    and (${now.levelRank} > ${then}.level_rank or ${now.currentScore} > ${then}.current_score), false)`;
