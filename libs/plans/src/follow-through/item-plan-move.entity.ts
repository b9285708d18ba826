import { Instant } from '@app/kernel';
import { Person } from '@app/people';
import { Field, ID, ObjectType } from '@nestjs/graphql';
import { Check, Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn, Unique } from 'typeorm';
import { ActionItem } from '../action-item/action-item.entity.js';
import { PlanGoal } from '../action-plan/priority/plan-goal.entity.js';

@ObjectType({ description: 'From when on an action item stood in another plan, or in none. Written by the database alone.' })
@Entity('item_plan_moves')
@Unique('item_plan_moves_number', ['itemId', 'number'])
@ForeignKey(() => ActionItem, ['itemId', 'councilId'], ['id', 'councilId'], { name: 'item_plan_moves_item', onDelete: 'CASCADE' })
@ForeignKey('ActionPlan', ['planId', 'councilId'], ['id', 'councilId'], { name: 'item_plan_moves_plan', onDelete: 'CASCADE' })
@ForeignKey('ActionPlan', ['fromPlanId', 'councilId'], ['id', 'councilId'], { name: 'item_plan_moves_from_plan', onDelete: 'CASCADE' })
@Check('item_plan_moves_number_counts', 'number > 0')
@Index('item_plan_moves_plan_index', ['planId', 'councilId'])
@Index('item_plan_moves_from_plan_index', ['fromPlanId', 'councilId'])
@Index('item_plan_moves_from_goal_index', ['fromGoalId'])
@Index('item_plan_moves_person_index', ['personId'])
export class ItemPlanMove {
  @Field(() => ID)
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'item_plan_moves_pkey' })
  id!: string;

  @Column('uuid')
  councilId!: string;

  @Column('uuid')
  itemId!: string;

  @Column('integer')
  number!: number;

  @Column('uuid', { nullable: true })
  planId!: string | null;

  @Column('uuid', { nullable: true })
  fromPlanId!: string | null;

  @ForeignKey(() => PlanGoal, { name: 'item_plan_moves_from_goal', onDelete: 'SET NULL' })
  @Column('uuid', { nullable: true })
  fromGoalId!: string | null;

  /** It went on in another plan because its own was closed. */
  @Column('boolean', { default: false })
  isAtClosing!: boolean;

  @ForeignKey(() => Person, { name: 'item_plan_moves_person', onDelete: 'RESTRICT' })
  @Column({ type: 'uuid', nullable: true, insert: false, update: false, default: () => 'viewer_id()' })
  personId!: string | null;

  @Field(() => Instant)
  @Column({ type: 'timestamptz', insert: false, update: false, default: () => 'act_now()' })
  movedAt!: Date;
}
