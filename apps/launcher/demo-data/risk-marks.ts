import type pg from 'pg';
import type { CouncilKey } from './councils.js';
import { plusDays } from './days.js';
import { idOf } from './ids.js';
import type { Row } from './insert.js';
import type { DemoRisk } from './risk-register.js';

/** A mark holds no longer (Public Information Act, section 40). */
const FIVE_YEARS_IN_DAYS = 5 * 365;
/** Numbers of what is restricted from its first day follow this one. */
const BEFORE_RESTRICTED = 9000;

/** As `nextNumber` of the register gives them: what is restricted has a series of its own. */
export function numberOf(risks: readonly DemoRisk[], risk: DemoRisk): number {
  const series = risks.filter(({ mark }) => (mark === undefined) === (risk.mark === undefined));
  return series.indexOf(risk) + 1 + (risk.mark ? BEFORE_RESTRICTED : 0);
}

/** What the register goes on counting from. */
export async function countNumbers(owner: pg.Client, council: CouncilKey, risks: readonly DemoRisk[]): Promise<void> {
  const restricted = risks.filter(({ mark }) => mark).length;
  await owner.query('update risk_numbers set risk = $2, restricted_risk = $3 where council_id = $1', [
    idOf('council', council),
    risks.length - restricted,
    BEFORE_RESTRICTED + restricted,
  ]);
}

/** The mark of a risk that was entered on that day. */
export const markOf = ({ mark }: DemoRisk, day: string): Row => ({
  mark_basis: mark?.basis ?? null,
  mark_from: mark ? day : null,
  mark_until: mark ? plusDays(day, FIVE_YEARS_IN_DAYS) : null,
  mark_holder: mark?.holder ?? null,
});
