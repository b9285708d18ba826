import { Day, Instant, Problem } from '@app/kernel';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Check, Column, CreateDateColumn, Entity, ForeignKey, Index, PrimaryGeneratedColumn, Unique } from 'typeorm';
import { oneOf, SeminarKind, SeminarMode, SeminarState } from './seminar-enums.js';

@ObjectType({ description: 'A meeting of one or more councils on one or more days, from the first draft to the report.' })
@Entity('seminars')
@Unique('seminars_zone', ['id', 'timeZone'])
@Check('seminars_title_length', 'length(title) between 1 and 200')
@Check('seminars_kind', `kind in (${oneOf(SeminarKind)})`)
@Check('seminars_mode', `mode in (${oneOf(SeminarMode)})`)
@Check('seminars_state', `state in (${oneOf(SeminarState)})`)
@Check('seminars_capacity', 'capacity > 0')
@Check('seminars_cancelled_with_reason', `state <> 'CANCELLED' or cancel_reason is not null`)
@Index('seminars_council_index', { synchronize: false })
@Index('seminars_starts_at', { synchronize: false })
@Index('seminars_inviting', { synchronize: false })
@Index('seminars_series_index', ['seriesId'])
@Index('seminars_cloned_from_index', ['clonedFromId'])
@Unique('seminars_of_council', ['id', 'councilId'])
// Both columns: a series is its council's own, and so is what a seminar is made from.
@ForeignKey('SeminarSeries', ['seriesId', 'councilId'], ['id', 'councilId'], { name: 'seminars_series', onDelete: 'SET NULL' })
@ForeignKey('Seminar', ['clonedFromId', 'councilId'], ['id', 'councilId'], { name: 'seminars_cloned_from', onDelete: 'SET NULL' })
export class Seminar {
  @Field(() => ID)
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'seminars_pkey' })
  id!: string;

  /** The leading host. */
  @ForeignKey('Council', { name: 'seminars_council', onDelete: 'RESTRICT' })
  @Column('uuid')
  councilId!: string;

  @Column('uuid', { nullable: true })
  seriesId!: string | null;

  /** The one that it was made from. */
  @Column('uuid', { nullable: true })
  clonedFromId!: string | null;

  @Field(() => String)
  @Column('text')
  title!: string;

  @Field(() => SeminarKind)
  @Column('text')
  kind!: SeminarKind;

  @Field(() => SeminarMode)
  @Column('text')
  mode!: SeminarMode;

  @Field(() => SeminarState)
  @Column('text', { default: 'DRAFT' })
  state!: SeminarState;

  @Field(() => String, { nullable: true, description: 'What the meeting is for.' })
  @Column('text', { nullable: true })
  aims!: string | null;

  @Field(() => String, { nullable: true, description: 'What should exist afterwards that did not before.' })
  @Column('text', { nullable: true })
  expectedOutcome!: string | null;

  @Field(() => String, { nullable: true, description: 'Whom it is for, in words.' })
  @Column('text', { nullable: true })
  targetGroup!: string | null;

  @Field(() => String, { description: 'IANA name of the zone that hours of days and sessions are told in.' })
  @Column('text')
  timeZone!: string;

  @Field(() => String, { nullable: true, description: 'Where those who come online meet.' })
  @Column('text', { nullable: true })
  onlineUrl!: string | null;

  @Field(() => Int, {
    nullable: true,
    description: 'How many people the room holds; null for no limit. Who takes part online needs no place.',
  })
  @Column('integer', { nullable: true })
  capacity!: number | null;

  @Field(() => Day, { nullable: true, description: 'Last day on which answers help the organisers; later ones still count.' })
  @Column('date', { nullable: true })
  answerBy!: string | null;

  @Field(() => Day, { nullable: true, description: 'Last day on which topics can be proposed; null: until it begins.' })
  @Column('date', { nullable: true })
  topicCallUntil!: string | null;

  @Field(() => Instant, { nullable: true, description: 'Start of the first day; null while there are no days.' })
  @Column('timestamptz', { nullable: true })
  startsAt!: Date | null;

  @Field(() => Instant, { nullable: true, description: 'End of the last day; null while there are no days.' })
  @Column('timestamptz', { nullable: true })
  endsAt!: Date | null;

  @Field(() => String, { nullable: true, description: 'Why it was cancelled; told to everybody who was invited.' })
  @Column('text', { nullable: true })
  cancelReason!: string | null;

  @Field(() => Day, { nullable: true, description: 'Last day of a seminar that was held.' })
  @Column('date', { nullable: true })
  heldOn!: string | null;

  /** iCalendar SEQUENCE (RFC 5545, 3.8.7.4): how often hours, venue or online link have changed since inviting, and the cancellation. */
  @Column('integer', { default: 0 })
  sequence!: number;

  @Field(() => Int, { description: 'Give it back when changing the seminar.' })
  @Column('integer', { default: 1 })
  version!: number;

  @CreateDateColumn({ type: 'timestamptz' })
  createdAt!: Date;

  /** draft → planned. Its days are known by then. */
  plan(): void {
    if (this.state !== 'DRAFT') throw new Problem('CONFLICT', 'seminar-is-not-a-draft', 'id');
    this.needDays('id');
    this.state = 'PLANNED';
  }

  /** planned → inviting; inviting again finds those who came to the audience since. */
  invite(now: Date, today: string): void {
    this.refuseWhenClosed('seminarId');
    if (this.state === 'DRAFT') throw new Problem('CONFLICT', 'seminar-is-not-planned', 'seminarId');
    this.needDays('seminarId');
    if (this.isOver(now)) throw new Problem('CONFLICT', 'seminar-has-ended', 'seminarId');
    if (this.answerBy !== null && this.answerBy < today) throw new Problem('CONFLICT', 'answer-by-is-past', 'seminarId');
    this.state = 'INVITING';
  }

  /** planned or inviting → held, once its last day is over. */
  hold(now: Date): void {
    this.refuseWhenClosed('id');
    if (this.state === 'DRAFT') throw new Problem('CONFLICT', 'seminar-is-not-planned', 'id');
    this.needDays('id');
    if (!this.isOver(now)) throw new Problem('CONFLICT', 'seminar-has-not-ended', 'id');
    this.state = 'HELD';
    this.heldOn = this.dayOf(this.endsAt);
  }

  /** held → reported. */
  report(): void {
    if (this.state !== 'HELD')
      throw new Problem('CONFLICT', this.state === 'REPORTED' ? 'seminar-is-reported' : 'seminar-is-not-held', 'id');
    this.state = 'REPORTED';
  }

  /** From any state before held. Takes it out of calendars too, hence the sequence. */
  cancel(reason: string): void {
    this.refuseWhenClosed('id');
    this.state = 'CANCELLED';
    this.cancelReason = reason;
    this.sequence += 1;
  }

  /** What has been held or cancelled is history. `field`: the one that the client named the seminar by. */
  refuseWhenClosed(field: string): void {
    if (this.state === 'CANCELLED') throw new Problem('CONFLICT', 'seminar-is-cancelled', field);
    if (this.state === 'HELD' || this.state === 'REPORTED') throw new Problem('CONFLICT', 'seminar-was-held', field);
  }

  /** Only the report ends the organisers' own work. */
  refuseWhenFinished(field: string): void {
    if (this.state === 'CANCELLED') throw new Problem('CONFLICT', 'seminar-is-cancelled', field);
    if (this.state === 'REPORTED') throw new Problem('CONFLICT', 'seminar-is-reported', field);
  }

  /** Topics are taken until the last day of the call, or else until it begins. */
  refuseTopics(now: Date, today: string): void {
    this.refuseWhenClosed('seminarId');
    if (this.startsAt !== null && this.startsAt <= now) throw new Problem('CONFLICT', 'seminar-has-begun', 'seminarId');
    if (this.topicCallUntil !== null && this.topicCallUntil < today) throw new Problem('CONFLICT', 'topic-call-has-ended', 'seminarId');
  }

  /** Why nobody may answer any more, as the key of a message; null while answers are taken, and that is until the last minute. */
  answersClosedBecause(now: Date): 'seminar-is-cancelled' | 'seminar-has-ended' | null {
    if (this.state === 'CANCELLED') return 'seminar-is-cancelled';
    return this.state === 'HELD' || this.state === 'REPORTED' || this.isOver(now) ? 'seminar-has-ended' : null;
  }

  /** A last day to answer that is named now lies ahead; one that time has overtaken stands until it is changed. */
  refusePastAnswerBy(before: string | null, today: string): void {
    if (this.answerBy !== null && this.answerBy !== before && this.answerBy < today)
      throw new Problem('INVALID', 'answer-by-is-past', 'answerBy');
  }

  isOver(now: Date): boolean {
    return this.endsAt !== null && this.endsAt <= now;
  }

  /** The span of its days, kept here for lists. Calendars of the invited are out of date when time or place change, hence the sequence. */
  spanDays(startsAt: Date | null, endsAt: Date | null, hasMoved: boolean): void {
    this.startsAt = startsAt;
    this.endsAt = endsAt;
    if (hasMoved && this.state === 'INVITING') this.sequence += 1;
    const lastDay = this.dayOf(endsAt);
    if (this.answerBy !== null && lastDay !== null && this.answerBy > lastDay)
      throw new Problem('INVALID', 'answer-by-after-seminar', 'answerBy');
    if (this.topicCallUntil !== null && lastDay !== null && this.topicCallUntil > lastDay)
      throw new Problem('INVALID', 'topic-call-after-seminar', 'topicCallUntil');
    if (endsAt === null && this.state !== 'DRAFT') throw new Problem('INVALID', 'days-are-missing', 'days');
  }

  private needDays(field: string): void {
    if (this.endsAt === null) throw new Problem('CONFLICT', 'days-are-missing', field);
  }

  private dayOf(instant: Date | null): string | null {
    return instant && instant.toLocaleDateString('sv-SE', { timeZone: this.timeZone });
  }
}
