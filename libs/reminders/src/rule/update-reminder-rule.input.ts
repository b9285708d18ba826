import { Omittable, RequiredText } from '@app/people';
import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { IsBoolean, IsInt, IsNotEmpty, IsOptional, IsUUID, Matches, Max, Min } from 'class-validator';
import { TIME_OF_DAY } from './create-reminder-rule.input.js';
import { ReminderAnchor } from './reminder-rule.entity.js';

@InputType({
  description: 'Changes of a rule; what is left out stays. Only repeatEveryDays, leadFrom and secretaryFrom can be emptied with null.',
})
export class UpdateReminderRuleInput {
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

  @Field(() => Int, { nullable: true, description: 'Days between two reminders; null reminds once.' })
  @IsOptional()
  @Min(1)
  @Max(365)
  repeatEveryDays?: number | null;

  @Field(() => Int, { nullable: true })
  @Omittable()
  @IsInt()
  @Min(1)
  @Max(20)
  maxCount?: number;

  @Field(() => Int, {
    nullable: true,
    description: 'Only of RISK_REVIEW: from which reminder on who leads the owning institution is told too.',
  })
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(20)
  leadFrom?: number | null;

  @Field(() => Int, { nullable: true, description: 'Only of RISK_REVIEW: from which reminder on the secretary is told too.' })
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(20)
  secretaryFrom?: number | null;

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
}
