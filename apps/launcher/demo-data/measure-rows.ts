import type pg from 'pg';
import type { CouncilKey } from './councils.js';
import { plusDays } from './days.js';
import { idOf } from './ids.js';
import { insert, type Row } from './insert.js';
import { gaps, measures, type DemoGap, type DemoMeasure } from './measures.js';
import { assessmentId, at, DIMENSIONS, on, reviewDays, riskId, type DemoMatrix } from './risk-rows.js';
import { registers, type DemoRisk } from './risk-register.js';

/** Weeks before a review: then what it explains came into place. */
const BEFORE_REVIEW = 45;
const PLANNED_FOR = 200;

const councilId = (council: CouncilKey): string => idOf('council', council);
const measureId = (council: CouncilKey, { title }: DemoMeasure): string => idOf('measure', `${council}/${title}`);
const gapId = (council: CouncilKey, { risk, description }: DemoGap): string => idOf('gap', `${council}/${risk}/${description}`);

function riskOf(council: CouncilKey, title: string): DemoRisk {
  const risk = registers[council]?.find((one) => one.title === title);
  if (!risk) throw new Error(`The register of ${council} has no risk ${title}`);
  return risk;
}

/** Since when it is in place; null while it is not. */
function placedOn(today: string, council: CouncilKey, { before, daysAgo }: DemoMeasure): string | null {
  if (daysAgo !== undefined) return plusDays(today, -daysAgo);
  const review = before === undefined ? undefined : reviewDays(today, council)[before];
  return review === undefined ? null : plusDays(review, -BEFORE_REVIEW);
}

/** Gaps and measures of the registers, as they came: planned, in place, late, and with scores that they propose. */
export async function fillMeasures(owner: pg.Client, today: string, matrix: DemoMatrix): Promise<void> {
  for (const [key, planned] of Object.entries(measures)) {
    const council = key as CouncilKey;
    const missing = gaps[council] ?? [];
    const entered = reviewDays(today, council)[0] ?? today;
    await on(owner, entered, () =>
      insert(
        owner,
        'capability_gaps',
        missing.map((gap) => gapRow(council, gap, today)),
      ),
    );
    for (const [index, measure] of planned.entries()) {
      const placed = placedOn(today, council, measure);
      const day = [plusDays(placed ?? plusDays(today, measure.due ?? 0), -PLANNED_FOR), plusDays(today, -20)].sort()[0] ?? today;
      await on(owner, day < entered ? entered : day, () => enter(owner, council, measure, index, today, matrix));
      if (placed) await on(owner, placed, () => putInPlace(owner, council, measure, placed, matrix));
    }
    await owner.query('update risk_numbers set measure = $2 where council_id = $1', [councilId(council), planned.length]);
  }
  await owner.query(`select set_config('app.now', '', true)`);
}

function gapRow(council: CouncilKey, gap: DemoGap, today: string): Row {
  return {
    id: gapId(council, gap),
    council_id: councilId(council),
    risk_id: riskId(council, riskOf(council, gap.risk)),
    description: gap.description,
    gap_group: gap.group,
    importance: gap.importance,
    decision_level: gap.decides,
    closed_on: gap.closed ? plusDays(today, -300) : null,
    close_reason: gap.closed ?? null,
    version: 1,
    created_at: at(reviewDays(today, council)[0] ?? today),
  };
}

async function enter(
  owner: pg.Client,
  council: CouncilKey,
  measure: DemoMeasure,
  index: number,
  today: string,
  matrix: DemoMatrix,
): Promise<void> {
  const id = measureId(council, measure);
  const gap = gaps[council]?.find(({ description }) => measure.gap !== undefined && description.startsWith(measure.gap));
  const { effect } = measure;
  const row = {
    id,
    council_id: councilId(council),
    number: index + 1,
    title: measure.title,
    gap_id: gap ? gapId(council, gap) : null,
    phase: measure.phase,
    decision_level: measure.decides,
    responsible_institution_id: measure.by ? idOf('institution', measure.by) : null,
    cost_euros: measure.euros ?? null,
    funding_source: measure.funding ?? null,
    priority: measure.priority ?? null,
    due_on: measure.due === undefined ? null : plusDays(today, measure.due),
    state: measure.dropped ? 'DROPPED' : measure.begun ? 'IN_PROGRESS' : 'PLANNED',
    drop_reason: measure.dropped ?? null,
    effect_matrix_id: effect ? matrix.id : null,
    effect_likelihood: effect?.likelihood ?? null,
    effect_impacts: effect ? (effect.life ? [{ dimension: 'LIFE_HEALTH', value: effect.life }] : []) : null,
    public_text: measure.publicly ?? null,
    is_public: measure.publicly !== undefined,
  };
  const { rows } = await owner.query<{ now: string }>('select act_now() as now');
  const entered = rows[0]?.now;
  await insert(owner, 'measures', [{ ...row, version: 1, created_at: entered, changed_at: entered }]);
  await insert(
    owner,
    'measure_risks',
    measure.on.map((title) => ({
      id: idOf('measure-risk', `${id}/${title}`),
      council_id: councilId(council),
      measure_id: id,
      risk_id: riskId(council, riskOf(council, title)),
    })),
  );
  await insert(
    owner,
    'measure_partners',
    (measure.with ?? []).map((institution) => ({
      id: idOf('measure-partner', `${id}/${institution}`),
      council_id: councilId(council),
      measure_id: id,
      institution_id: idOf('institution', institution),
    })),
  );
}

async function putInPlace(owner: pg.Client, council: CouncilKey, measure: DemoMeasure, day: string, matrix: DemoMatrix): Promise<void> {
  const id = measureId(council, measure);
  await owner.query(
    `update measures set state = 'IN_PLACE', in_place_on = $2, version = version + 1, changed_at = act_now() where id = $1`,
    [id, day],
  );
  if (!measure.effect) return;
  await insert(
    owner,
    'score_proposals',
    measure.on.map((title) => proposalRow(council, measure, riskOf(council, title), day, matrix)),
  );
}

/** As `ScoreProposal.of` computes it, from the last current score of the risk. */
function proposalRow(council: CouncilKey, { title, effect }: DemoMeasure, risk: DemoRisk, day: string, matrix: DemoMatrix): Row {
  const year = risk.scores.findLastIndex((score) => score !== null);
  const [current = 1, ...values] = risk.scores[year] ?? [];
  const likelihood = Math.min(current, effect?.likelihood ?? current);
  const lowered = values.map((value, i) => (DIMENSIONS[i] === 'LIFE_HEALTH' ? Math.min(value, effect?.life ?? value) : value));
  const impact = Math.max(...lowered);
  return {
    id: idOf('score-proposal', `${riskId(council, risk)}/${title}`),
    council_id: councilId(council),
    risk_id: riskId(council, risk),
    measure_id: idOf('measure', `${council}/${title}`),
    matrix_id: matrix.id,
    basis_id: assessmentId(council, risk, year, 'CURRENT'),
    likelihood,
    impacts: DIMENSIONS.flatMap((dimension, i) => (lowered[i] ? [{ dimension, value: lowered[i], reason: null }] : [])),
    overall_impact: impact,
    score: likelihood * impact,
    level: matrix.cells[likelihood - 1]?.[impact - 1],
    state: 'WAITING',
    proposed_on: day,
  };
}
