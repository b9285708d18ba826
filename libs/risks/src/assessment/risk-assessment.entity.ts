import { Day, Instant, Problem } from '@app/kernel';
import { Person } from '@app/people';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Check, Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn, Unique } from 'typeorm';
import { RiskMatrix, type Impact } from '../matrix/risk-matrix.entity.js';
import { ImpactDimension, RiskLevel } from '../matrix/scale.js';
import { AssessmentKind, Confidence } from '../risk/risk-enums.js';
import { Risk } from '../risk/risk.entity.js';
import { RoundRisk } from '../round/round-risk.entity.js';

@ObjectType({ description: 'What was judged on one dimension.' })
export class JudgedImpact implements Impact {
  @Field(() => ImpactDimension)
  dimension!: ImpactDimension;

  @Field(() => Int)
  value!: number;

  @Field(() => String, { nullable: true })
  reason!: string | null;
}

/** What somebody who scores says. */
export interface Judgement {
  kind: AssessmentKind;
  likelihood: number;
  impacts: Impact[];
  confidence: Confidence;
  reason: string;
  assessedOn: string;
}

@ObjectType({ description: 'What a risk was scored on a day. Appended, never changed; it keeps the version of the matrix it was made on.' })
@Entity('risk_assessments')
@Unique('risk_assessments_number', ['riskId', 'number'])
@ForeignKey(() => Risk, ['riskId', 'councilId'], ['id', 'councilId'], { name: 'risk_assessments_risk', onDelete: 'RESTRICT' })
@Unique('risk_assessments_of_risk', ['id', 'riskId', 'councilId'])
@ForeignKey(() => RoundRisk, ['roundId', 'riskId', 'councilId'], ['roundId', 'riskId', 'councilId'], {
  name: 'risk_assessments_round',
  onDelete: 'RESTRICT',
})
@Index('risk_assessments_round_index', ['roundId', 'riskId'])
@Check('risk_assessments_kind', `kind in ('INHERENT', 'CURRENT', 'TARGET')`)
@Check('risk_assessments_level', `level in ('LOW', 'MEDIUM', 'HIGH', 'VERY_HIGH')`)
@Check('risk_assessments_confidence', `confidence in ('LOW', 'MEDIUM', 'HIGH')`)
@Check('risk_assessments_reason_length', 'length(reason) between 1 and 4000')
@Index('risk_assessments_matrix_index', ['matrixId'])
@Index('risk_assessments_person_index', ['personId'])
@Index('risk_assessments_by_day', { synchronize: false })
export class RiskAssessment {
  @Field(() => ID)
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'risk_assessments_pkey' })
  id!: string;

  @Column('uuid')
  councilId!: string;

  @Column('uuid')
  riskId!: string;

  @Field(() => Int, { description: 'In the order they were recorded, from 1.' })
  @Column('integer')
  number!: number;

  @ForeignKey(() => RiskMatrix, { name: 'risk_assessments_matrix', onDelete: 'RESTRICT' })
  @Column('uuid')
  matrixId!: string;

  @Field(() => AssessmentKind)
  @Column('text')
  kind!: AssessmentKind;

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

  @Field(() => Confidence)
  @Column('text')
  confidence!: Confidence;

  @Field(() => String)
  @Column('text')
  reason!: string;

  @Field(() => Day, { description: 'The day that it is of.' })
  @Column('date')
  assessedOn!: string;

  @ForeignKey(() => Person, { name: 'risk_assessments_person', onDelete: 'RESTRICT' })
  @Column({ type: 'uuid', nullable: true, default: () => 'viewer_id()', insert: false, update: false })
  personId!: string | null;

  @Field(() => Instant, { description: 'When it was recorded.' })
  @Column({ type: 'timestamptz', default: () => 'act_now()', insert: false, update: false })
  createdAt!: Date;

  @Column('uuid', { nullable: true })
  roundId!: string | null;

  static of(risk: Risk, number: number, matrix: RiskMatrix, judgement: Judgement, today: string): RiskAssessment {
    risk.refuseWhenClosed('riskId');
    if (judgement.assessedOn > today) throw new Problem('INVALID', 'in-the-future', 'assessedOn');
    if (judgement.assessedOn < risk.identifiedOn) throw new Problem('INVALID', 'before-the-risk', 'assessedOn');
    return Object.assign(new RiskAssessment(), {
      ...judgement,
      ...matrix.score(judgement.likelihood, judgement.impacts),
      councilId: risk.councilId,
      riskId: risk.id,
      number,
      matrixId: matrix.id,
    });
  }
}
