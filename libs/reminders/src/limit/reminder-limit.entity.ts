import { Council } from '@app/councils';
import { Field, Int, ObjectType } from '@nestjs/graphql';
import { Check, Column, Entity, ForeignKey, PrimaryGeneratedColumn, Unique, VersionColumn } from 'typeorm';

@ObjectType({
  description:
    'Up to how many reminders on one day the rules of a council still send one person another, those of all councils counted: of reviews, action ' +
    'items, their news and later days asked for. The most urgent go first, the rest waits for the next day. Invitations and the weekly mail are not counted.',
})
@Entity('reminder_limits')
@Unique('reminder_limits_once', ['councilId'])
@Check('reminder_limits_per_day', 'per_day between 1 and 50')
export class ReminderLimit {
  @PrimaryGeneratedColumn('uuid')
  id!: string;

  @ForeignKey(() => Council, { name: 'reminder_limits_council', onDelete: 'CASCADE' })
  @Column('uuid')
  councilId!: string;

  @Field(() => Int)
  @Column('integer', { default: 3 })
  perDay!: number;

  @Field(() => Int, { description: 'Give it back when changing the limit.' })
  @VersionColumn({ default: 1 })
  version!: number;
}
