import { Day } from '@app/kernel';
import { Person } from '@app/people';
import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import { Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn, Unique } from 'typeorm';
import { decimal } from './decimal.js';
import { GoalIndicator } from './goal-indicator.entity.js';

@ObjectType({
  description: 'What an indicator was found to be on a day. Appended: a wrong one is measured again, and of one day the last counts.',
})
@Entity('indicator_measurements')
@Unique('indicator_measurements_number', ['indicatorId', 'number'])
@ForeignKey(() => GoalIndicator, ['indicatorId', 'planId', 'councilId'], ['id', 'planId', 'councilId'], {
  name: 'indicator_measurements_indicator',
  onDelete: 'RESTRICT',
})
@Index('indicator_measurements_by_day', ['indicatorId', 'measuredOn', 'number'])
@Index('indicator_measurements_plan_index', ['planId', 'councilId'])
@Index('indicator_measurements_person_index', ['personId'])
export class IndicatorMeasurement {
  @Field(() => ID)
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'indicator_measurements_pkey' })
  id!: string;

  @Column('uuid')
  councilId!: string;

  @Column('uuid')
  planId!: string;

  @Column('uuid')
  indicatorId!: string;

  @Field(() => Int, { description: 'Of the indicator, in the order in which they were entered.' })
  @Column('integer')
  number!: number;

  @Field(() => Day)
  @Column('date')
  measuredOn!: string;

  @Field(() => Float, { description: "In the indicator's unit." })
  @Column('numeric', { transformer: decimal })
  value!: number;

  @Field(() => String, { nullable: true, description: 'Where the number comes from.' })
  @Column('text', { nullable: true })
  source!: string | null;

  @ForeignKey(() => Person, { name: 'indicator_measurements_person', onDelete: 'RESTRICT' })
  @Column({ type: 'uuid', nullable: true, default: () => 'viewer_id()', insert: false, update: false })
  personId!: string | null;

  @Column({ type: 'timestamptz', default: () => 'act_now()', insert: false, update: false })
  createdAt!: Date;
}
