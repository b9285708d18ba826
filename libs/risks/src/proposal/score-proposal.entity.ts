import { Day, Problem } from '@app/kernel';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Check, Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn, Unique } from 'typeorm';
import { JudgedImpact, RiskAssessment } from '../assessment/risk-assessment.entity.js';
import { RiskMatrix, type Impact } from '../matrix/risk-matrix.entity.js';
import { RiskLevel } from '../matrix/scale.js';
import { withEffect } from '../measure/expected-effect.js';
import { ProposalState } from '../measure/measure-enums.js';
import { MeasureRisk } from '../measure/measure-risk.entity.js';
import type { Measure } from '../measure/measure.entity.js';
import { Risk } from '../risk/risk.entity.js';

@ObjectType({
  description:
    'What a measure that came into place makes of the current score of a risk. The risk stays as it is until a person confirms it.',
})
@Entity('score_proposals')
@Unique('score_proposals_once', ['measureId', 'riskId'])
@ForeignKey(() => MeasureRisk, ['measureId', 'riskId'], ['measureId', 'riskId'], { name: 'score_proposals_risk', onDelete: 'RESTRICT' })
@ForeignKey(() => Risk, ['riskId', 'councilId'], ['id', 'councilId'], { name: 'score_proposals_council', onDelete: 'RESTRICT' })
@ForeignKey(() => RiskAssessment, ['basisId', 'riskId', 'councilId'], ['id', 'riskId', 'councilId'], {
  name: 'score_proposals_basis',
  onDelete: 'RESTRICT',
})
@ForeignKey(() => RiskAssessment, ['assessmentId', 'riskId', 'councilId'], ['id', 'riskId', 'councilId'], {
  name: 'score_proposals_assessment',
  onDelete: 'RESTRICT',
})
@Check('score_proposals_level', `level in ('LOW', 'MEDIUM', 'HIGH', 'VERY_HIGH')`)
@Check('score_proposals_state', `state in ('WAITING', 'CONFIRMED', 'DECLINED')`)
@Check(
  'score_proposals_decided',
  `(state = 'WAITING') = (decided_on is null) and (state = 'DECLINED') = (decline_reason is not null) and (state = 'CONFIRMED') = (assessment_id is not null)`,
)
@Index('score_proposals_risk_index', ['riskId', 'councilId'])
@Index('score_proposals_matrix_index', ['matrixId'])
@Index('score_proposals_basis_index', ['basisId', 'riskId', 'councilId'])
@Index('score_proposals_assessment_index', ['assessmentId', 'riskId', 'councilId'])
export class ScoreProposal {
  @Field(() => ID)
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'score_proposals_pkey' })
  id!: string;

  @Column('uuid')
  councilId!: string;

  @Column('uuid')
  riskId!: string;

  @Column('uuid')
  measureId!: string;

  @ForeignKey(() => RiskMatrix, { name: 'score_proposals_matrix', onDelete: 'RESTRICT' })
  @Column('uuid')
  matrixId!: string;

  /** The current score that it was made from; it is out of date as soon as there is a later one. */
  @Column('uuid')
  basisId!: string;

  @Field(() => Int)
  @Column('integer')
  likelihood!: number;

  @Field(() => [JudgedImpact])
  @Column('jsonb')
  impacts!: Impact[];

  @Field(() => Int, { description: 'What the impacts come to by the rule of the matrix.' })
  @Column('integer')
  overallImpact!: number;

  @Field(() => Int, { description: 'Likelihood × overall impact.' })
  @Column('integer')
  score!: number;

  @Field(() => RiskLevel)
  @Column('text')
  level!: RiskLevel;

  @Field(() => ProposalState)
  @Column('text', { default: 'WAITING' })
  state!: ProposalState;

  @Field(() => Day)
  @Column('date', { default: () => 'act_today()' })
  proposedOn!: string;

  @Field(() => Day, { nullable: true, description: 'When somebody confirmed or declined it.' })
  @Column('date', { nullable: true })
  decidedOn!: string | null;

  @Field(() => String, { nullable: true })
  @Column('text', { nullable: true })
  declineReason!: string | null;

  @Column('uuid', { nullable: true })
  assessmentId!: string | null;

  @Field(() => Int, { description: 'Give it back with a decision; it is refused when somebody else was faster.' })
  @Column('integer', { default: 1 })
  version!: number;

  /**
   * Null where the measure brings the score no lower, or where current score, expected effect and the council's matrix are of different
   * scales: then there is nothing honest to compute, and the risk is scored by hand.
   */
  static of(measure: Measure, risk: Risk, basis: RiskAssessment | null, matrix: RiskMatrix, today: string): ScoreProposal | null {
    const computed = computedFrom(measure, basis, matrix);
    const { councilId, id: riskId } = risk;
    return (
      computed &&
      Object.assign(new ScoreProposal(), computed, {
        councilId,
        riskId,
        measureId: measure.id,
        state: 'WAITING' as const,
        proposedOn: today,
        version: 1,
      })
    );
  }

  isStale(current: RiskAssessment | null, matrixId: string): boolean {
    return current?.id !== this.basisId || matrixId !== this.matrixId;
  }

  /** From the current score of today. */
  recompute(measure: Measure, basis: RiskAssessment | null, matrix: RiskMatrix, today: string): void {
    this.refuseUnlessWaiting();
    const computed = computedFrom(measure, basis, matrix);
    if (!computed) throw new Problem('CONFLICT', 'nothing-to-propose', 'proposalId');
    this.become({ ...computed, proposedOn: today });
  }

  confirm(assessment: RiskAssessment, today: string): void {
    this.become({ state: 'CONFIRMED', decidedOn: today, assessmentId: assessment.id });
  }

  decline(reason: string, today: string): void {
    this.refuseUnlessWaiting();
    this.become({ state: 'DECLINED', decidedOn: today, declineReason: reason });
  }

  refuseUnlessWaiting(): void {
    if (this.state !== 'WAITING') throw new Problem('CONFLICT', 'proposal-is-decided', 'proposalId');
  }

  private become(fields: Partial<ScoreProposal>): void {
    Object.assign(this, fields);
    this.version += 1;
  }
}

function computedFrom(measure: Measure, basis: RiskAssessment | null, matrix: RiskMatrix) {
  const { effectImpacts: impacts, effectLikelihood: likelihood } = measure;
  if (!impacts || !basis || measure.effectMatrixId !== matrix.id || basis.matrixId !== matrix.id) return null;
  const judged = withEffect(basis, { likelihood, impacts });
  if (!judged) return null;
  const scored = matrix.score(judged.likelihood, judged.impacts);
  return scored.score < basis.score ? { ...judged, ...scored, basisId: basis.id, matrixId: matrix.id } : null;
}
