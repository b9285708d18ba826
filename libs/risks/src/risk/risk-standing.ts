import { Day } from '@app/kernel';
import { Field, Int, ObjectType } from '@nestjs/graphql';
import { Check, Column, ForeignKey, Index } from 'typeorm';
import { RiskMatrix } from '../matrix/risk-matrix.entity.js';
import type { RiskLevel } from '../matrix/scale.js';
import { Trend } from './risk-enums.js';
import { RiskFacts } from './risk-facts.js';

const LEVELS = `'LOW', 'MEDIUM', 'HIGH', 'VERY_HIGH'`;

/** Why a risk is not for everybody in the council, and how long (Public Information Act of Estonia, section 41). */
export interface AccessMark {
  basis: string;
  from: string;
  until: string | null;
  holder: string;
}

/** Who may see a risk, when it is looked at again, and what it was scored last: what lists show and sort by rests on its own row. */
@ObjectType({ isAbstract: true })
@Check('risks_review_days', 'review_days between 7 and 3650')
@Check('risks_inherent_level', `inherent_level in (${LEVELS})`)
@Check('risks_current_level', `current_level in (${LEVELS})`)
@Check('risks_target_level', `target_level in (${LEVELS})`)
@Check('risks_level_rank', 'level_rank between 0 and 4')
@Check('risks_trend', `trend in ('UP', 'SAME', 'DOWN')`)
@Check(
  'risks_mark',
  '(mark_basis is null) = (mark_from is null) and (mark_basis is null) = (mark_holder is null) and (mark_basis is not null or mark_until is null)',
)
@Check('risks_mark_validity', 'mark_until >= mark_from')
@Index('risks_by_review', ['councilId', 'reviewDueOn', 'id'])
@Index('risks_inherent_matrix_index', ['inherentMatrixId'])
@Index('risks_current_matrix_index', ['currentMatrixId'])
@Index('risks_target_matrix_index', ['targetMatrixId'])
export abstract class RiskStanding extends RiskFacts {
  @Column('text', { nullable: true })
  markBasis!: string | null;

  @Column('date', { nullable: true })
  markFrom!: string | null;

  @Column('date', { nullable: true })
  markUntil!: string | null;

  @Column('text', { nullable: true })
  markHolder!: string | null;

  @Field(() => Int, { nullable: true, description: "Days from one review to the next; null: as the council's settings say for its level." })
  @Column('integer', { nullable: true })
  reviewDays!: number | null;

  @Field(() => Day, { nullable: true })
  @Column('date', { nullable: true })
  reviewedOn!: string | null;

  @Field(() => Day, { nullable: true, description: 'When it has to be looked at again; null for drafts and closed risks.' })
  @Column('date', { nullable: true })
  reviewDueOn!: string | null;

  @Column('integer', { nullable: true })
  inherentLikelihood!: number | null;

  @Column('integer', { nullable: true })
  inherentImpact!: number | null;

  @Column('integer', { nullable: true })
  inherentScore!: number | null;

  @Column('text', { nullable: true })
  inherentLevel!: RiskLevel | null;

  @ForeignKey(() => RiskMatrix, { name: 'risks_inherent_matrix', onDelete: 'RESTRICT' })
  @Column('uuid', { nullable: true })
  inherentMatrixId!: string | null;

  @Column('integer', { nullable: true })
  currentLikelihood!: number | null;

  @Column('integer', { nullable: true })
  currentImpact!: number | null;

  @Column('integer', { nullable: true })
  currentScore!: number | null;

  @Column('text', { nullable: true })
  currentLevel!: RiskLevel | null;

  @ForeignKey(() => RiskMatrix, { name: 'risks_current_matrix', onDelete: 'RESTRICT' })
  @Column('uuid', { nullable: true })
  currentMatrixId!: string | null;

  @Column('integer', { nullable: true })
  targetLikelihood!: number | null;

  @Column('integer', { nullable: true })
  targetImpact!: number | null;

  @Column('integer', { nullable: true })
  targetScore!: number | null;

  @Column('text', { nullable: true })
  targetLevel!: RiskLevel | null;

  @ForeignKey(() => RiskMatrix, { name: 'risks_target_matrix', onDelete: 'RESTRICT' })
  @Column('uuid', { nullable: true })
  targetMatrixId!: string | null;

  /** 0 without a current score, 1 low … 4 very high: what lists sort by. */
  @Column('integer', { default: 0 })
  levelRank!: number;

  @Field(() => Trend, { nullable: true, description: 'Null until the current risk was scored twice on one matrix.' })
  @Column('text', { nullable: true })
  trend!: Trend | null;

  @Field(() => Day, { nullable: true, description: 'When the current risk was scored last.' })
  @Column('date', { nullable: true })
  assessedOn!: string | null;
}
