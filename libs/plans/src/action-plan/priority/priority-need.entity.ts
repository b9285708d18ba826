import { Risk } from '@app/risks';
import { Seminar } from '@app/seminars';
import { Field, ID, ObjectType } from '@nestjs/graphql';
import { Check, Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn } from 'typeorm';
import { Decision } from '../../decision/decision.entity.js';
import { PlanPriority } from './plan-priority.entity.js';

@ObjectType({
  description:
    'What a priority answers: a risk of the register, a decision, what came out of a seminar, or words about a survey or a profile. Who may not see what it names does not see the need.',
})
@Entity('priority_needs')
@ForeignKey(() => PlanPriority, ['priorityId', 'planId', 'councilId'], ['id', 'planId', 'councilId'], {
  name: 'priority_needs_priority',
  onDelete: 'CASCADE',
})
@ForeignKey(() => Risk, ['riskId', 'councilId'], ['id', 'councilId'], { name: 'priority_needs_risk', onDelete: 'RESTRICT' })
@Check(
  'priority_needs_one',
  'num_nonnulls(risk_id, decision_id, seminar_id) = 1 or (num_nonnulls(risk_id, decision_id, seminar_id) = 0 and note is not null)',
)
@Index('priority_needs_priority_index', ['priorityId', 'planId', 'councilId'])
@Index('priority_needs_risk_index', ['riskId', 'councilId'])
@Index('priority_needs_decision_index', ['decisionId'])
@Index('priority_needs_seminar_index', ['seminarId'])
export class PriorityNeed {
  @Field(() => ID)
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'priority_needs_pkey' })
  id!: string;

  @Column('uuid')
  councilId!: string;

  @Column('uuid')
  planId!: string;

  @Column('uuid')
  priorityId!: string;

  @Column('uuid', { nullable: true })
  riskId!: string | null;

  @ForeignKey(() => Decision, { name: 'priority_needs_decision', onDelete: 'RESTRICT' })
  @Column('uuid', { nullable: true })
  decisionId!: string | null;

  @ForeignKey(() => Seminar, { name: 'priority_needs_seminar', onDelete: 'RESTRICT' })
  @Column('uuid', { nullable: true })
  seminarId!: string | null;

  @Field(() => String, { nullable: true, description: 'In words; always there where nothing else is named.' })
  @Column('text', { nullable: true })
  note!: string | null;
}
