import { Day } from '@app/kernel';
import { Person } from '@app/people';
import { Field, ID, ObjectType } from '@nestjs/graphql';
import { Check, Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn } from 'typeorm';
import { ActionPlan } from './action-plan.entity.js';
import type { FormerFields } from './indicator/amend-indicators.js';
import { Decision } from '../decision/decision.entity.js';

@ObjectType({ description: 'A change to an adopted plan, by a decision. Appended; the database writes who entered it and when.' })
@Entity('plan_amendments')
@ForeignKey(() => ActionPlan, ['planId', 'councilId'], ['id', 'councilId'], { name: 'plan_amendments_plan', onDelete: 'RESTRICT' })
@ForeignKey(() => Decision, ['decisionId', 'councilId'], ['id', 'councilId'], {
  name: 'plan_amendments_decision',
  onDelete: 'RESTRICT',
})
@Check('plan_amendments_summary_length', 'length(summary) between 1 and 2000')
@Check('plan_amendments_indicators', `jsonb_typeof(indicators) = 'array'`)
@Index('plan_amendments_plan_index', ['planId', 'councilId'])
@Index('plan_amendments_decision_index', ['decisionId', 'councilId'])
@Index('plan_amendments_person_index', ['personId'])
export class PlanAmendment {
  @Field(() => ID)
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'plan_amendments_pkey' })
  id!: string;

  @Column('uuid')
  councilId!: string;

  @Column('uuid')
  planId!: string;

  @Column('uuid')
  decisionId!: string;

  @Field(() => Day, { description: 'When it was entered.' })
  @Column({ type: 'date', default: () => 'act_today()', insert: false, update: false })
  amendedOn!: string;

  @Field(() => String, { description: 'What was changed, in words.' })
  @Column('text')
  summary!: string;

  /** Those that it changed, as they were before: what was adopted is still told. */
  @Column('jsonb', { default: [] })
  indicators!: FormerFields[];

  @ForeignKey(() => Person, { name: 'plan_amendments_person', onDelete: 'RESTRICT' })
  @Column({ type: 'uuid', nullable: true, default: () => 'viewer_id()', insert: false, update: false })
  personId!: string | null;

  @Column({ type: 'timestamptz', default: () => 'act_now()', insert: false, update: false })
  createdAt!: Date;
}
