import type pg from 'pg';
import type { CouncilKey } from './councils.js';
import { idOf } from './ids.js';

/**
 * Risks that a council wants to look at again so many days after the last time, whatever their level: the reviews that are overdue at somebody.
 * All were looked at 160 days ago. Of some every reminder has had its day, of others the next is to come, whatever day it is.
 */
const SHORT: readonly (readonly [CouncilKey, title: string, days: number])[] = [
  ['ida-viru', 'Küberrünne kohaliku omavalitsuse infosüsteemidele', 120],
  ['ida-viru', 'Lähisuhtevägivald', 150],
  ['ida-viru', 'Purjus juhid maakonna teedel', 120],
  ['laane-viru', 'Raskeliiklus ja õnnetused põhimaanteel', 150],
];

/** The interval was agreed on with the last score, and is written as of that day. */
export async function shortenReviews(owner: pg.Client): Promise<void> {
  for (const [council, title, days] of SHORT) {
    const id = idOf('risk', `${council}/${title}`);
    await owner.query(`select set_config('app.now', (assessed_on + time '12:01')::text, true) from risks where id = $1`, [id]);
    await owner.query(
      `update risks set review_days = $2, review_due_on = assessed_on + $2::int, version = version + 1, changed_at = act_now() where id = $1`,
      [id, days],
    );
  }
  await owner.query(`select set_config('app.now', '', true)`);
}

/** Rules of reviews are as old as their council: a rule touches nothing older than itself, and the overdue reviews are to reach somebody. */
export async function dateReviewRules(owner: pg.Client): Promise<void> {
  await owner.query(
    `update reminder_rules rule set valid_from = c.founded_on from councils c where c.id = rule.council_id and rule.object = 'RISK_REVIEW'`,
  );
}
