import { Council } from '@app/councils';
import { asc, declarePlain, declareReads, desc, sql, type Sql } from '@app/kernel';
import { alphabetical, Institution, Person } from '@app/people';
import { RiskAssessment } from '../assessment/risk-assessment.entity.js';
import { RiskMatrix } from '../matrix/risk-matrix.entity.js';
import { Risk } from '../risk/risk.entity.js';
import { canEditRisks } from '../risk/risk.policy.js';
import { AssessmentDissent } from './assessment-dissent.entity.js';
import { AssessmentRound } from './assessment-round.entity.js';
import { RiskSubmission } from './risk-submission.entity.js';
import { RoundProgress } from './round-progress.type.js';
import { RoundRisk } from './round-risk.entity.js';

declarePlain(RoundProgress);

/** Of lines of a round as `rr`: who is asked, and who has answered. Both as the asker sees them. */
const ASKED = sql`select rr.round_id, rr.risk_id, a as institution_id from risk_assessors(rr.risk_id) a
  union select s.round_id, s.risk_id, s.institution_id from risk_submissions s where s.round_id = rr.round_id and s.risk_id = rr.risk_id`;
const HAS_SAID = sql`exists (select from risk_submissions s where s.round_id = x.round_id and s.risk_id = x.risk_id and s.institution_id = x.institution_id)`;
/** Who sees all that is said while the round goes on; to anybody else the numbers would be wrong. */
const overseen = (councilId: Sql): Sql => sql`${councilId} = any(array(select inviting_councils()))`;
const progress = (councilId: Sql, lines: Sql): Sql => sql`case when ${overseen(councilId)} then (
  select json_build_object('submitted', count(*) filter (where ${HAS_SAID}), 'expected', count(*))
    from assessment_round_risks rr cross join lateral (${ASKED}) x where ${lines}) end`;
const silent = (institutionId: Sql, councilId: Sql, lines: Sql): Sql => sql`${overseen(councilId)} and ${institutionId} = any(array(
  select x.institution_id from assessment_round_risks rr cross join lateral (${ASKED}) x where ${lines} and not ${HAS_SAID}))`;
const isRoundRestricted = (id: Sql): Sql => sql`coalesce((select bool_and(is_restricted(r.mark_basis, r.mark_from, r.mark_until))
  from assessment_round_risks rr join risks r on r.id = rr.risk_id where rr.round_id = ${id}), false)`;
const PROGRESS = 'Null to who may not see what others said.';
const SILENT = 'Who has not scored yet; empty to who may not see what others said.';

declareReads(AssessmentRound, (f) => ({
  council: f.toOne(() => Council, { key: 'councilId', description: 'Whose round it is.' }),
  risks: f.toMany(() => RoundRisk, {
    key: 'roundId',
    orderBy: (rr) => [asc(sql`(select r.number from risks r where r.id = ${rr.riskId})`)],
    description: 'What is scored in it, by number of the risk; those that the viewer may see.',
  }),
  progress: f.sql(
    () => RoundProgress,
    (r) => progress(r.councilId, sql`rr.round_id = ${r.id}`),
    { nullable: true, description: PROGRESS },
  ),
  isRestricted: f.sql(
    () => Boolean,
    (r) => isRoundRestricted(r.id),
    { description: 'Whether an access mark holds for all its risks that the viewer may see, and so for the round.' },
  ),
  silent: f.toMany(() => Institution, {
    where: (r, i) => silent(i.id, r.councilId, sql`rr.round_id = ${r.id}`),
    orderBy: (i) => [alphabetical(i.name), asc(i.id)],
    description: `Of any of its risks: ${SILENT}`,
  }),
  viewerCanClose: f.computed(
    () => Boolean,
    ['councilId', 'closedAt'],
    ({ councilId, closedAt }, actor) => closedAt === null && canEditRisks(actor, councilId),
    { description: 'Whether to show the viewer a button for it.' },
  ),
}));

