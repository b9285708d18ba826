import { Council } from '@app/councils';
import { Day } from '@app/kernel';
import { Field, Int, ObjectType } from '@nestjs/graphql';
import { Check, Column, Entity, ForeignKey, PrimaryGeneratedColumn, Unique, VersionColumn } from 'typeorm';

@ObjectType({
  description:
    'When status rounds of a council begin by themselves. Every council has one, made with it. A round before a seminar takes the place of a quarterly one that would overlap.',
})
@Entity('status_round_settings')
@Unique('status_round_settings_once', ['councilId'])
@Check('status_round_settings_quarter_working_day', 'quarter_working_day between 1 and 40')
@Check('status_round_settings_days_before_seminar', 'days_before_seminar between 3 and 90')
@Check('status_round_settings_length_days', 'length_days between 3 and 60')
export class StatusRoundSettings {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'status_round_settings_pkey' })
  id!: string;

  @ForeignKey(() => Council, { name: 'status_round_settings_council', onDelete: 'CASCADE' })
  @Column('uuid')
  councilId!: string;

  @Field(() => Boolean, { description: 'Whether one begins in each quarter.' })
  @Column('boolean', { default: true })
  isQuarterly!: boolean;

  @Field(() => Int, { description: 'On which working day of the quarter it begins: neither weekend nor public holiday of the country.' })
  @Column('integer', { default: 5 })
  quarterWorkingDay!: number;

  @Field(() => Boolean, { description: 'Whether one begins before each seminar that the council hosts.' })
  @Column('boolean', { default: true })
  isBeforeSeminars!: boolean;

  @Field(() => Int, { description: 'How many days before the first day of the seminar it begins.' })
  @Column('integer', { default: 21 })
  daysBeforeSeminar!: number;

  @Field(() => Int, { description: 'How many days it is open; one before a seminar ends on the day before it at the latest.' })
  @Column('integer', { default: 10 })
  lengthDays!: number;

  @Field(() => Day, { description: 'Nothing that was due before this day is made up for.' })
  @Column('date', { default: () => 'act_today()' })
  validFrom!: string;

  @Field(() => Int, { description: 'Give it back with a change; it is refused when somebody else was faster.' })
  @VersionColumn({ default: 1 })
  version!: number;
}
