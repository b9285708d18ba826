import { Field, ID, ObjectType } from '@nestjs/graphql';
import { Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn, Unique } from 'typeorm';
import { Risk } from '../risk/risk.entity.js';
import { AssessmentRound } from './assessment-round.entity.js';

@ObjectType({ description: 'A risk in an assessment round. A risk is in one open round at a time.' })
@Entity('assessment_round_risks')
@Unique('assessment_round_risks_once', ['roundId', 'riskId', 'councilId'])
@ForeignKey(() => AssessmentRound, ['roundId', 'councilId'], ['id', 'councilId'], {
  name: 'assessment_round_risks_round',
  onDelete: 'RESTRICT',
})
@ForeignKey(() => Risk, ['riskId', 'councilId'], ['id', 'councilId'], { name: 'assessment_round_risks_risk', onDelete: 'RESTRICT' })
@Index('assessment_round_risks_risk_index', ['riskId'])
@Index('assessment_round_risks_one_open', ['riskId'], { unique: true, where: 'is_open' })
export class RoundRisk {
  @Field(() => ID)
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'assessment_round_risks_pkey' })
  id!: string;

  @Column('uuid')
  councilId!: string;

  @Column('uuid')
  roundId!: string;

  @Column('uuid')
  riskId!: string;

  @Field(() => Boolean, { description: 'As long as its round is open.' })
  @Column('boolean', { default: true })
  isOpen!: boolean;
}
