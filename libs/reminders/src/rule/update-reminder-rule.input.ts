import { Day } from '@app/kernel';
import { Omittable, RequiredText } from '@app/people';
import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { IsBoolean, IsInt, IsNotEmpty, IsUUID, Matches, Max, Min } from 'class-validator';
import { ReminderAnchor, ReminderDelivery } from './reminder-rule-enums.js';
import { ReminderRuleInput, TIME_OF_DAY } from './reminder-rule.input.js';

@InputType({
  description:
    'Changes of a rule; what is left out stays. repeatEveryDays, leadFrom, secretaryFrom, chairFrom, helpersFrom, firstTo, minPriority, onlyStates, belowProgress and the words can be emptied with null.',
})
export class UpdateReminderRuleInput extends ReminderRuleInput {
  @Field(() => ID)
  @IsUUID('loose')
  id!: string;

  @Field(() => Int)
  version!: number;

  @Field(() => String, { nullable: true })
  @Omittable()
  @RequiredText(200)
  name?: string;

  @Field(() => Boolean, { nullable: true })
  @Omittable()
  @IsBoolean()
  isActive?: boolean;

  @Field(() => ReminderAnchor, { nullable: true })
  @Omittable()
  @IsNotEmpty()
  anchor?: ReminderAnchor;

  @Field(() => Int, { nullable: true, description: 'Days from the anchor; negative is before it.' })
  @Omittable()
  @IsInt()
  @Min(-365)
  @Max(365)
  offsetDays?: number;

  @Field(() => Int, { nullable: true })
  @Omittable()
  @IsInt()
  @Min(1)
  @Max(20)
  maxCount?: number;

  @Field(() => ReminderDelivery, { nullable: true, description: 'DIGEST only of action items and of what is asked for them.' })
  @Omittable()
  @IsNotEmpty()
  delivery?: ReminderDelivery;

  @Field(() => Boolean, { nullable: true })
  @Omittable()
  @IsBoolean()
  workingDaysOnly?: boolean;

  @Field(() => String, { nullable: true, description: 'HH:MM' })
  @Omittable()
  @Matches(TIME_OF_DAY)
  sendFrom?: string;

  @Field(() => String, { nullable: true, description: 'HH:MM' })
  @Omittable()
  @Matches(TIME_OF_DAY)
  sendUntil?: string;

  @Field(() => Day, { nullable: true, description: 'Another day is today or later: what was due before is not made up for.' })
  @Omittable()
  @IsNotEmpty()
  validFrom?: string;
}
