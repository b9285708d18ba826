import { enumOf, Instant, Problem } from '@app/kernel';
import { Field, ID, ObjectType } from '@nestjs/graphql';
import { Check, Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn, Unique } from 'typeorm';
import type { SeminarDay } from '../seminar/seminar-day.entity.js';
import { oneOf } from '../seminar/seminar-enums.js';
import type { Seminar } from '../seminar/seminar.entity.js';

export const AttendanceState = enumOf(
  'AttendanceState',
  ['PRESENT', 'ONLINE', 'SUBSTITUTE', 'ABSENT'],
  'Whether somebody was there on a day: in the room, online, by a substitute, or not at all.',
);
export type AttendanceState = keyof typeof AttendanceState;

@ObjectType({ description: 'Who was there on one day of a seminar: one row for each day and invitation.' })
@Entity('seminar_attendances')
@Unique('seminar_attendances_once', ['dayId', 'invitationId'])
@Check('seminar_attendances_state', `state in (${oneOf(AttendanceState)})`)
@Check('seminar_attendances_substitute_is_named', `(state = 'SUBSTITUTE') = (substitute_name is not null)`)
@Index('seminar_attendances_seminar_index', ['seminarId'])
@Index('seminar_attendances_invitation_index', ['invitationId'])
@Index('seminar_attendances_recorder_index', ['recordedById'])
@ForeignKey('SeminarDay', ['dayId', 'seminarId'], ['id', 'seminarId'], { name: 'seminar_attendances_day', onDelete: 'RESTRICT' })
@ForeignKey('Invitation', ['invitationId', 'seminarId'], ['id', 'seminarId'], {
  name: 'seminar_attendances_invitation',
  onDelete: 'RESTRICT',
})
export class Attendance {
  @Field(() => ID)
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'seminar_attendances_pkey' })
  id!: string;

  @Column('uuid')
  seminarId!: string;

  @Column('uuid')
  dayId!: string;

  @Column('uuid')
  invitationId!: string;

  @Field(() => AttendanceState)
  @Column('text')
  state!: AttendanceState;

  @Field(() => String, { nullable: true, description: 'Who came instead.' })
  @Column('text', { nullable: true })
  substituteName!: string | null;

  @Field(() => Instant)
  @Column('timestamptz', { default: () => 'act_now()' })
  recordedAt!: Date;

  @ForeignKey('Person', { name: 'seminar_attendances_recorder', onDelete: 'RESTRICT' })
  @Column('uuid', { nullable: true })
  recordedById!: string | null;

  /** From the morning of the day, when the first come to the door, until the report is done. */
  static refuseUnlessOpen(seminar: Seminar, day: SeminarDay, now: Date): void {
    if (seminar.state === 'CANCELLED') throw new Problem('CONFLICT', 'seminar-is-cancelled', 'seminarId');
    if (seminar.state === 'REPORTED') throw new Problem('CONFLICT', 'seminar-is-reported', 'seminarId');
    if (seminar.state === 'DRAFT') throw new Problem('CONFLICT', 'seminar-is-not-planned', 'seminarId');
    if (now.toLocaleDateString('sv-SE', { timeZone: seminar.timeZone }) < day.date)
      throw new Problem('CONFLICT', 'day-has-not-come', 'dayId');
  }
}
