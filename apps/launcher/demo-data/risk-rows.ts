import type pg from 'pg';
import { instant, plusDays } from './days.js';
import { idOf, riskIdOf } from './ids.js';
import { insert, type Row } from './insert.js';
import { countNumbers, markOf, numberOf } from './risk-marks.js';
import { personId, seatsOn } from './network.js';
import type { CouncilKey } from './councils.js';
import { fillDissents, fillFinishedRound, fillOpenRound, roundOfReview } from './round-rows.js';
import { registers, type DemoRisk } from './risk-register.js';

/** What a matrix makes of scores; the demo data know what a council would have got on it. */
export interface DemoMatrix {
  id: string;
  cells: readonly (readonly string[])[];
}

/** The one that councils use, and the one that they used before. */
export interface DemoMatrices {
  usual: DemoMatrix;
  former: DemoMatrix;
}

export const DIMENSIONS = ['LIFE_HEALTH', 'ECONOMIC', 'ENVIRONMENT', 'ESSENTIAL_SERVICES', 'SOCIAL_POLITICAL', 'SECURITY'];
const LEVELS = ['LOW', 'MEDIUM', 'HIGH', 'VERY_HIGH'];
const REVIEW_DAYS: Readonly<Record<string, number>> = { VERY_HIGH: 365, HIGH: 365, MEDIUM: 730, LOW: 1460 };
const REASONS = [
  'Esimene hinnang nõukogu koosolekul.',
  'Ülevaatus: aasta jooksul midagi olulist ei muutunud või muutus see, mida hinne näitab.',
  'Ülevaatus pärast ühisseminari: arvestatud juhtumeid ja rakendatud meetmeid.',
  'Viimane ülevaatus: asutused andsid oma hinnangu, sekretär pani kokku tulemuse.',
];

/** The days of the yearly reviews: the last half a year ago, so that some reviews are overdue and others not. */
export const reviewDays = (today: string, council: CouncilKey): string[] =>
  [3, 2, 1, 0].map((years) => plusDays(today, -365 * years - (council === 'valga' ? 400 : 160)));

export const at = (day: string): string => instant(day, '12:00');
export const riskId = (council: CouncilKey, { title }: DemoRisk): string => riskIdOf(council, title);
export const assessmentId = (council: CouncilKey, risk: DemoRisk, year: number, kind: string): string =>
  idOf('risk-assessment', `${riskId(council, risk)}/${year}/${kind}`);

/** The registers as they grew: each year's scores are written as of that year's day, so that the register of any past day can be shown. */
export async function fillRegisters(
  owner: pg.Client,
  today: string,
  matrices: DemoMatrices,
  regionsOf: (council: CouncilKey) => string[],
): Promise<void> {
  for (const [key, risks] of Object.entries(registers)) {
    const council = key as CouncilKey;
    const days = reviewDays(today, council);
    const [first = today] = days;
    if (risks.some(({ isOnFormerMatrix }) => isOnFormerMatrix)) {
      await on(owner, plusDays(first, -365), () => use(owner, council, matrices.former));
      await on(owner, first, () => use(owner, council, matrices.usual));
    }
    await on(owner, first, async () => {
      await insert(
        owner,
        'risks',
        risks.map((risk) => riskRow(council, risk, numberOf(risks, risk), first)),
      );
      await insert(
        owner,
        'risk_steps',
        risks.map((risk) => stepRow(council, risk, 1, risk.draft ? 'DRAFT' : 'OPEN', null, first)),
      );
      await insert(
        owner,
        'risk_regions',
        risks.flatMap((risk) =>
          regionsOf(council).map((region) => ({
            id: idOf('risk-region', `${riskId(council, risk)}/${region}`),
            council_id: idOf('council', council),
            risk_id: riskId(council, risk),
            region_id: region,
          })),
        ),
      );
      await insert(
        owner,
        'risk_contributors',
        risks.flatMap((risk) =>
          (risk.with ?? []).map((institution) => ({
            id: idOf('risk-contributor', `${riskId(council, risk)}/${institution}`),
            council_id: idOf('council', council),
            risk_id: riskId(council, risk),
            institution_id: idOf('institution', institution),
          })),
        ),
      );
    });
    const lastReview = days.at(-1) ?? today;
    await on(owner, lastReview, () => fillFinishedRound(owner, council, lastReview, matrices.usual));
    for (const [year, day] of days.entries()) await on(owner, day, () => assess(owner, council, risks, year, day, matrices));
    await on(owner, lastReview, () => fillDissents(owner, council));
    await on(owner, plusDays(lastReview, 30), () => closeThose(owner, council, risks, plusDays(lastReview, 30)));
    await countNumbers(owner, council, risks);
  }
  await on(owner, today, () => fillOpenRound(owner, today, matrices.usual));
  await owner.query(`select set_config('app.now', '', true)`);
}

/** What is written in it is written on that day: the trail and the versions of risks say so. */
export async function on(owner: pg.Client, day: string, work: () => Promise<void>): Promise<void> {
  await owner.query(`select set_config('app.now', $1, true)`, [at(day)]);
  await work();
}

/** From then on the council scores on it. */
async function use(owner: pg.Client, council: CouncilKey, { id }: DemoMatrix): Promise<void> {
  await owner.query('update risk_settings set matrix_id = $2, version = version + 1 where council_id = $1', [idOf('council', council), id]);
}

