import { Approach, CooperationForm, Council } from '@app/councils';
import { Day, Instant } from '@app/kernel';
import { Institution, Person } from '@app/people';
import { Seminar } from '@app/seminars';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Column, ForeignKey, PrimaryGeneratedColumn } from 'typeorm';
import { ActionItemPhase, ActionItemState } from './action-item-enums.js';

/** What an action item holds; its rules are in `ActionItem`. */
@ObjectType({ isAbstract: true })
export abstract class ActionItemRecord {
  @Field(() => ID)
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'action_items_pkey' })
  id!: string;

  @ForeignKey(() => Council, { name: 'action_items_council', onDelete: 'RESTRICT' })
  @Column('uuid')
  councilId!: string;

  @Field(() => Int, { description: 'Within the council; given once, also where the item is dropped.' })
  @Column('integer')
  number!: number;

  @Column('uuid', { nullable: true })
  planId!: string | null;

  @Column('uuid', { nullable: true })
  goalId!: string | null;

  @Field(() => String)
  @Column('text')
  title!: string;

  @Field(() => String, { nullable: true })
  @Column('text', { nullable: true })
  description!: string | null;

  @Field(() => String, { nullable: true, description: 'By what everybody sees that it is done.' })
  @Column('text', { nullable: true })
  doneCriterion!: string | null;

  @ForeignKey(() => Institution, { name: 'action_items_owner', onDelete: 'RESTRICT' })
  @Column('uuid')
  ownerInstitutionId!: string;

  @ForeignKey(() => Person, { name: 'action_items_assignee', onDelete: 'RESTRICT' })
  @Column('uuid', { nullable: true })
  assigneePersonId!: string | null;

  @Field(() => CooperationForm, { nullable: true, description: 'How closely those who do it work together.' })
  @Column('text', { nullable: true })
  cooperationForm!: CooperationForm | null;

  @Field(() => ActionItemPhase, { nullable: true })
  @Column('text', { nullable: true })
  phase!: ActionItemPhase | null;

  @Field(() => Approach, { nullable: true })
  @Column('text', { nullable: true })
  approach!: Approach | null;

  @Field(() => Int, { description: '1 (first) to 4.' })
  @Column('integer', { default: 3 })
  priority!: number;

  @ForeignKey('Decision', { name: 'action_items_decision', onDelete: 'RESTRICT' })
  @Column('uuid', { nullable: true })
  decisionId!: string | null;

  @ForeignKey(() => Seminar, { name: 'action_items_seminar', onDelete: 'RESTRICT' })
  @Column('uuid', { nullable: true })
  seminarId!: string | null;

  @Field(() => Day, { nullable: true })
  @Column('date', { nullable: true })
  startOn!: string | null;

  @Field(() => Day, { description: 'The last day. It moves only by `requestExtension`, with a reason and consent.' })
  @Column('date')
  dueOn!: string;

  @Field(() => Day, { description: 'The last day as it was agreed first.' })
  @Column('date')
  originalDueOn!: string;

  @Field(() => Int, { description: 'How often the last day was moved to a later one.' })
  @Column('integer', { default: 0 })
  slips!: number;

  @Field(() => ActionItemState)
  @Column('text', { default: 'PLANNED' })
  state!: ActionItemState;

  @Field(() => Int, { description: '0 to 100, as whom it is up to sees it.' })
  @Column('integer', { default: 0 })
  progressPercent!: number;

  @Field(() => String, { nullable: true, description: 'While it waits.' })
  @Column('text', { nullable: true })
  waitingFor!: string | null;

  @Field(() => String, { nullable: true })
  @Column('text', { nullable: true })
  dropReason!: string | null;

  @Field(() => String, { nullable: true, description: 'Why the secretary sent it back last; null once it is done again.' })
  @Column('text', { nullable: true })
  returnReason!: string | null;

  @Field(() => Instant, { nullable: true, description: 'When work on it began.' })
  @Column('timestamptz', { nullable: true })
  startedAt!: Date | null;

  @Field(() => Instant, { nullable: true })
  @Column('timestamptz', { nullable: true })
  doneAt!: Date | null;

  @Field(() => Instant, { nullable: true })
  @Column('timestamptz', { nullable: true })
  verifiedAt!: Date | null;

  @Field(() => Instant, { nullable: true, description: 'When somebody said last how it goes; null while nobody has.' })
  @Column('timestamptz', { nullable: true })
  updatedAt!: Date | null;

  /** Whether it hangs on nothing but risks with a mark; kept by the database. */
  @Column({ type: 'boolean', default: false, update: false })
  isBehindMark!: boolean;

  @Field(() => Int, { description: 'Give it back with a change; it is refused when somebody else was faster.' })
  @Column('integer', { default: 1 })
  version!: number;

  @Field(() => Instant)
  @Column('timestamptz', { default: () => 'act_now()' })
  createdAt!: Date;

  @Field(() => Instant, { description: 'When anything of it was changed last.' })
  @Column('timestamptz', { default: () => 'act_now()' })
  changedAt!: Date;
}
