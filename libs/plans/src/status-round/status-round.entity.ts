import { Council } from '@app/councils';
import { Day, Instant, plusDays, Problem } from '@app/kernel';
import { Person } from '@app/people';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Check, Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn, Unique, VersionColumn } from 'typeorm';
import { StatusRoundEnd, StatusRoundReason } from './round-enums.js';

/** While one is open no other begins, a quarterly one neither. */
const MOST_DAYS = 100;

@ObjectType({
  description:
    'A time in which institutions are asked how their open action items of a council go. What they say is said of the items; who has reported follows from it.',
})
@Entity('status_rounds')
@Unique('status_rounds_of_council', ['id', 'councilId'])
@Unique('status_rounds_number', ['councilId', 'number'])
@Unique('status_rounds_once_a_quarter', ['councilId', 'year', 'quarter'])
@ForeignKey('SeminarHost', ['seminarId', 'councilId'], ['seminarId', 'councilId'], { name: 'status_rounds_host', onDelete: 'RESTRICT' })
@Check('status_rounds_number_counts', 'number > 0')
@Check('status_rounds_why', `why in ('SEMINAR', 'QUARTER', 'OTHER')`)
@Check('status_rounds_quarter', 'quarter between 1 and 4')
@Check('status_rounds_words_length', 'length(words) between 1 and 1000')
@Check('status_rounds_ended', `ended in ('CLOSED', 'DAY_PASSED', 'REPLACED')`)
@Check(
  'status_rounds_reason',
  `(why = 'SEMINAR') = (seminar_id is not null) and (why = 'QUARTER') = (year is not null)
   and (year is null) = (quarter is null) and (why <> 'OTHER' or words is not null)`,
)
@Check('status_rounds_not_for_long', `closed_at is not null or asked_until <= (started_at at time zone 'Europe/Tallinn')::date + 100`)
@Check('status_rounds_closing', '(closed_at is null) = (ended is null) and closed_at >= started_at')
@Index('status_rounds_one_open', { synchronize: false })
@Index('status_rounds_seminar_index', ['seminarId', 'councilId'])
@Index('status_rounds_started_by_index', ['startedById'])
export class StatusRound {
  @Field(() => ID)
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'status_rounds_pkey' })
  id!: string;

  @ForeignKey(() => Council, { name: 'status_rounds_council', onDelete: 'RESTRICT' })
  @Column('uuid')
  councilId!: string;

  @Field(() => Int, { description: 'Within its council, from 1.' })
  @Column('integer')
  number!: number;

  @Field(() => StatusRoundReason)
  @Column('text')
  why!: StatusRoundReason;

  @Column('uuid', { nullable: true })
  seminarId!: string | null;

  // Of a quarterly one, which begins by itself.
  @Field(() => Int, { nullable: true, description: 'Of which year; for QUARTER.' })
  @Column({ type: 'integer', nullable: true, insert: false, update: false })
  year!: number | null;

  @Field(() => Int, { nullable: true, description: '1 to 4; for QUARTER.' })
  @Column({ type: 'integer', nullable: true, insert: false, update: false })
  quarter!: number | null;

  @Field(() => String, { nullable: true, description: 'What it is for, in the words of who began it; they stand in the mail.' })
  @Column('text', { nullable: true })
  words!: string | null;

  @Field(() => Day, { description: 'The last day on which it is open; it ends by itself after it.' })
  @Column('date')
  askedUntil!: string;

  @Field(() => Instant)
  @Column({ type: 'timestamptz', default: () => 'act_now()', insert: false, update: false })
  startedAt!: Date;

  // Written by the database.
  @ForeignKey(() => Person, { name: 'status_rounds_started_by', onDelete: 'RESTRICT' })
  @Column({ type: 'uuid', nullable: true, insert: false, update: false, default: () => 'viewer_id()' })
  startedById!: string | null;

  @Field(() => Day, { nullable: true, description: 'When those who had not reported were reminded last.' })
  @Column('date', { nullable: true })
  remindedOn!: string | null;

  @Field(() => Instant, { nullable: true, description: 'Null while it is open.' })
  @Column('timestamptz', { nullable: true })
  closedAt!: Date | null;

  @Field(() => StatusRoundEnd, { nullable: true, description: 'Null while it is open.' })
  @Column('text', { nullable: true })
  ended!: StatusRoundEnd | null;

  @Field(() => Int, { description: 'Give it back with a change; it is refused when somebody else was faster.' })
  @VersionColumn({ default: 1 })
  version!: number;

  /** Before a seminar, or for what its words say. `today`: YYYY-MM-DD. */
  static start(
    councilId: string,
    number: number,
    { askedUntil, seminarId = null, words = null }: { askedUntil: string; seminarId?: string | null; words?: string | null },
    today: string,
  ): StatusRound {
    if (askedUntil < today) throw new Problem('INVALID', 'until-has-passed', 'askedUntil');
    const last = plusDays(today, MOST_DAYS);
    if (askedUntil > last) throw new Problem('INVALID', 'until-too-far', 'askedUntil', { day: last });
    if (!seminarId && !words) throw new Problem('INVALID', 'what-is-the-round-for', 'words');
    const fresh = { remindedOn: null, closedAt: null, ended: null };
    return Object.assign(new StatusRound(), fresh, {
      councilId,
      number,
      why: seminarId ? 'SEMINAR' : 'OTHER',
      seminarId,
      words,
      askedUntil,
    });
  }

  close(now: Date): void {
    this.refuseWhenClosed();
    Object.assign(this, { closedAt: now, ended: 'CLOSED' });
  }

  /** Once a day at most, and not on the day of the first mail. `startedOn`, `today`: YYYY-MM-DD. */
  remind(startedOn: string, today: string): void {
    this.refuseWhenClosed();
    if (startedOn === today || this.remindedOn === today) throw new Problem('CONFLICT', 'mailed-today', 'id');
    this.remindedOn = today;
  }

  private refuseWhenClosed(): void {
    if (this.closedAt) throw new Problem('CONFLICT', 'status-round-is-closed', 'id');
  }
}
