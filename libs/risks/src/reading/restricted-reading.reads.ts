import { AuditEntry } from '@app/audit';
import { declareNoted, declareReads, desc, sql, type Act, type Sql } from '@app/kernel';
import { Person } from '@app/people';
import { RiskAssessment } from '../assessment/risk-assessment.entity.js';
import { RiskComment } from '../comment/risk-comment.entity.js';
import { CapabilityGap } from '../gap/capability-gap.entity.js';
import { Measure } from '../measure/measure.entity.js';
import { ScoreProposal } from '../proposal/score-proposal.entity.js';
import { RiskStep } from '../risk/risk-step.entity.js';
import { Risk } from '../risk/risk.entity.js';
import { canSeeReadings } from '../risk/risk.policy.js';
import { AssessmentDissent } from '../round/assessment-dissent.entity.js';
import { AssessmentRound } from '../round/assessment-round.entity.js';
import { RiskSubmission } from '../round/risk-submission.entity.js';
import { RoundRisk } from '../round/round-risk.entity.js';
import { RiskAcceptance } from '../treatment/risk-acceptance.entity.js';
import { RiskReview } from '../treatment/risk-review.entity.js';
import { RiskFinding } from '../worklist/risk-finding.type.js';
import { RestrictedReading } from './restricted-reading.entity.js';

/** Puts readings of restricted risks on record: `keep` of whatever type tells a word of risks (`declareNoted`). */
export const keepReadings = 'select note_restricted_reading($1)';

/** For what tells of restricted risks past the read model (a file, say): their ids, before it leaves. */
export function noteReadings({ readings }: Pick<Act, 'readings'>, restrictedRiskIds: readonly string[]): void {
  for (const id of restrictedRiskIds) readings.add(keepReadings, id);
}

const whenMarked = (id: Sql, basis: Sql, from: Sql, until: Sql): Sql =>
  sql`case when is_restricted(${basis}, ${from}, ${until}) then ${id} end`;

/** The id of a risk, if a mark holds for it today: `idOf` of what hangs on one. */
export const ifMarked = (riskId: Sql): Sql =>
  sql`(select ${whenMarked(sql`r.id`, sql`r.mark_basis`, sql`r.mark_from`, sql`r.mark_until`)} from risks r where r.id = ${riskId})`;

/**
 * The ids of the risks of a measure or round, if a mark holds for all that the viewer may see: what is told of another one as well is for
 * everybody who reads that.
 */
const ifAllMarked = (links: Sql): Sql =>
  sql`(select case when bool_and(is_restricted(r.mark_basis, r.mark_from, r.mark_until)) then string_agg(r.id::text, ',') end
         from ${links} join risks r on r.id = link.risk_id)`;
const ofMeasure = (id: Sql): Sql => ifAllMarked(sql`(select risk_id from measure_risks where measure_id = ${id}) as link`);
const ofRound = (id: Sql): Sql => ifAllMarked(sql`(select risk_id from assessment_round_risks where round_id = ${id}) as link`);

/** That there is one, what its version is, what the viewer may do to it and who has read it: no word of the risk itself. */
const TELLS_NOTHING = new Set(['id', 'version', 'readings', 'lastChangedBy']);

const tells = (field: string): boolean => !TELLS_NOTHING.has(field) && !field.startsWith('viewer');

declareNoted(Risk, {
  idOf: (r) => whenMarked(r.id, r.markBasis, r.markFrom, r.markUntil),
  tells,
  keep: keepReadings,
});

// What hangs on a risk tells of it, also where it is asked for alone or answered to a change of it.
for (const type of [
  ...[CapabilityGap, ScoreProposal, RiskAssessment, RiskSubmission, AssessmentDissent],
  ...[RiskComment, RiskStep, RiskAcceptance, RiskReview],
])
  declareNoted<{ riskId: string }>(type, { idOf: ({ riskId }) => ifMarked(riskId), tells, keep: keepReadings });
declareNoted(Measure, { idOf: (m) => ofMeasure(m.id), tells, keep: keepReadings });
declareNoted(AssessmentRound, { idOf: (r) => ofRound(r.id), tells: (field) => field !== 'risks' && tells(field), keep: keepReadings });
declareNoted(RoundRisk, {
  idOf: (rr) => ifMarked(rr.riskId),
  tells: (field) => !['isOpen', 'risk', 'round'].includes(field) && tells(field),
  keep: keepReadings,
});

/** Mails about a risk or a round; those of reminders by name, as their room lies above. */
const ABOUT_RISKS = sql`'risks.round', 'risks.acceptance-expired', 'reminders.risk-review'`;

// The trail holds what it tells of as it was before and after each change, and names whom a mail about it went to.
declareNoted(AuditEntry, {
  idOf: (e) => sql`case when ${e.riskId} is not null then ${ifMarked(e.riskId)}::text else case ${e.tableName}
    when 'measures' then ${ofMeasure(e.rowId)}
    when 'measure_partners' then ${ofMeasure(sql`(coalesce(${e.after}, ${e.before}) ->> 'measure_id')::uuid`)}
    when 'assessment_rounds' then ${ofRound(e.rowId)}
    when 'deliveries' then (select case d.kind when 'risks.round' then ${ofRound(sql`d.subject_id`)} else ${ifMarked(sql`d.subject_id`)}::text end
                              from deliveries d where d.id = ${e.rowId} and d.kind in (${ABOUT_RISKS})) end end`,
  tells: (field) => field === 'before' || field === 'after',
  keep: keepReadings,
});

// Whatever is found at a risk tells something of it.
declareNoted(RiskFinding, { idOf: (f) => ifMarked(f.riskId), tells: () => true, keep: keepReadings });

declareReads(RestrictedReading, (f) => ({
  person: f.toOne(() => Person, { key: 'personId', nullable: true, description: 'Who it was, if the viewer may see them.' }),
  isBesideOther: f.sql(
    () => Boolean,
    (reading) => sql`${reading.signedInId} is not null`,
    { description: 'Whether it was read by a link while somebody else than its person was signed in.' },
  ),
  signedIn: f.toOne(() => Person, {
    key: 'signedInId',
    nullable: true,
    description: 'Who was signed in then, if the viewer may see them.',
  }),
}));

declareReads(Risk, (f) => ({
  readings: f.connection(() => RestrictedReading, {
    key: 'riskId',
    orderBy: (reading) => [desc(reading.id)],
    description:
      'Who read it while it was restricted, latest first. Empty but for secretary, chair and the officials who oversee the council.',
  }),
  viewerCanSeeReadings: f.computed(
    () => Boolean,
    ['councilId'],
    ({ councilId }, actor) => canSeeReadings(actor, councilId),
    { description: 'Whether to show the viewer who has read it.' },
  ),
  lastChangedBy: f.toOne(() => Person, {
    nullable: true,
    where: (r, p) =>
      sql`${p.id} = (select e.person_id from audit_entries e where e.row_id = ${r.id} and e.table_name = 'risks' order by e.id desc limit 1)`,
    description: 'Who changed or scored it last; for who may read its trail.',
  }),
  viewerCanSeeTrail: f.computed(
    () => Boolean,
    ['councilId'],
    ({ councilId }, actor) => actor.isAdministrator || actor.isSecretaryOf(councilId) || actor.isChairOf(councilId),
    { description: 'Whether to show the viewer every change of it; others see their own alone.' },
  ),
}));