function riskRow(council: CouncilKey, risk: DemoRisk, number: number, day: string): Row {
  const owner = risk.owner;
  const holder = seatsOn(council, day).find(({ membership }) => membership.institution === owner);
  return {
    id: riskId(council, risk),
    council_id: idOf('council', council),
    number,
    title: risk.title,
    class: risk.class,
    event_type: risk.event,
    is_malicious: risk.malicious ?? false,
    scenario: risk.scenario,
    worst_scenario: null,
    horizon_months: risk.malicious ? 24 : 60,
    is_cross_border: false,
    owner_institution_id: owner ? idOf('institution', owner) : null,
    owner_person_id: holder ? personId(holder.person.name) : null,
    lead_assessor_institution_id: risk.lead ? idOf('institution', risk.lead) : null,
    treatment: risk.treatment ?? null,
    status: risk.draft ? 'DRAFT' : 'OPEN',
    identified_on: day,
    origin: 'SEMINAR',
    is_public: false,
    review_days: risk.reviewDays ?? null,
    ...markOf(risk, day),
    level_rank: 0,
    version: 1,
    created_at: at(day),
    changed_at: at(day),
  };
}

function stepRow(council: CouncilKey, risk: DemoRisk, number: number, status: string, reason: string | null, day: string): Row {
  const id = riskId(council, risk);
  return {
    id: idOf('risk-step', `${id}/${number}`),
    council_id: idOf('council', council),
    risk_id: id,
    number,
    status,
    reason,
    created_at: at(day),
  };
}

interface Judged {
  risk: DemoRisk;
  kind: 'INHERENT' | 'CURRENT' | 'TARGET';
  score: DemoRisk['inherent'];
}

/** What is scored in a year: with the first current score also the inherent one and the target. */
function judgedIn(year: number, risk: DemoRisk): Judged[] {
  const current = risk.scores[year];
  if (!current) return [];
  const isFirst = !risk.scores.slice(0, year).some(Boolean);
  return [
    ...(isFirst ? [{ risk, kind: 'INHERENT' as const, score: risk.inherent }] : []),
    ...(isFirst && risk.target ? [{ risk, kind: 'TARGET' as const, score: risk.target }] : []),
    { risk, kind: 'CURRENT', score: current },
  ];
}

/** One year's assessments, and what the risks show from then on. */
async function assess(
  owner: pg.Client,
  council: CouncilKey,
  risks: readonly DemoRisk[],
  year: number,
  day: string,
  { usual, former }: DemoMatrices,
): Promise<void> {
  const secretary = seatsOn(council, day).find(({ role }) => role === 'SECRETARY');
  const rows = risks.flatMap((risk) => {
    const matrix = risk.isOnFormerMatrix ? former : usual;
    const before = Array.from({ length: year }, (_, past) => judgedIn(past, risk).length).reduce((sum, count) => sum + count, 0);
    return judgedIn(year, risk).map(({ kind, score: [likelihood, ...values] }, i) => {
      const impacts = DIMENSIONS.flatMap((dimension, at) => (values[at] ? [{ dimension, value: values[at], reason: null }] : []));
      const impact = Math.max(...values);
      return {
        id: assessmentId(council, risk, year, kind),
        council_id: idOf('council', council),
        risk_id: riskId(council, risk),
        number: before + i + 1,
        matrix_id: matrix.id,
        kind,
        likelihood,
        impacts,
        overall_impact: impact,
        score: likelihood * impact,
        level: matrix.cells[likelihood - 1]?.[impact - 1],
        confidence: year === 0 ? 'LOW' : 'MEDIUM',
        reason: REASONS[year],
        assessed_on: day,
        person_id: secretary ? personId(secretary.person.name) : null,
        round_id: kind === 'CURRENT' ? roundOfReview(council, risk.title, year === risk.scores.length - 1) : null,
        created_at: at(day),
      };
    });
  });
  await insert(owner, 'risk_assessments', rows);
  await owner.query(SHOW, [idOf('council', council), day, JSON.stringify(REVIEW_DAYS), LEVELS]);
}

/** As `Risk.show` does it one by one. */
const SHOW = `
  with last as (
    select distinct on (risk_id, kind) * from risk_assessments where council_id = $1 order by risk_id, kind, assessed_on desc, number desc
  )
  update risks r
     set inherent_likelihood = i.likelihood, inherent_impact = i.overall_impact, inherent_score = i.score, inherent_level = i.level, inherent_matrix_id = i.matrix_id,
         current_likelihood = c.likelihood, current_impact = c.overall_impact, current_score = c.score, current_level = c.level, current_matrix_id = c.matrix_id,
         target_likelihood = t.likelihood, target_impact = t.overall_impact, target_score = t.score, target_level = t.level, target_matrix_id = t.matrix_id,
         trend = case when r.current_score < c.score then 'UP' when r.current_score > c.score then 'DOWN' when r.current_score = c.score then 'SAME' end,
         level_rank = array_position($4::text[], c.level), assessed_on = c.assessed_on, reviewed_on = c.assessed_on,
         review_due_on = c.assessed_on + coalesce(r.review_days, ($3::jsonb ->> c.level)::int), version = r.version + 1, changed_at = act_now()
    from last c left join last i on i.risk_id = c.risk_id and i.kind = 'INHERENT' left join last t on t.risk_id = c.risk_id and t.kind = 'TARGET'
   where c.kind = 'CURRENT' and c.assessed_on = $2 and r.id = c.risk_id`;

async function closeThose(owner: pg.Client, council: CouncilKey, risks: readonly DemoRisk[], day: string): Promise<void> {
  const closed = risks.filter((risk) => risk.closed);
  await insert(
    owner,
    'risk_steps',
    closed.map((risk) => stepRow(council, risk, 2, 'CLOSED', risk.closed ?? null, day)),
  );
  for (const risk of closed)
    await owner.query(
      `update risks set status = 'CLOSED', closed_on = $2, close_reason = $3, review_due_on = null, version = version + 1, changed_at = act_now() where id = $1`,
      [riskId(council, risk), day, risk.closed],
    );
}
