import { Day } from '@app/kernel';
import { Omittable, OptionalText, RequiredText } from '@app/people';
import { OpenItemState } from '@app/plans';
import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { ArrayMinSize, ArrayUnique, IsBoolean, IsInt, IsNotEmpty, IsOptional, IsUUID, Matches, Max, Min } from 'class-validator';
import { TIME_OF_DAY } from './create-reminder-rule.input.js';
import { ReminderAnchor, ReminderAudience, ReminderDelivery } from './reminder-rule-enums.js';

@InputType({
  description:
    'Changes of a rule; what is left out stays. repeatEveryDays, leadFrom, secretaryFrom, chairFrom, firstTo, minPriority, onlyStates, belowProgress and the words can be emptied with null.',
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
    description: 'Not of INVITATION and EXTENSION_ASKED: from which reminder on who leads the owning institution is told too.',
  })
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(20)
  leadFrom?: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Not of INVITATION and EXTENSION_ASKED: from which reminder on the secretary is told too.',
  })
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(20)
  secretaryFrom?: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Only of action items and of what is asked for them: from which reminder on the chair is told too.',
  })
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(20)
  chairFrom?: number | null;

  @Field(() => ReminderDelivery, { nullable: true, description: 'DIGEST only of action items and of what is asked for them.' })
  @Omittable()
  @IsNotEmpty()
  delivery?: ReminderDelivery;

  @Field(() => Int, {
    nullable: true,
    description:
      'Only of action items and of what is asked for them: of this priority or a more urgent one, 1 being the first; null: of all.',
  })
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(4)
  minPriority?: number | null;

  @Field(() => ReminderAudience, {
    nullable: true,
    description:
      'Whom it tells first: OWNER, LEAD or SECRETARY of a review; SECRETARY or CHAIR of what is asked; of an action item any but OWNER. Null: the nearest.',
  })
  @IsOptional()
  firstTo?: ReminderAudience | null;

  @Field(() => [OpenItemState], {
    nullable: true,
    description: 'Only of action items and of what is asked for them: while the item is in one of these states; null: in any.',
  })
  @IsOptional()
  @ArrayMinSize(1)
  @ArrayUnique()
  onlyStates?: OpenItemState[] | null;

  @Field(() => Int, {
    nullable: true,
    description:
      'Only of action items and of what is asked for them: while their progress is less than this, 1 to 100 percent; null: always.',
  })
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(100)
  belowProgress?: number | null;

  @Field(() => String, { nullable: true, description: 'Added to mails in Estonian; plain text, 1,000 characters at most.' })
  @OptionalText(1000)
  wordsEt?: string | null;

  @Field(() => String, { nullable: true, description: 'Added to mails in English; plain text, 1,000 characters at most.' })
  @OptionalText(1000)
  wordsEn?: string | null;

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
