import { Day } from '@app/kernel';
import { RequiredText } from '@app/people';
import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { IsOptional, IsUUID, Matches, Max, Min } from 'class-validator';
import { ReminderAnchor, ReminderDelivery, ReminderObject } from './reminder-rule-enums.js';
import { ReminderRuleInput, TIME_OF_DAY } from './reminder-rule.input.js';

@InputType({ description: 'A new rule of a council.' })
export class CreateReminderRuleInput extends ReminderRuleInput {
  @Field(() => ID)
  @IsUUID('loose')
  councilId!: string;

  @Field(() => String)
  @RequiredText(200)
  name!: string;

  @Field(() => Boolean, { defaultValue: true })
  isActive!: boolean;

  @Field(() => ReminderObject, { defaultValue: 'INVITATION' })
  object!: ReminderObject;

  @Field(() => ReminderAnchor)
  anchor!: ReminderAnchor;

  @Field(() => Int, { description: 'Days from the anchor; negative is before it.' })
  @Min(-365)
  @Max(365)
  offsetDays!: number;

  @Field(() => Int, { defaultValue: 1 })
  @Min(1)
  @Max(20)
  maxCount!: number;

  @Field(() => ReminderDelivery, { defaultValue: 'AT_ONCE', description: 'DIGEST only of action items and of what is asked for them.' })
  delivery!: ReminderDelivery;

  @Field(() => Boolean, { defaultValue: true })
  workingDaysOnly!: boolean;

  @Field(() => String, { defaultValue: '08:00', description: 'HH:MM' })
  @Matches(TIME_OF_DAY)
  sendFrom!: string;

  @Field(() => String, { defaultValue: '18:00', description: 'HH:MM' })
  @Matches(TIME_OF_DAY)
  sendUntil!: string;

  @Field(() => Day, {
    nullable: true,
    description: 'Nothing that was due before this day is reminded of; today or later, today when left out.',
  })
  @IsOptional()
  validFrom?: string | null;
}
