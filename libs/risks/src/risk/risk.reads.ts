import { Council } from '@app/councils';
import { asc, declarePlain, declareReads, desc, sql } from '@app/kernel';
import { alphabetical, Institution, Person, Region } from '@app/people';
import { Int } from '@nestjs/graphql';
import { JudgedImpact, RiskAssessment } from '../assessment/risk-assessment.entity.js';
import { mostScore } from '../matrix/most-score.js';
import { RiskMatrix } from '../matrix/risk-matrix.entity.js';
import { AsOfArgs } from './risks.args.js';
import { asOf, dayTold, refuseFuture, refuseLater } from './as-of.js';
import { positionJson, positionOf } from './position.js';
import { refOf } from './risk-ref.js';
import { onOtherMatrix } from './risk-filter.js';
import { RiskStep } from './risk-step.entity.js';
import { RiskMark, RiskPosition } from './risk-types.js';
import { Risk } from './risk.entity.js';
import { canEditRisks } from './risk.policy.js';

declarePlain(RiskMark, RiskPosition, JudgedImpact);

/** Of a row `t` of a past day. */
const POSITION_THEN = {
  likelihood: sql`t.current_likelihood`,
  impact: sql`t.current_impact`,
  score: sql`t.current_score`,
  level: sql`t.current_level`,
  matrixId: sql`t.current_matrix_id`,
};

declareReads(Risk, (f) => ({
  council: f.toOne(() => Council, { key: 'councilId', description: 'Whose register it stands in.' }),
  ref: f.sql(() => String, refOf, { description: 'How people call it: R, the council, the number.' }),
  ownerInstitution: f.toOne(() => Institution, { key: 'ownerInstitutionId', nullable: true, description: 'Who answers for it.' }),
  ownerPerson: f.toOne(() => Person, { key: 'ownerPersonId', nullable: true, description: 'Who there, if the viewer may see them.' }),
  leadAssessorInstitution: f.toOne(() => Institution, {
    key: 'leadAssessorInstitutionId',
    nullable: true,
    description: 'Who leads the scoring.',
  }),
  contributors: f.toMany(() => Institution, {
    where: (r, i) => sql`exists (select from risk_contributors c where c.risk_id = ${r.id} and c.institution_id = ${i.id})`,
    orderBy: (i) => [alphabetical(i.name), asc(i.id)],
    description: 'Who scores beside the lead assessor.',
  }),
  regions: f.toMany(() => Region, {
    where: (r, region) => sql`exists (select from risk_regions rr where rr.risk_id = ${r.id} and rr.region_id = ${region.id})`,
    orderBy: (region) => [alphabetical(region.name), asc(region.id)],
    description: 'Where it lies.',
  }),
  inherent: f.object(
    () => RiskPosition,
    (r) => sql`${r.inherentScore} is not null`,
    (r) => positionOf(r, 'inherent'),
    { description: 'As if nothing were done; null until scored.' },
  ),
  current: f.object(
    () => RiskPosition,
    (r) => sql`${r.currentScore} is not null`,
    (r) => positionOf(r, 'current'),
    { description: 'With what is in place; null until scored.' },
  ),
  target: f.object(
    () => RiskPosition,
    (r) => sql`${r.targetScore} is not null`,
    (r) => positionOf(r, 'target'),
    { description: 'Where the council wants it; null until set.' },
  ),
  currentThen: f.sql<AsOfArgs>(
    () => RiskPosition,
    (r, { args, rowArgs, today }) => {
      refuseFuture(today, { asOf: args.asOf });
      refuseLater(dayTold({ rowArgs }), { asOf: args.asOf });
      return sql`select ${positionJson(POSITION_THEN)} from ${asOf(args.asOf, sql`v.risk_id = ${r.id}`)} t`;
    },
    {
      args: AsOfArgs,
      nullable: true,
      description:
        'Where it stood at the end of a day, no later than the one that is told of; null if it was not known or not scored then.',
    },
  ),
  matrix: f.toOne(() => RiskMatrix, {
    key: 'currentMatrixId',
    nullable: true,
    description: 'The version that the current score was made on.',
  }),
  isOnOtherMatrix: f.sql(
    () => Boolean,
    (r, asked) => onOtherMatrix(r, dayTold(asked)),
    {
      description:
        'Whether the current score was made on another matrix than the council uses now, or used on the day that is told of, and so does not compare.',
    },
  ),
  mostScore: f.sql(
    () => Int,
    (r) => sql`select ${mostScore(sql`m`)} from risk_matrices m where m.id = ${r.currentMatrixId}`,
    { nullable: true, description: 'The highest score that the matrix of the current score can give; null until scored.' },
  ),
  isReviewOverdue: f.sql(
    () => Boolean,
    (r, asked) => sql`coalesce(${r.reviewDueOn} < ${dayTold(asked) ?? sql`(select act_today())`}, false)`,
    { description: 'Whether it should have been looked at again before today, or before the day that is told of.' },
  ),
  mark: f.object(
    () => RiskMark,
    (r) => sql`${r.markBasis} is not null`,
    (r) => ({
      basis: r.markBasis,
      from: r.markFrom,
      until: r.markUntil,
      holder: r.markHolder,
      isCurrent: sql`is_current(${r.markFrom}, ${r.markUntil})`,
    }),
    { description: 'Null where it is for everybody in the council.' },
  ),
  assessments: f.toMany(() => RiskAssessment, {
    key: 'riskId',
    orderBy: (a) => [desc(a.assessedOn), desc(a.number)],
    description: 'What it was scored, latest first.',
  }),
  steps: f.toMany(() => RiskStep, {
    key: 'riskId',
    orderBy: (s) => [desc(s.number)],
    description: 'How it came to its status, latest first.',
  }),
  viewerCanEdit: f.computed(
    () => Boolean,
    ['councilId', 'status'],
    ({ councilId, status }, actor) => status !== 'CLOSED' && canEditRisks(actor, councilId),
    { description: 'Whether to show the viewer buttons to change and score it.' },
  ),
  viewerCanReopen: f.computed(
    () => Boolean,
    ['councilId', 'status'],
    ({ councilId, status }, actor) => status === 'CLOSED' && canEditRisks(actor, councilId),
    { description: 'Whether to show the viewer a button for it.' },
  ),
}));

declareReads(RiskAssessment, (f) => ({
  matrix: f.toOne(() => RiskMatrix, { key: 'matrixId', description: 'The version it was made on.' }),
  person: f.toOne(() => Person, { key: 'personId', nullable: true, description: 'Who set it, if the viewer may see them.' }),
}));

declareReads(RiskStep, (f) => ({
  person: f.toOne(() => Person, { key: 'personId', nullable: true, description: 'Who took it there, if the viewer may see them.' }),
}));
