import { Council } from '@app/councils';
import { Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn, Unique } from 'typeorm';
import { ActionPlan } from './action-plan.entity.js';

/** A council that a plan is of besides the one that leads: its members read it. */
@Entity('plan_councils')
@Unique('plan_councils_once', ['planId', 'councilId'])
@Index('plan_councils_council_index', ['councilId'])
export class PlanCouncil {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'plan_councils_pkey' })
  id!: string;

  @ForeignKey(() => ActionPlan, { name: 'plan_councils_plan', onDelete: 'CASCADE' })
  @Column('uuid')
  planId!: string;

  @ForeignKey(() => Council, { name: 'plan_councils_council', onDelete: 'RESTRICT' })
  @Column('uuid')
  councilId!: string;
}
