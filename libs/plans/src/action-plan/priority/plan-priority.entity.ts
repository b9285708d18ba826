import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Check, Column, Entity, ForeignKey, PrimaryGeneratedColumn, Unique } from 'typeorm';
import { ActionPlan } from '../action-plan.entity.js';

@ObjectType({ description: 'What a plan puts first, with the needs that it answers.' })
@Entity('plan_priorities')
@Unique('plan_priorities_of_plan', ['id', 'planId', 'councilId'])
@Unique('plan_priorities_position', ['planId', 'position'], { deferrable: 'INITIALLY IMMEDIATE' })
@ForeignKey(() => ActionPlan, ['planId', 'councilId'], ['id', 'councilId'], { name: 'plan_priorities_plan', onDelete: 'RESTRICT' })
@Check('plan_priorities_text_length', 'length(text) between 1 and 1000')
export class PlanPriority {
  @Field(() => ID)
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'plan_priorities_pkey' })
  id!: string;

  @Column('uuid')
  councilId!: string;

  @Column('uuid')
  planId!: string;

  @Field(() => Int, { description: 'Its place in the plan, from 1; one that was removed may leave a gap.' })
  @Column('integer')
  position!: number;

  @Field(() => String)
  @Column('text')
  text!: string;

  @Field(() => Int, { description: 'Give it back with a change; it is refused when somebody else was faster.' })
  @Column('integer', { default: 1 })
  version!: number;
}
