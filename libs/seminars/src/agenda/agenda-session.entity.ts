import { enumOf, Problem } from '@app/kernel';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Check, Column, Entity, Exclusion, ForeignKey, Index, PrimaryGeneratedColumn, Unique } from 'typeorm';
import type { SeminarDay } from '../seminar/seminar-day.entity.js';
import { oneOf } from '../seminar/seminar-enums.js';
import { isOnTheClock, minutes, minutesOf, timeOf } from '../seminar/time-of-day.js';

export const SessionKind = enumOf(
  'SessionKind',
  ['INFORMATION', 'DISCUSSION', 'DECISION', 'CASE_STUDY', 'EXERCISE', 'TRAINING', 'BREAK', 'OPENING', 'CLOSING', 'FOLLOW_UP'],
  'What is done in a session. FOLLOW_UP: what was agreed before is gone through; its content is the list `Seminar.carriedOver`.',
);
export type SessionKind = keyof typeof SessionKind;

/** One point for a room; everything for a session without one, which is for everybody. */
const OCCUPIES = `case when room_id is null then int8range(null, null)
  else int8range(hashtextextended(room_id::text, 0) >> 1, hashtextextended(room_id::text, 0) >> 1, '[]') end`;

/** Columns that begin with `day` and `timeZone` are the day's own, copied so that constraints can see them; the database keeps them. */
@ObjectType({ description: 'An item of the programme: what, when, in which room, who speaks.' })
@Entity('agenda_sessions')
@Check('agenda_sessions_title_length', 'length(title) between 1 and 200')
@Check('agenda_sessions_kind', `kind in (${oneOf(SessionKind)})`)
@Check('agenda_sessions_hours', 'ends_at > starts_at')
@Check('agenda_sessions_within_day', 'starts_at >= day_starts_at and ends_at <= day_ends_at')
@Exclusion(
  'agenda_sessions_room_is_free',
  `using gist (seminar_id with =, (${OCCUPIES}) with &&, during with &&) where (not overlapped_before)`,
  {
    deferrable: 'INITIALLY IMMEDIATE',
  },
)
@Unique('agenda_sessions_during', ['id', 'seminarId', 'during'])
@Unique('agenda_sessions_of_seminar', ['id', 'seminarId'])
@Index('agenda_sessions_seminar_index', ['seminarId', 'dayDate', 'startsAt'])
@Index('agenda_sessions_day_index', ['dayId'])
@Index('agenda_sessions_room_index', ['roomId'])
@ForeignKey(
  'SeminarDay',
  ['dayId', 'seminarId', 'dayDate', 'dayStartsAt', 'dayEndsAt', 'timeZone'],
  ['id', 'seminarId', 'date', 'startsAt', 'endsAt', 'timeZone'],
  { name: 'agenda_sessions_day', onDelete: 'RESTRICT', onUpdate: 'CASCADE' },
)
@ForeignKey('Room', ['roomId', 'seminarId'], ['id', 'seminarId'], { name: 'agenda_sessions_room', onDelete: 'RESTRICT' })
export class AgendaSession {
  @Field(() => ID)
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'agenda_sessions_pkey' })
  id!: string;

  @Column('uuid')
  seminarId!: string;

  @Column('uuid')
  dayId!: string;

  @Column('uuid', { nullable: true })
  roomId!: string | null;

  @Field(() => String)
  @Column('text')
  title!: string;

  @Field(() => SessionKind)
  @Column('text')
  kind!: SessionKind;

  @Field(() => String, { description: 'HH:MM on its day, in the time zone of the seminar.' })
  @Column('time', { transformer: minutes })
  startsAt!: string;

  @Field(() => String, { description: 'HH:MM on its day, in the time zone of the seminar.' })
  @Column('time', { transformer: minutes })
  endsAt!: string;

  @Field(() => String, { nullable: true })
  @Column('text', { nullable: true })
  description!: string | null;

  @Field(() => Int, { description: 'Give it back when changing the session.' })
  @Column('integer', { default: 1 })
  version!: number;

  @Column('date')
  dayDate!: string;

  @Column('time', { transformer: minutes })
  dayStartsAt!: string;

  @Column('time', { transformer: minutes })
  dayEndsAt!: string;

  @Column('text')
  timeZone!: string;

  /** The instants it lasts, set by the database from the local hours; rooms and speakers collide by it. */
  @Column({ type: 'tstzrange', insert: false, update: false })
  during!: string;

  /** It lay over another session before the database kept everybody's sessions free; moving it takes the mark away. */
  @Column({ type: 'boolean', default: false, insert: false, update: false })
  overlappedBefore!: boolean;

  /** Puts the session on a day at the given hours, or refuses what does not fit. `endField`: the one that the end follows from. */
  schedule(day: SeminarDay, startsAt: string, endsAt: string, endField = 'endsAt'): void {
    if (endsAt <= startsAt) throw new Problem('INVALID', 'ends-before-start', endField);
    const hours = { dayStartsAt: day.startsAt, dayEndsAt: day.endsAt };
    if (startsAt < day.startsAt) throw new Problem('INVALID', 'outside-the-day', 'startsAt', hours);
    if (endsAt > day.endsAt) throw new Problem('INVALID', 'outside-the-day', endField, hours);
    if (!isOnTheClock(day.date, startsAt, day.timeZone)) throw new Problem('INVALID', 'no-such-hour', 'startsAt');
    if (!isOnTheClock(day.date, endsAt, day.timeZone)) throw new Problem('INVALID', 'no-such-hour', endField);
    Object.assign(this, { ...hours, seminarId: day.seminarId, dayId: day.id, dayDate: day.date, timeZone: day.timeZone, startsAt, endsAt });
  }

  /** To another day or hour, as long as before. */
  moveTo(day: SeminarDay, startsAt: string): void {
    const endsAt = timeOf(minutesOf(startsAt) + minutesOf(this.endsAt) - minutesOf(this.startsAt));
    if (endsAt === undefined)
      throw new Problem('INVALID', 'outside-the-day', 'startsAt', { dayStartsAt: day.startsAt, dayEndsAt: day.endsAt });
    this.schedule(day, startsAt, endsAt, 'startsAt');
  }
}
