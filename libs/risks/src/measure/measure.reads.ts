import { Council } from '@app/councils';
import { asc, declarePlain, declareReads, desc, sql } from '@app/kernel';
import { alphabetical, Institution } from '@app/people';
import { RiskAssessment } from '../assessment/risk-assessment.entity.js';
import { CapabilityGap } from '../gap/capability-gap.entity.js';
import { RiskMatrix } from '../matrix/risk-matrix.entity.js';
import { ScoreProposal } from '../proposal/score-proposal.entity.js';
import { Risk } from '../risk/risk.entity.js';
import { canEditRisks } from '../risk/risk.policy.js';
import { ExpectedEffect, ExpectedImpact } from './expected-effect.js';
import { isLate } from './measure-filter.js';
import { Measure } from './measure.entity.js';

declarePlain(ExpectedEffect, ExpectedImpact);

declareReads(Measure, (f) => ({
  council: f.toOne(() => Council, { key: 'councilId', description: 'Whose measure it is.' }),
  ref: f.sql(
    () => String,
    (m) => sql`select reference('M', c.code, ${m.number}) from councils c where c.id = ${m.councilId}`,
    { description: 'How people call it: M, the council, the number.' },
  ),
  risks: f.toMany(() => Risk, {
    where: (m, r) => sql`exists (select from measure_risks mr where mr.measure_id = ${m.id} and mr.risk_id = ${r.id})`,
    orderBy: (r) => [asc(r.number)],
    description: 'What it works on, as far as the viewer may see it.',
  }),
  gap: f.toOne(() => CapabilityGap, {
    key: 'gapId',
    nullable: true,
    description: 'The capability gap that it answers, if the viewer may see it.',
  }),
  responsibleInstitution: f.toOne(() => Institution, { key: 'responsibleInstitutionId', nullable: true, description: 'Who sees to it.' }),
  partners: f.toMany(() => Institution, {
    where: (m, i) => sql`exists (select from measure_partners p where p.measure_id = ${m.id} and p.institution_id = ${i.id})`,
    orderBy: (i) => [alphabetical(i.name), asc(i.id)],
    description: 'Who helps.',
  }),
  effect: f.sql(
    () => ExpectedEffect,
    (m) =>
      sql`case when ${m.effectImpacts} is not null then json_build_object('likelihood', ${m.effectLikelihood}, 'impacts', ${m.effectImpacts}) end`,
    { nullable: true, description: 'What it is expected to bring its risks down to; null when nobody said.' },
  ),
  effectMatrix: f.toOne(() => RiskMatrix, { key: 'effectMatrixId', nullable: true, description: 'What the steps of the effect are of.' }),
  proposals: f.toMany(() => ScoreProposal, {
    key: 'measureId',
    orderBy: (p) => [desc(p.proposedOn), asc(p.id)],
    description: 'Scores that it proposed when it came into place.',
  }),
  isRestricted: f.sql(
    () => Boolean,
    (m) => sql`coalesce((select bool_and(is_restricted(r.mark_basis, r.mark_from, r.mark_until))
                           from measure_risks mr join risks r on r.id = mr.risk_id where mr.measure_id = ${m.id}), false)`,
    { description: 'Whether an access mark holds for all its risks that the viewer may see, and so for the measure.' },
  ),
  isLate: f.sql(
    () => Boolean,
    (m) => isLate(m),
    { description: 'Whether it should have been in place before today and is not.' },
  ),
  viewerCanEdit: f.computed(
    () => Boolean,
    ['councilId', 'state'],
    ({ councilId, state }, actor) => state !== 'DROPPED' && canEditRisks(actor, councilId),
    { description: 'Whether to show the viewer buttons to change, complete and drop it.' },
  ),
}));

declareReads(CapabilityGap, (f) => ({
  risk: f.toOne(() => Risk, { key: 'riskId', description: 'What it is missing for.' }),
  measures: f.toMany(() => Measure, { key: 'gapId', orderBy: (m) => [asc(m.number)], description: 'What is done about it.' }),
  viewerCanEdit: f.computed(
    () => Boolean,
    ['councilId', 'closedOn'],
    ({ councilId, closedOn }, actor) => closedOn === null && canEditRisks(actor, councilId),
    { description: 'Whether to show the viewer buttons to change and close it.' },
  ),
}));

declareReads(ScoreProposal, (f) => ({
  risk: f.toOne(() => Risk, { key: 'riskId', description: 'Whose score it would be.' }),
  measure: f.toOne(() => Measure, { key: 'measureId', description: 'What came into place.' }),
  matrix: f.toOne(() => RiskMatrix, { key: 'matrixId', description: 'What its steps are of.' }),
  basis: f.toOne(() => RiskAssessment, { key: 'basisId', description: 'The current score that it was computed from.' }),
  assessment: f.toOne(() => RiskAssessment, { key: 'assessmentId', nullable: true, description: 'What it became when it was confirmed.' }),
  isStale: f.sql(
    () => Boolean,
    (p) => sql`${p.state} = 'WAITING' and (
        ${p.matrixId} <> (select s.matrix_id from risk_settings s where s.council_id = ${p.councilId})
        or ${p.basisId} <> (select a.id from risk_assessments a where a.risk_id = ${p.riskId} and a.kind = 'CURRENT'
                             order by a.assessed_on desc, a.number desc limit 1))`,
    {
      description:
        'Whether the risk was scored since, or the matrix changed: it cannot be confirmed then, only computed again or declined.',
    },
  ),
  viewerCanDecide: f.computed(
    () => Boolean,
    ['councilId', 'state'],
    ({ councilId, state }, actor) => state === 'WAITING' && canEditRisks(actor, councilId),
    { description: 'Whether to show the viewer buttons to confirm and decline it.' },
  ),
}));

declareReads(Risk, (f) => ({
  measures: f.toMany(() => Measure, {
    where: (r, m) => sql`exists (select from measure_risks mr where mr.measure_id = ${m.id} and mr.risk_id = ${r.id})`,
    orderBy: (m) => [asc(m.number)],
    description: 'What was done, is done and is planned about it; dropped ones too.',
  }),
  capabilityGaps: f.toMany(() => CapabilityGap, {
    key: 'riskId',
    orderBy: (g) => [desc(sql`${g.closedOn} is null`, { nullable: false }), asc(g.createdAt), asc(g.id)],
    description: 'What is missing to cope with it, open ones first.',
  }),
  proposedScores: f.toMany(() => ScoreProposal, {
    key: 'riskId',
    where: (_r, p) => sql`${p.state} = 'WAITING'`,
    orderBy: (p) => [asc(p.proposedOn), asc(p.id)],
    description: 'Current scores that measures propose and nobody has decided on.',
  }),
}));

declareReads(RiskAssessment, (f) => ({
  measure: f.toOne(() => Measure, {
    nullable: true,
    where: (a, m) => sql`${m.id} = (select p.measure_id from score_proposals p where p.assessment_id = ${a.id})`,
    description: 'The measure that proposed it, where it was confirmed from a proposal.',
  }),
}));
