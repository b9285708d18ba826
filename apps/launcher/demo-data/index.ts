import pg from 'pg';
import { fillActionPlans } from './action-plan-rows.js';
import { fillActionItems } from './action-item-rows.js';
import { attendanceRows } from './attendance-rows.js';
import { keepCarriedOver } from './carried-over-rows.js';
import { keepCalendarFeeds } from './calendar-feed-rows.js';
import { councils } from './councils.js';
import { insert } from './insert.js';
import { invitationRows } from './invitation-rows.js';
import { fillMeasures } from './measure-rows.js';
import { decisionRows } from './decision-rows.js';
import { writeDigests } from './digest-rows.js';
import { chooseMails } from './mail-choices.js';
import { emailOf, networkRows } from './network-rows.js';
import { nextSeminar } from './next-seminar.js';
import { tellOutcomes } from './outcome-rows.js';
import { otherSeminars } from './other-seminars.js';
import { pastSeminars } from './past-seminars.js';
import { persons } from './persons.js';
import { preparationRows } from './preparation-rows.js';
import { publishRisks } from './public-edition.js';
import { remindOfItems } from './reminder-rows.js';
import { fillRegisters, type DemoMatrix } from './risk-rows.js';
import { fillTreatment } from './risk-treatment.js';
import { talkOfRisks } from './risk-talk.js';
import { seminarRows } from './seminar-rows.js';
import type { DemoSeminar } from './seminars.js';
import { dateReviewRules, shortenReviews } from './short-reviews.js';
import { fillStatusRounds } from './status-round-rows.js';
import { yearlySeminars } from './yearly-seminars.js';

/** Who a first-time user can sign in as, for the words that `npm start` ends with. */
export interface DemoAccount {
  email: string;
  role: string;
}

export const demoAccounts: readonly DemoAccount[] = [
  { email: 'sekretar.idaviru@example.org', role: 'secretary of the Ida-Viru council: plans the next joint seminar' },
  { email: 'esimees.idaviru@example.org', role: 'chair of the Ida-Viru council' },
  { email: 'esindaja.johvi@example.org', role: 'representative of Jõhvi in the Ida-Viru council' },
  { email: 'ametnik.idaviru@example.org', role: 'county official of Ida-Viru' },
  { email: 'ametnik.ministeerium@example.org', role: 'official of the ministry: compares the registers of all councils' },
  { email: 'sekretar.valga@example.org', role: 'secretary of the Valga council, whose invitations are being answered' },
  { email: 'haldur@example.org', role: 'administrator of the platform' },
];

/** Every seminar of the demo data; those of today's years lie around `today`. */
export function demoSeminars(today: string): DemoSeminar[] {
  return [...pastSeminars, ...yearlySeminars(today), nextSeminar(today), ...otherSeminars(today)];
}

/**
 * Fills an empty database with an invented network of councils, in one transaction. False when somebody has been here before: then
 * nothing is touched. `ownerUrl` signs in as the owner of the tables, regions are there already; `secret` is what the links in mails
 * are made of. Days count from today, or from `today`.
 */
export async function loadDemoData(ownerUrl: string, secret: string, today?: string): Promise<boolean> {
  const owner = new pg.Client(ownerUrl);
  await owner.connect();
  try {
    await owner.query('begin');
    await owner.query(`select set_config('app.channel', 'cli', true), set_config('app.operation', 'demo-data', true)`);
    await owner.query('lock table councils in share row exclusive mode'); // Two starts at once: the second finds the first one's data.
    const isEmpty = await hasNothingOfItsOwn(owner);
    if (isEmpty) await fill(owner, secret, today ?? (await todayOf(owner)));
    await owner.query('commit');
    return isEmpty;
  } finally {
    await owner.end(); // Without a commit, nothing has happened.
  }
}

async function fill(owner: pg.Client, secret: string, today: string): Promise<void> {
  const regionId = await regionsByCode(owner);
  const seminars = demoSeminars(today);
  for (const [table, rows] of [
    ...networkRows(regionId),
    ...seminarRows(seminars),
    ...invitationRows(seminars, secret),
    ...preparationRows(seminars),
    ...attendanceRows(seminars),
    ...decisionRows(seminars, today),
  ]) {
    await insert(owner, table, rows);
  }
  const [usual, former] = [await matrixOf(owner, 'probability-5x5'), await matrixOf(owner, 'words-4x3')];
  if (!usual || !former) return;
  await fillRegisters(owner, today, { usual, former }, (council) => councils[council].regions.map(regionId));
  await fillTreatment(owner, today);
  await fillMeasures(owner, today, usual);
  await shortenReviews(owner);
  await dateReviewRules(owner);
  await talkOfRisks(owner, today);
  await publishRisks(owner);
  await fillActionPlans(owner, today);
  await fillActionItems(owner, today);
  await keepCarriedOver(owner, today);
  await chooseMails(owner, today);
  await tellOutcomes(owner);
  await fillStatusRounds(owner, secret, today);
  await remindOfItems(owner, secret, today);
  await writeDigests(owner, secret, today);
  await keepCalendarFeeds(owner, secret, today);
}

async function matrixOf(owner: pg.Client, code: string): Promise<DemoMatrix | undefined> {
  const { rows } = await owner.query<DemoMatrix>('select id, cells from risk_matrices where code = $1 and version = 1', [code]);
  return rows[0];
}

/** Somebody who entered one of our addresses has begun a network of their own. */
async function hasNothingOfItsOwn(owner: pg.Client): Promise<boolean> {
  const { rows } = await owner.query<{ empty: boolean }>(
    'select not exists (select from councils) and not exists (select from persons where email = any($1::citext[])) as empty',
    [persons.map(emailOf)],
  );
  return rows[0]?.empty === true;
}

async function todayOf(owner: pg.Client): Promise<string> {
  const { rows } = await owner.query<{ today: string }>('select act_today()::text as today');
  return rows[0]?.today ?? '';
}

async function regionsByCode(owner: pg.Client): Promise<(code: string) => string> {
  const { rows } = await owner.query<{ code: string; id: string }>(
    `select code, id from regions where country = 'EE' and (valid_to is null or valid_to >= act_today())`,
  );
  const ids = new Map(rows.map(({ code, id }) => [code, id]));
  return (code) => {
    const id = ids.get(code);
    if (!id) throw new Error(`The demo data need region ${code}, which is not there`);
    return id;
  };
}
