import { Day } from '@app/kernel';
import { Field, ID, ObjectType } from '@nestjs/graphql';
import { Check, Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn, Unique } from 'typeorm';
import { minutes } from './time-of-day.js';

@ObjectType({ description: 'One day of a seminar: its hours, place and day leader.' })
@Entity('seminar_days')
@Unique('seminar_days_date', ['seminarId', 'date'], { deferrable: 'INITIALLY IMMEDIATE' })
@Unique('seminar_days_of_seminar', ['id', 'seminarId'])
@Unique('seminar_days_frame', ['id', 'seminarId', 'date', 'startsAt', 'endsAt', 'timeZone'])
@Check('seminar_days_hours', 'ends_at > starts_at')
@Index('seminar_days_leader_index', ['dayLeaderId'])
@ForeignKey('Seminar', ['seminarId', 'timeZone'], ['id', 'timeZone'], {
  name: 'seminar_days_seminar',
  onDelete: 'CASCADE',
  onUpdate: 'CASCADE',
})
export class SeminarDay {
  @Field(() => ID)
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'seminar_days_pkey' })
  id!: string;

  @Column('uuid')
  seminarId!: string;

  /** Copied from the seminar, and followed by the database when that changes. */
  @Column('text')
  timeZone!: string;

  @Field(() => Day)
  @Column('date')
  date!: string;

  @Field(() => String, { description: 'HH:MM on that day, in the time zone of the seminar.' })
  @Column('time', { transformer: minutes })
  startsAt!: string;

  @Field(() => String, { description: 'HH:MM on that day, in the time zone of the seminar.' })
  @Column('time', { transformer: minutes })
  endsAt!: string;

  @ForeignKey('Person', { name: 'seminar_days_leader', onDelete: 'RESTRICT' })
  @Column('uuid', { nullable: true })
  dayLeaderId!: string | null;

  @Field(() => String, { nullable: true })
  @Column('text', { nullable: true })
  venueName!: string | null;

  @Field(() => String, { nullable: true })
  @Column('text', { nullable: true })
  venueAddress!: string | null;
}
