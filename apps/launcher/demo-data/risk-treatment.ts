import type pg from 'pg';
import type { CouncilKey } from './councils.js';
import { instant, plusDays } from './days.js';
import { idOf } from './ids.js';
import { personId, seatsOn } from './network.js';

const COUNCIL: CouncilKey = 'ida-viru';
const riskId = (title: string): string => idOf('risk', `${COUNCIL}/${title}`);

/** Decided by the chair after the last yearly scores, days before today; the second is past its last day, and open again. */
const ACCEPTED = [
  {
    title: 'Massirahutus avalikul üritusel',
    daysAgo: 120,
    lastsDays: 108,
    reason:
      'Suve üritused on kaetud kokkulepetega korraldajatega; lisamehitatus maksaks rohkem, kui oodatav kahju. Sügisel arutame uuesti.',
  },
  {
    title: 'Kemikaaliveo õnnetus raudteel',
    daysAgo: 100,
    lastsDays: 140,
    reason: 'Tõenäosus on väike ja vedajal on oma päästeplaan. Nõukogu kannab riski, kuni jaama ümbersõit on valmis.',
  },
];

/** A review outside of the yearly round. */
const WATCHED = {
  title: 'Eksinud inimesed ja uppumised',
  daysAgo: 75,
  reason: 'Rannahooaeg lõppes ühe uppumisega, vetelpääste oli kahes rannas kolmest. Hinne jääb, risk läheb jälgimisele.',
};

/**
 * What was decided about risks and how they were looked at again, told after the registers have grown: decisions go the way that they go in
 * the product, on the day that they are of.
 */
export async function fillTreatment(owner: pg.Client, today: string): Promise<void> {
  await owner.query(YEARLY_REVIEWS);
  for (const { title, daysAgo, lastsDays, reason } of ACCEPTED) {
    const day = plusDays(today, -daysAgo);
    await on(owner, day, 'CHAIR', async () => {
      await owner.query('select accept_risk(id, version, $2, $3) from risks where id = $1', [
        riskId(title),
        reason,
        plusDays(day, lastsDays),
      ]);
    });
  }
  await on(owner, plusDays(today, -WATCHED.daysAgo), 'SECRETARY', () => owner.query(WATCH, [riskId(WATCHED.title), WATCHED.reason]));
  await on(owner, plusDays(today, -11), null, () => owner.query('select expire_acceptances()'));
  await owner.query(`select set_config('app.now', '', true), set_config('app.person_id', '', true)`);
}

async function on(owner: pg.Client, day: string, role: 'CHAIR' | 'SECRETARY' | null, work: () => Promise<unknown>): Promise<void> {
  const seat = seatsOn(COUNCIL, day).find((one) => one.role === role);
  await owner.query(`select set_config('app.now', $1, true), set_config('app.person_id', $2, true)`, [
    instant(day, '12:00'),
    seat ? personId(seat.person.name) : '',
  ]);
  await work();
}

/** With each year's scores but the first the risk was looked at again; when it was due then, the level before says. */
const YEARLY_REVIEWS = `
  insert into risk_reviews (council_id, risk_id, reviewed_on, reason, level, status, due_on, next_due_on, person_id, created_at)
  select a.council_id, a.risk_id, a.assessed_on, a.reason, a.level, 'OPEN', a.before_on + days_of(a.before_level), a.assessed_on + days_of(a.level),
         a.person_id, a.created_at
    from (
      select *, lag(assessed_on) over earlier as before_on, lag(level) over earlier as before_level from risk_assessments
       where kind = 'CURRENT' window earlier as (partition by risk_id order by assessed_on, number)) as a
   where a.before_on is not null`.replace(
  /days_of\(([\w.]+)\)/g,
  `(select case $1 when 'VERY_HIGH' then s.very_high_days when 'HIGH' then s.high_days when 'MEDIUM' then s.medium_days else s.low_days end
      from risk_settings s where s.council_id = a.council_id)`,
);

const WATCH = `
  with watched as (
    update risks r set status = 'MONITORED', reviewed_on = act_today(), review_due_on = act_today() + 365, version = version + 1, changed_at = act_now()
     where id = $1 returning *
  ), review as (
    insert into risk_reviews (council_id, risk_id, reviewed_on, reason, level, status, due_on, next_due_on)
    select w.council_id, w.id, act_today(), $2, w.current_level, 'MONITORED', old.review_due_on, w.review_due_on
      from watched w join risks old on old.id = w.id
  )
  insert into risk_steps (council_id, risk_id, number, status, reason, cause)
  select council_id, id, 1 + (select count(*) from risk_steps s where s.risk_id = watched.id), 'MONITORED', $2, 'REVIEWED' from watched`;
