import type { EntityManager } from 'typeorm';
import { aRisk } from './risk.factory.js';

/**
 * An open risk with the current scores that it was given from day to day, likelihood and impact on the default matrix, written as of those
 * days: so its versions say how it stood. For tests, as the owner of the tables.
 */
export async function aScoredRisk(
  tx: EntityManager,
  { scores, ...given }: Parameters<typeof aRisk>[1] & { scores: Readonly<Record<string, readonly [likelihood: number, impact: number]>> },
): Promise<string> {
  const days = Object.entries(scores).sort(([a], [b]) => a.localeCompare(b));
  return tx.transaction(async (own) => {
    const on = (day: string) => own.query(`select set_config('app.now', $1, true)`, [`${day}T10:00:00Z`]);
    if (days[0]) await on(days[0][0]);
    const { id } = await aRisk(own, given);
    for (const [day, [likelihood, impact]] of days) {
      await on(day);
      await own.query(
        `update risks r set trend = case when current_score < $3 * $4 then 'UP' when current_score > $3 * $4 then 'DOWN' when current_score = $3 * $4 then 'SAME' end,
                current_likelihood = $3, current_impact = $4, current_score = $3 * $4, current_level = l.level,
                level_rank = array_position(array['LOW', 'MEDIUM', 'HIGH', 'VERY_HIGH'], l.level), current_matrix_id = m.id, assessed_on = $2, changed_at = act_now()
           from risk_matrices m cross join lateral (select m.cells -> ($3::int - 1) ->> ($4::int - 1) as level) l
          where r.id = $1 and m.code = 'probability-5x5' and m.version = 1`,
        [id, day, likelihood, impact],
      );
    }
    return id;
  });
}
