import { enumOf, Instant, Problem } from '@app/kernel';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Check, Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn } from 'typeorm';
import { SessionKind, type AgendaSession } from '../agenda/agenda-session.entity.js';
import { oneOf } from '../seminar/seminar-enums.js';

export const TopicState = enumOf(
  'TopicState',
  ['PROPOSED', 'ACCEPTED', 'BACKLOG', 'DECLINED'],
  'proposed → accepted into the agenda, kept in the backlog of the leading council, or declined; from the backlog accepted or declined.',
);
export type TopicState = keyof typeof TopicState;

export const ExpectedForm = enumOf(
  'ExpectedForm',
  ['PEOPLE_TO_POLICE', 'TWO_WAY', 'BETWEEN_AGENCIES', 'POLICE_TO_PEOPLE'],
  'Which way information is to go: from people to the police, both ways, between agencies, from the police to people.',
);
export type ExpectedForm = keyof typeof ExpectedForm;

@ObjectType({ description: 'A topic that a member proposed for the agenda, and what became of it.' })
@Entity('agenda_topics')
@Check('agenda_topics_title_length', 'length(title) between 1 and 200')
@Check('agenda_topics_kind', `kind in (${oneOf(SessionKind)})`)
@Check('agenda_topics_minutes', 'minutes between 5 and 720')
@Check('agenda_topics_expected_form', `expected_form in (${oneOf(ExpectedForm)})`)
@Check('agenda_topics_state', `state in (${oneOf(TopicState)})`)
@Check('agenda_topics_decided', `(state = 'PROPOSED') = (decided_at is null)`)
@Check('agenda_topics_declined_with_reason', `state <> 'DECLINED' or reason is not null`)
@Check('agenda_topics_on_the_agenda', `session_id is null or state = 'ACCEPTED'`)
@Index('agenda_topics_seminar_index', ['seminarId', 'proposedAt', 'id'])
@Index('agenda_topics_backlog', { synchronize: false })
@Index('agenda_topics_session_index', ['sessionId'])
@Index('agenda_topics_proposed_by_index', ['proposedById'])
@ForeignKey('Seminar', ['seminarId', 'councilId'], ['id', 'councilId'], { name: 'agenda_topics_seminar', onDelete: 'RESTRICT' })
@ForeignKey('AgendaSession', ['sessionId', 'seminarId'], ['id', 'seminarId'], { name: 'agenda_topics_session', onDelete: 'SET NULL' })
export class AgendaTopic {
  @Field(() => ID)
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'agenda_topics_pkey' })
  id!: string;

  /** Where it stands: the seminar it was proposed to, or the one that took it out of the backlog. */
  @Column('uuid')
  seminarId!: string;

  /** The leading council, whose backlog it may go to: only seminars that it leads take from there. */
  @Column('uuid')
  councilId!: string;

  @Field(() => String)
  @Column('text')
  title!: string;

  @Field(() => SessionKind)
  @Column('text')
  kind!: SessionKind;

  @Field(() => String, { nullable: true })
  @Column('text', { nullable: true })
  description!: string | null;

  @Field(() => Int, { description: 'How long it is to last, in minutes.' })
  @Column('integer')
  minutes!: number;

  @Field(() => ExpectedForm, { nullable: true })
  @Column('text', { nullable: true })
  expectedForm!: ExpectedForm | null;

  @ForeignKey('Person', { name: 'agenda_topics_proposed_by', onDelete: 'RESTRICT' })
  @Column('uuid')
  proposedById!: string;

  @Field(() => Instant)
  @Column('timestamptz', { default: () => 'act_now()' })
  proposedAt!: Date;

  @Field(() => TopicState)
  @Column('text', { default: 'PROPOSED' })
  state!: TopicState;

  @Field(() => String, { nullable: true, description: 'Why it was declined, or a word on why it waits; told to the proposer.' })
  @Column('text', { nullable: true })
  reason!: string | null;

  @Field(() => Instant, { nullable: true })
  @Column('timestamptz', { nullable: true })
  decidedAt!: Date | null;

  @Column('uuid', { nullable: true })
  sessionId!: string | null;

  @Field(() => Int, { description: 'Give it back when deciding.' })
  @Column('integer', { default: 1 })
  version!: number;

  /** proposed or backlog → accepted; out of the backlog it comes to the seminar of the session. */
  accept({ id, seminarId }: Pick<AgendaSession, 'id' | 'seminarId'>, now: Date): void {
    this.decide('ACCEPTED', null, now);
    this.seminarId = seminarId;
    this.sessionId = id;
  }

  /** proposed → backlog of the leading council. */
  postpone(reason: string | null, now: Date): void {
    if (this.state === 'BACKLOG') throw new Problem('CONFLICT', 'topic-is-in-the-backlog', 'id');
    this.decide('BACKLOG', reason, now);
  }

  /** proposed or backlog → declined. */
  decline(reason: string, now: Date): void {
    this.decide('DECLINED', reason, now);
  }

  private decide(state: TopicState, reason: string | null, now: Date): void {
    if (this.state === 'ACCEPTED') throw new Problem('CONFLICT', 'topic-is-accepted', 'id');
    if (this.state === 'DECLINED') throw new Problem('CONFLICT', 'topic-is-declined', 'id');
    Object.assign(this, { state, reason, decidedAt: now, version: this.version + 1 });
  }
}
