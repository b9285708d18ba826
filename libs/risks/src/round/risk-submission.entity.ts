import { Instant } from '@app/kernel';
import { Institution, Person } from '@app/people';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Check, Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn, Unique } from 'typeorm';
import { JudgedImpact, type Judgement } from '../assessment/risk-assessment.entity.js';
import { RiskMatrix, type Impact } from '../matrix/risk-matrix.entity.js';
import { RiskLevel } from '../matrix/scale.js';
import { Confidence } from '../risk/risk-enums.js';
import { RoundRisk } from './round-risk.entity.js';

@ObjectType({
  description: 'What one institution scored a risk in a round. Appended, never changed: a later one of the same institution follows it.',
})
@Entity('risk_submissions')
@ForeignKey(() => RoundRisk, ['roundId', 'riskId', 'councilId'], ['roundId', 'riskId', 'councilId'], {
  name: 'risk_submissions_risk',
  onDelete: 'RESTRICT',
})
@Check('risk_submissions_level', `level in ('LOW', 'MEDIUM', 'HIGH', 'VERY_HIGH')`)
@Check('risk_submissions_confidence', `confidence in ('LOW', 'MEDIUM', 'HIGH')`)
@Check('risk_submissions_reason_length', 'length(reason) between 1 and 4000')
@Unique('risk_submissions_number', ['roundId', 'riskId', 'institutionId', 'number'])
@Unique('risk_submissions_of_institution', ['id', 'institutionId', 'riskId', 'councilId'])
@Index('risk_submissions_institution_index', ['institutionId'])
@Index('risk_submissions_matrix_index', ['matrixId'])
@Index('risk_submissions_person_index', ['personId'])
export class RiskSubmission {
  @Field(() => ID)
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'risk_submissions_pkey' })
  id!: string;

  @Column('uuid')
  councilId!: string;

  @Column('uuid')
  roundId!: string;

  @Column('uuid')
  riskId!: string;

  @ForeignKey(() => Institution, { name: 'risk_submissions_institution', onDelete: 'RESTRICT' })
  @Column('uuid')
  institutionId!: string;

  @Field(() => Int, { description: 'How many times the institution has scored the risk in the round by then, this one included.' })
  @Column('integer')
  number!: number;

  @ForeignKey(() => RiskMatrix, { name: 'risk_submissions_matrix', onDelete: 'RESTRICT' })
  @Column('uuid')
  matrixId!: string;

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

  @ForeignKey(() => Person, { name: 'risk_submissions_person', onDelete: 'RESTRICT' })
  @Column({ type: 'uuid', nullable: true, default: () => 'viewer_id()', insert: false, update: false })
  personId!: string | null;

  @Field(() => Instant, { description: 'When it was said.' })
  @Column({ type: 'timestamptz', default: () => 'act_now()', insert: false, update: false })
  createdAt!: Date;

  static of(
    { councilId, roundId, riskId }: RoundRisk,
    institutionId: string,
    number: number,
    matrix: RiskMatrix,
    judgement: Omit<Judgement, 'kind' | 'assessedOn'>,
  ): RiskSubmission {
    return Object.assign(new RiskSubmission(), {
      ...judgement,
      ...matrix.score(judgement.likelihood, judgement.impacts),
      councilId,
      roundId,
      riskId,
      institutionId,
      number,
      matrixId: matrix.id,
    });
  }
}
