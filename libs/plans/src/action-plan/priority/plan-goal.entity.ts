import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Check, Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn, Unique } from 'typeorm';
import { PlanPriority } from './plan-priority.entity.js';

@ObjectType({ description: 'What is to be so at the end of the period.' })
@Entity('plan_goals')
@Unique('plan_goals_of_plan', ['id', 'planId', 'councilId'])
@Unique('plan_goals_position', ['priorityId', 'position'], { deferrable: 'INITIALLY IMMEDIATE' })
@ForeignKey(() => PlanPriority, ['priorityId', 'planId', 'councilId'], ['id', 'planId', 'councilId'], {
  name: 'plan_goals_priority',
  onDelete: 'RESTRICT',
})
@Check('plan_goals_text_length', 'length(text) between 1 and 1000')
@Index('plan_goals_priority_index', ['priorityId', 'planId', 'councilId'])
export class PlanGoal {
  @Field(() => ID)
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'plan_goals_pkey' })
  id!: string;

  @Column('uuid')
  councilId!: string;

  @Column('uuid')
  planId!: string;

  @Column('uuid')
  priorityId!: string;

  @Field(() => Int, { description: 'Its place in the priority, from 1; one that was removed may leave a gap.' })
  @Column('integer')
  position!: number;

  @Field(() => String)
  @Column('text')
  text!: string;

  @Field(() => Int, { description: 'Give it back with a change; it is refused when somebody else was faster.' })
  @Column('integer', { default: 1 })
  version!: number;
}
