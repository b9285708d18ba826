import { Instant } from '@app/kernel';
import { Person } from '@app/people';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Check, Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn, Unique } from 'typeorm';
import { RiskStatus, RiskStepCause } from './risk-enums.js';
import { Risk } from './risk.entity.js';

@ObjectType({ description: 'How a risk came into a status, when and why.' })
@Entity('risk_steps')
@Unique('risk_steps_number', ['riskId', 'number'])
@ForeignKey(() => Risk, ['riskId', 'councilId'], ['id', 'councilId'], { name: 'risk_steps_risk', onDelete: 'CASCADE' })
@Check('risk_steps_status', `status in ('DRAFT', 'OPEN', 'MONITORED', 'CLOSED')`)
@Check('risk_steps_cause', `cause in ('ACCEPTED', 'ACCEPTANCE_EXPIRED', 'LEVEL_ROSE', 'REVIEWED')`)
@Index('risk_steps_person_index', ['personId'])
export class RiskStep {
  @Field(() => ID)
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'risk_steps_pkey' })
  id!: string;

  @Column('uuid')
  councilId!: string;

  @Column('uuid')
  riskId!: string;

  @Field(() => Int, { description: 'In their order, from 1.' })
  @Column('integer')
  number!: number;

  @Field(() => RiskStatus)
  @Column('text')
  status!: RiskStatus;

  @Field(() => String, { nullable: true })
  @Column('text', { nullable: true })
  reason!: string | null;

  @Field(() => RiskStepCause, { nullable: true, description: 'Null where it was opened, closed or reopened by itself.' })
  @Column('text', { nullable: true })
  cause!: RiskStepCause | null;

  @ForeignKey(() => Person, { name: 'risk_steps_person', onDelete: 'RESTRICT' })
  @Column({ type: 'uuid', nullable: true, default: () => 'viewer_id()', insert: false, update: false })
  personId!: string | null;

  @Field(() => Instant)
  @Column({ type: 'timestamptz', default: () => 'act_now()', insert: false, update: false })
  createdAt!: Date;
}
