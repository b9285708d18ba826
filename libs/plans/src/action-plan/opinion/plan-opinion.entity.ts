import { Instant } from '@app/kernel';
import { Institution, Person } from '@app/people';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Check, Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn, Unique } from 'typeorm';
import { ActionPlan } from '../action-plan.entity.js';

@ObjectType({
  description: 'What an institution thinks of a plan that was consulted on: one text, which it may change until the last day.',
})
@Entity('plan_opinions')
@Unique('plan_opinions_once', ['planId', 'institutionId'])
@ForeignKey(() => ActionPlan, ['planId', 'councilId'], ['id', 'councilId'], { name: 'plan_opinions_plan', onDelete: 'RESTRICT' })
@Check('plan_opinions_text_length', 'length(text) between 1 and 8000')
@Index('plan_opinions_plan_index', ['planId', 'councilId'])
@Index('plan_opinions_institution_index', ['institutionId'])
@Index('plan_opinions_person_index', ['personId'])
export class PlanOpinion {
  @Field(() => ID)
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'plan_opinions_pkey' })
  id!: string;

  @Column('uuid')
  councilId!: string;

  @Column('uuid')
  planId!: string;

  @ForeignKey(() => Institution, { name: 'plan_opinions_institution', onDelete: 'RESTRICT' })
  @Column('uuid')
  institutionId!: string;

  @Field(() => String)
  @Column('text')
  text!: string;

  /** Who wrote it as it stands. */
  @ForeignKey(() => Person, { name: 'plan_opinions_person', onDelete: 'RESTRICT' })
  @Column('uuid', { nullable: true })
  personId!: string | null;

  @Field(() => Int, { description: 'Give it back with a change; it is refused when somebody else was faster.' })
  @Column('integer', { default: 1 })
  version!: number;

  @Column('timestamptz', { default: () => 'act_now()' })
  createdAt!: Date;

  @Field(() => Instant, { description: 'When it was written as it stands.' })
  @Column('timestamptz', { default: () => 'act_now()' })
  changedAt!: Date;
}
