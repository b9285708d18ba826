import type pg from 'pg';
import { instant, plusDays } from './days.js';
import { idOf, riskIdOf } from './ids.js';
import { insert, type Row } from './insert.js';
import { personId, seatsOn } from './network.js';
import type { DemoMatrix } from './risk-rows.js';
import { finishedRound, openRound, type DemoSubmission } from './scoring-rounds.js';

const COUNCIL = 'ida-viru';
const DIMENSIONS = ['LIFE_HEALTH', 'ECONOMIC', 'ENVIRONMENT', 'ESSENTIAL_SERVICES', 'SOCIAL_POLITICAL', 'SECURITY'];
const roundId = (name: 'finished' | 'open'): string => idOf('assessment-round', `${COUNCIL}/${name}`);
const submissionId = (round: string, title: string, { by }: DemoSubmission): string => idOf('risk-submission', `${round}/${title}/${by}`);

/** The round that the last review of a risk is the result of; null for those that were reviewed without one. */
export const roundOfReview = (council: string, title: string, isLast: boolean): string | null =>
  isLast && council === COUNCIL && title in finishedRound ? roundId('finished') : null;

/** Opened three weeks before the last review, and closed on its day; before the results, which name it. */
export async function fillFinishedRound(owner: pg.Client, council: string, reviewDay: string, matrix: DemoMatrix): Promise<void> {
  if (council !== COUNCIL) return;
  const id = roundId('finished');
  const opened = plusDays(reviewDay, -21);
  await insert(owner, 'assessment_rounds', [
    { ...roundRow(id, 'Iga-aastane ülevaatus', opened, plusDays(reviewDay, -3)), closed_at: instant(reviewDay, '11:00') },
  ]);
  await fill(owner, id, finishedRound, false, plusDays(reviewDay, -7), matrix);
}

/** Who did not agree with the results, once these are there. */
export async function fillDissents(owner: pg.Client, council: string): Promise<void> {
  if (council !== COUNCIL) return;
  const dissents = Object.entries(finishedRound).flatMap(([title, said]) =>
    said.flatMap((one) => (one.dissent ? [{ title, one, reason: one.dissent }] : [])),
  );
  for (const { title, one, reason } of dissents)
    await owner.query(
      `insert into assessment_dissents (id, council_id, risk_id, assessment_id, institution_id, submission_id, reason)
       select $1, council_id, risk_id, id, $3, $4, $5 from risk_assessments where round_id = $2 and risk_id = $6`,
      [
        idOf('assessment-dissent', `${title}/${one.by}`),
        roundId('finished'),
        idOf('institution', one.by),
        submissionId(roundId('finished'), title, one),
        reason,
        riskIdOf(COUNCIL, title),
      ],
    );
}

/** Open since a week and a half, due before the next seminar; some have scored, some are silent. */
export async function fillOpenRound(owner: pg.Client, today: string, matrix: DemoMatrix): Promise<void> {
  const id = roundId('open');
  await insert(owner, 'assessment_rounds', [
    { ...roundRow(id, 'Hindamine enne järgmist seminari', plusDays(today, -11), plusDays(today, 16)), closed_at: null },
  ]);
  await fill(owner, id, openRound, true, plusDays(today, -4), matrix);
}

const roundRow = (id: string, title: string, opened: string, due: string): Row => ({
  id,
  council_id: idOf('council', COUNCIL),
  title,
  kind: 'CURRENT',
  due_on: due,
  opened_at: instant(opened, '09:00'),
  version: 1,
});

async function fill(
  owner: pg.Client,
  id: string,
  round: typeof openRound,
  isOpen: boolean,
  day: string,
  matrix: DemoMatrix,
): Promise<void> {
  const of = (title: string) => ({ council_id: idOf('council', COUNCIL), round_id: id, risk_id: riskIdOf(COUNCIL, title) });
  await insert(
    owner,
    'assessment_round_risks',
    Object.keys(round).map((title) => ({ id: idOf('assessment-round-risk', `${id}/${title}`), ...of(title), is_open: isOpen })),
  );
  await insert(
    owner,
    'risk_submissions',
    Object.entries(round).flatMap(([title, said]) =>
      said.map((one) => ({ id: submissionId(id, title, one), ...of(title), ...submissionRow(one, day, matrix) })),
    ),
  );
}

function submissionRow({ by, score: [likelihood, ...values], confidence, reason }: DemoSubmission, day: string, matrix: DemoMatrix): Row {
  const impact = Math.max(...values);
  const speaker = seatsOn(COUNCIL, day).find(({ membership }) => membership.institution === by);
  return {
    institution_id: idOf('institution', by),
    number: 1,
    matrix_id: matrix.id,
    likelihood,
    impacts: DIMENSIONS.flatMap((dimension, at) => (values[at] ? [{ dimension, value: values[at], reason: null }] : [])),
    overall_impact: impact,
    score: likelihood * impact,
    level: matrix.cells[likelihood - 1]?.[impact - 1],
    confidence,
    reason,
    person_id: speaker ? personId(speaker.person.name) : null,
    created_at: instant(day, '14:00'),
  };
}
