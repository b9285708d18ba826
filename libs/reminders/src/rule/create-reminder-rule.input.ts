import { Day } from '@app/kernel';
import { OptionalText, RequiredText } from '@app/people';
import { OpenItemState } from '@app/plans';
import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { ArrayMinSize, ArrayUnique, IsInt, IsOptional, IsUUID, Matches, Max, Min } from 'class-validator';
import { ReminderAnchor, ReminderAudience, ReminderDelivery, ReminderObject } from './reminder-rule-enums.js';

export const TIME_OF_DAY = /^([01]\d|2[0-3]):[0-5]\d$/;

@InputType({ description: 'A new rule of a council.' })
export class CreateReminderRuleInput {
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

  @Field(() => Int, { nullable: true, description: 'Days between two reminders; without it there is one.' })
  @IsOptional()
  @Min(1)
  @Max(365)
  repeatEveryDays?: number | null;

  @Field(() => Int, { defaultValue: 1 })
  @Min(1)
  @Max(20)
  maxCount!: number;

  @Field(() => Int, {
    nullable: true,
    description: 'Not of INVITATION and EXTENSION_ASKED: from which reminder on who leads the owning institution is told too.',
  })
  @IsOptional()
  @Min(1)
  @Max(20)
  leadFrom?: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Not of INVITATION and EXTENSION_ASKED: from which reminder on the secretary is told too.',
  })
  @IsOptional()
  @Min(1)
  @Max(20)
  secretaryFrom?: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Only of action items and of what is asked for them: from which reminder on the chair is told too.',
  })
  @IsOptional()
  @Min(1)
  @Max(20)
  chairFrom?: number | null;

  @Field(() => ReminderDelivery, { defaultValue: 'AT_ONCE', description: 'DIGEST only of action items and of what is asked for them.' })
  delivery!: ReminderDelivery;

  @Field(() => Int, {
    nullable: true,
    description:
      'Only of action items and of what is asked for them: of this priority or a more urgent one, 1 being the first; null: of all.',
  })
  @IsOptional()
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
