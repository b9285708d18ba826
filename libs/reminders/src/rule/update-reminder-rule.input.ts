import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { IsOptional, IsUUID, Length, Matches, Max, Min } from 'class-validator';
import { TIME_OF_DAY } from './create-reminder-rule.input.js';
import { ReminderAnchor } from './reminder-rule.entity.js';

@InputType({ description: 'Changes of a rule; what is left out stays.' })
export class UpdateReminderRuleInput {
  @Field(() => ID)
  @IsUUID()
  id!: string;

  @Field(() => Int)
  version!: number;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @Length(1, 200)
  name?: string;

  @Field(() => Boolean, { nullable: true })
  isActive?: boolean;

  @Field(() => ReminderAnchor, { nullable: true })
  anchor?: ReminderAnchor;

  @Field(() => Int, { nullable: true, description: 'Days from the anchor; negative is before it.' })
  @IsOptional()
  @Min(-365)
  @Max(365)
  offsetDays?: number;

  @Field(() => Int, { nullable: true, description: 'Days between two reminders; null reminds once.' })
  @IsOptional()
  @Min(1)
  @Max(365)
  repeatEveryDays?: number | null;

  @Field(() => Int, { nullable: true })
  @IsOptional()
  @Min(1)
  @Max(20)
  maxCount?: number;

  @Field(() => Boolean, { nullable: true })
  workingDaysOnly?: boolean;

  @Field(() => String, { nullable: true, description: 'HH:MM' })
  @IsOptional()
  @Matches(TIME_OF_DAY)
  sendFrom?: string;

  @Field(() => String, { nullable: true, description: 'HH:MM' })
  @IsOptional()
  @Matches(TIME_OF_DAY)
  sendUntil?: string;
}
