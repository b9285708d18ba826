import { Day, Problem } from '@app/kernel';
import { applyGiven } from '@app/people';
import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import { Check, Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn, Unique } from 'typeorm';
import { PlanGoal } from '../priority/plan-goal.entity.js';
import { decimal } from './decimal.js';

const CHANGEABLE = ['name', 'unit', 'baseline', 'baselineOn', 'target', 'targetOn', 'measuredEvery'] as const;
export type IndicatorFields = Pick<GoalIndicator, (typeof CHANGEABLE)[number]>;
type NewIndicator = Omit<IndicatorFields, 'measuredEvery'> & Partial<IndicatorFields>;

@ObjectType({ description: 'A figure by which one sees whether a goal is reached: from a baseline to a target, up or down.' })
@Entity('goal_indicators')
@Unique('goal_indicators_of_plan', ['id', 'planId', 'councilId'])
@Unique('goal_indicators_position', ['goalId', 'position'], { deferrable: 'INITIALLY IMMEDIATE' })
@ForeignKey(() => PlanGoal, ['goalId', 'planId', 'councilId'], ['id', 'planId', 'councilId'], {
  name: 'goal_indicators_goal',
  onDelete: 'RESTRICT',
})
@Check('goal_indicators_name_length', 'length(name) between 1 and 300')
@Check('goal_indicators_unit_length', 'length(unit) between 1 and 60')
@Check('goal_indicators_days', 'target_on > baseline_on')
@Check('goal_indicators_way', 'target <> baseline')
@Check('goal_indicators_measured_every', 'measured_every between 1 and 120')
@Index('goal_indicators_goal_index', ['goalId', 'planId', 'councilId'])
export class GoalIndicator {
  @Field(() => ID)
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'goal_indicators_pkey' })
  id!: string;

  @Column('uuid')
  councilId!: string;

  @Column('uuid')
  planId!: string;

  @Column('uuid')
  goalId!: string;

  @Field(() => Int, { description: 'Its place in the goal, from 1; one that was removed may leave a gap.' })
  @Column('integer')
  position!: number;

  @Field(() => String)
  @Column('text')
  name!: string;

  @Field(() => String, { description: 'What is counted, as people read it behind the number: "%", "kuriteod aastas".' })
  @Column('text')
  unit!: string;

  @Field(() => Float, { description: 'In its unit, on `baselineOn`.' })
  @Column('numeric', { transformer: decimal })
  baseline!: number;

  @Field(() => Day)
  @Column('date')
  baselineOn!: string;

  @Field(() => Float, { description: 'In its unit, to be reached by `targetOn`; above the baseline or below it.' })
  @Column('numeric', { transformer: decimal })
  target!: number;

  @Field(() => Day)
  @Column('date')
  targetOn!: string;

  @Field(() => Int, { nullable: true, description: 'How often it is measured: every so many months; null where nobody said.' })
  @Column('integer', { nullable: true })
  measuredEvery!: number | null;

  @Field(() => Int, { description: 'Give it back with a change; it is refused when somebody else was faster.' })
  @Column('integer', { default: 1 })
  version!: number;

  static of(goal: Pick<PlanGoal, 'id' | 'planId' | 'councilId'>, position: number, fields: NewIndicator): GoalIndicator {
    const { id: goalId, planId, councilId } = goal;
    const indicator = Object.assign(new GoalIndicator(), { councilId, planId, goalId, position, measuredEvery: null, version: 1 });
    indicator.change(fields, null);
    return indicator;
  }

  /** `firstMeasuredOn`: the earliest day that it was measured on; null where it never was. */
  change(fields: Partial<IndicatorFields>, firstMeasuredOn: string | null): void {
    applyGiven(this, fields, CHANGEABLE);
    if (this.targetOn <= this.baselineOn) throw new Problem('INVALID', 'target-before-baseline', 'targetOn');
    if (this.target === this.baseline) throw new Problem('INVALID', 'target-is-baseline', 'target');
    if (firstMeasuredOn !== null && firstMeasuredOn < this.baselineOn)
      throw new Problem('INVALID', 'measured-before-baseline', 'baselineOn');
  }

  /** As it stands: what an amendment keeps of it before it changes it. */
  fields(): IndicatorFields {
    const { name, unit, baseline, baselineOn, target, targetOn, measuredEvery } = this;
    return { name, unit, baseline, baselineOn, target, targetOn, measuredEvery };
  }

  /** What may be measured on a day: nothing ahead, nothing from before it begins. */
  refuseUnlessMeasurable(measuredOn: string, today: string): void {
    if (measuredOn > today) throw new Problem('INVALID', 'in-the-future', 'measuredOn');
    if (measuredOn < this.baselineOn) throw new Problem('INVALID', 'measured-before-baseline', 'measuredOn');
  }
}
