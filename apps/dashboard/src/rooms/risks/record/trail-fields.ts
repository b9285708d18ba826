import type { TFunction } from 'i18next';
import type { Format } from '../../../ui/format';

/** Columns of a row by name; of a change those that differ. */
export type Columns = Record<string, unknown>;

/** What ids on the trail are called, as far as the page knows it. */
export type Names = ReadonlyMap<string, string>;

interface Saying {
  t: TFunction;
  format: Format;
  names: Names;
}

export interface TrailField {
  /** Message key of its label. */
  label: string;
  /** Its value in words; undefined where the row says nothing of it. */
  say: (row: Columns, saying: Saying) => string | undefined;
  /** Whether the row says on which matrix it is: of a change only where that is another one. */
  isOnMatrix?: (row: Columns) => boolean;
}

const LONGEST = 200;
const isTold = (value: unknown): value is string | number | true =>
  value !== undefined && value !== null && value !== false && value !== '';

export const of = (
  column: string,
  label: string,
  inWords: (value: string | number | true, saying: Saying) => string | undefined,
): TrailField => ({
  label,
  say: (row, saying) => {
    const value = row[column];
    return isTold(value) ? inWords(value, saying) : undefined;
  },
});

export const text = (column: string, label: string) =>
  of(column, label, (value) => {
    const words = typeof value === 'string' ? value : String(value);
    return words.length > LONGEST ? `${words.slice(0, LONGEST)}…` : words;
  });
export const day = (column: string, label: string) => of(column, label, (value, { format }) => format.day(String(value)));
const yes = (column: string, label: string) => of(column, label, (_value, { t }) => t('ui.yes'));
const days = (column: string, label: string) => of(column, label, (value, { t }) => t('risks.settings.days', { days: value }));
/** A word of the list `risks.<list>`. */
const word = (column: string, label: string, list: string) => of(column, label, (value, { t }) => t(`risks.${list}.${String(value)}`));
/** What the page does not know the name of is told as somebody or something else. */
export const named = (column: string, label: string) =>
  of(column, label, (value, { t, names }) => names.get(String(value)) ?? t('risks.trail.other'));

/** Level and score as one; of a change what of it differs. */
const position = (prefix: string, label: string): TrailField => ({
  label,
  say: (row, { t }) => {
    const [level, score] = [row[`${prefix}level`], row[`${prefix}score`]];
    const words = isTold(level) ? t(`risks.riskLevel.${String(level)}`) : undefined;
    if (words !== undefined && isTold(score)) return t('risks.levelAndScore', { level: words, score });
    return words ?? (isTold(score) ? t('risks.trail.points', { score }) : undefined);
  },
  isOnMatrix: (row) => isTold(row[`${prefix}matrix_id`]),
});

/** Likelihood and overall impact, of a row that was added. */
const cell: TrailField = {
  label: 'risks.field.cell',
  say: ({ likelihood, overall_impact: impact }, { t }) =>
    isTold(likelihood) && isTold(impact) ? t('risks.position', { likelihood, impact }) : undefined,
};

const REASON = text('reason', 'risks.field.reason');
const KIND = word('kind', 'risks.score.kind', 'assessmentKind');
const INSTITUTION = named('institution_id', 'risks.field.institution');
const MEASURE = named('measure_id', 'risks.measure.one');

/** What of each table's rows matters to people. What is not here is kept for lists or by the database. */
export const TRAIL_FIELDS: Readonly<Record<string, readonly TrailField[]>> = {
  risks: [
    text('title', 'risks.field.title'),
    word('class', 'risks.field.class', 'riskClass'),
    word('event_type', 'risks.field.eventType', 'eventType'),
    yes('is_malicious', 'risks.field.isMalicious'),
    yes('is_cross_border', 'risks.field.isCrossBorder'),
    text('description', 'risks.field.description'),
    text('scenario', 'risks.field.scenario'),
    text('worst_scenario', 'risks.field.worstScenario'),
    text('causes', 'risks.field.causes'),
    text('consequences', 'risks.field.consequences'),
    text('vulnerable_groups', 'risks.field.vulnerableGroups'),
    text('affected_services', 'risks.field.affectedServices'),
    named('owner_institution_id', 'risks.field.owner'),
    named('owner_person_id', 'risks.field.ownerPerson'),
    named('lead_assessor_institution_id', 'risks.field.leadAssessor'),
    word('treatment', 'risks.field.treatment', 'treatment'),
    word('status', 'risks.field.status', 'riskStatus'),
    day('identified_on', 'risks.field.identifiedOn'),
    word('origin', 'risks.field.origin', 'riskOrigin'),
    text('origin_note', 'risks.field.originNote'),
    position('current_', 'risks.field.current'),
    position('target_', 'risks.field.target'),
    position('inherent_', 'risks.field.inherent'),
    days('review_days', 'risks.field.reviewDays'),
    day('review_due_on', 'risks.field.reviewDue'),
    day('reviewed_on', 'risks.field.reviewedOn'),
    text('public_text', 'risks.field.publicText'),
    yes('is_public', 'risks.field.isPublic'),
    text('mark_basis', 'risks.field.markBasis'),
    day('mark_from', 'risks.field.markFrom'),
    day('mark_until', 'risks.field.markUntil'),
    text('mark_holder', 'risks.field.markHolder'),
    text('close_reason', 'risks.field.closeReason'),
  ],
  risk_regions: [named('region_id', 'risks.field.regions')],
  risk_contributors: [INSTITUTION],
  risk_assessments: [KIND, position('', 'risks.field.level'), cell, day('assessed_on', 'risks.score.on'), REASON],
  risk_submissions: [INSTITUTION, position('', 'risks.field.level'), cell, REASON],
  assessment_dissents: [INSTITUTION, REASON],
  assessment_round_risks: [named('round_id', 'risks.field.round')],
  risk_steps: [word('status', 'risks.field.status', 'riskStatus'), word('cause', 'risks.field.cause', 'riskStepCause'), REASON],
  risk_acceptances: [
    position('', 'risks.accept.levelThen'),
    day('expires_on', 'risks.accept.until'),
    day('ended_on', 'risks.accept.end'),
    word('ended_because', 'risks.field.endedBecause', 'acceptanceEnd'),
    REASON,
  ],
  risk_reviews: [
    word('level', 'risks.review.levelThen', 'riskLevel'),
    word('status', 'risks.field.status', 'riskStatus'),
    day('next_due_on', 'risks.review.next'),
    REASON,
  ],
  capability_gaps: [
    text('description', 'risks.gap.description'),
    word('gap_group', 'risks.gap.group', 'gapGroup'),
    word('importance', 'risks.gap.importance', 'importance'),
    word('decision_level', 'risks.measure.decisionLevel', 'decisionLevel'),
    day('closed_on', 'risks.field.closedOn'),
    text('close_reason', 'risks.field.closeReason'),
  ],
  measure_risks: [MEASURE],
  score_proposals: [
    MEASURE,
    position('', 'risks.proposal.proposed'),
    cell,
    word('state', 'risks.measure.state', 'proposalState'),
    text('decline_reason', 'risks.field.reason'),
  ],
  risk_comments: [text('text', 'risks.field.text'), text('withdraw_reason', 'risks.field.withdrawReason')],
};