declareReads(RoundRisk, (f) => ({
  round: f.toOne(() => AssessmentRound, { key: 'roundId', description: 'Which round.' }),
  risk: f.toOne(() => Risk, { key: 'riskId', description: 'Which risk.' }),
  submissions: f.toMany(() => RiskSubmission, {
    where: (rr, s) => sql`${s.roundId} = ${rr.roundId} and ${s.riskId} = ${rr.riskId} and not exists (select from risk_submissions later
      where later.round_id = ${s.roundId} and later.risk_id = ${s.riskId} and later.institution_id = ${s.institutionId} and later.number > ${s.number})`,
    orderBy: (s) => [alphabetical(sql`(select i.name from institutions i where i.id = ${s.institutionId})`)],
    description: 'The latest of each institution: until the result is set one’s own alone, but for secretary and chair.',
  }),
  progress: f.sql(
    () => RoundProgress,
    (rr) => progress(rr.councilId, sql`rr.id = ${rr.id}`),
    { nullable: true, description: PROGRESS },
  ),
  silent: f.toMany(() => Institution, {
    where: (rr, i) => silent(i.id, rr.councilId, sql`rr.id = ${rr.id}`),
    orderBy: (i) => [alphabetical(i.name), asc(i.id)],
    description: SILENT,
  }),
  result: f.toOne(() => RiskAssessment, {
    nullable: true,
    where: (rr, a) => sql`${a.roundId} = ${rr.roundId} and ${a.riskId} = ${rr.riskId}`,
    orderBy: (a) => [desc(a.number)],
    description: 'What the moderator set, the latest of it; null until then.',
  }),
  viewerInstitutions: f.toMany(() => Institution, {
    where: (
      rr,
      i,
    ) => sql`${rr.isOpen} and ${i.id} = any(array(select own_institutions())) and ${i.id} in (select risk_assessors(${rr.riskId}))
      and exists (select from risks r where r.id = ${rr.riskId} and r.status <> 'CLOSED')
      and not exists (select from risk_assessments a where a.round_id = ${rr.roundId} and a.risk_id = ${rr.riskId})`,
    orderBy: (i) => [alphabetical(i.name), asc(i.id)],
    description: 'For whom the viewer may score it now, so whether to show a button for it.',
  }),
}));

declareReads(RiskSubmission, (f) => ({
  institution: f.toOne(() => Institution, { key: 'institutionId', description: 'Whose score it is.' }),
  person: f.toOne(() => Person, { key: 'personId', nullable: true, description: 'Who said it, if the viewer may see them.' }),
  matrix: f.toOne(() => RiskMatrix, { key: 'matrixId', description: 'The version it was made on.' }),
}));

declareReads(AssessmentDissent, (f) => ({
  institution: f.toOne(() => Institution, { key: 'institutionId', description: 'Who disagreed.' }),
  submission: f.toOne(() => RiskSubmission, {
    key: 'submissionId',
    nullable: true,
    description: 'How they would have scored; null where they did not score in the round, or there was none.',
  }),
}));

declareReads(RiskAssessment, (f) => ({
  round: f.toOne(() => AssessmentRound, {
    key: 'roundId',
    nullable: true,
    description: 'What it is the result of; null outside of rounds.',
  }),
  dissents: f.toMany(() => AssessmentDissent, {
    key: 'assessmentId',
    orderBy: (d) => [asc(d.id)],
    description: 'Who would have scored otherwise.',
  }),
}));

declareReads(Risk, (f) => ({
  rounds: f.toMany(() => RoundRisk, {
    key: 'riskId',
    orderBy: (rr) => [desc(rr.isOpen), desc(sql`(select x.opened_at from assessment_rounds x where x.id = ${rr.roundId})`)],
    description: 'Rounds that it was or is in: the open one first, then the latest.',
  }),
  openRound: f.toOne(() => RoundRisk, {
    nullable: true,
    where: (r, rr) => sql`${rr.riskId} = ${r.id} and ${rr.isOpen}`,
    description: 'The round that it is scored in now.',
  }),
}));

declareReads(Council, (f) => ({
  assessmentRounds: f.toMany(() => AssessmentRound, {
    key: 'councilId',
    orderBy: (r) => [desc(r.openedAt)],
    description: 'Rounds in which its risks are or were scored, latest first.',
  }),
}));
