import { OptionalText } from '@app/people';
import { OpenItemState } from '@app/plans';
import { Field, InputType, Int } from '@nestjs/graphql';
import { ArrayMinSize, ArrayUnique, IsInt, IsOptional, Max, Min } from 'class-validator';
import { ReminderAudience } from './reminder-rule-enums.js';

export const TIME_OF_DAY = /^([01]\d|2[0-3]):[0-5]\d$/;

/** What a rule may do without: said of a new one and of one that changes in the same words, and left out of both. */
@InputType({ isAbstract: true })
export abstract class ReminderRuleInput {
  @Field(() => Int, { nullable: true, description: 'Days between two reminders; null reminds once.' })
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(365)
  repeatEveryDays?: number | null;

  @Field(() => ReminderAudience, {
    nullable: true,
    description:
      'Whom it tells first: OWNER, LEAD or SECRETARY of a review; SECRETARY or CHAIR of what is asked; of an action item any but OWNER and HELPER. Null: the nearest.',
  })
  @IsOptional()
  firstTo?: ReminderAudience | null;

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

  @Field(() => Int, {
    nullable: true,
    description: 'Only of ACTION_ITEM_DUE and ACTION_ITEM_SILENT: from which reminder on the institutions that help are told too.',
  })
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(20)
  helpersFrom?: number | null;

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

  @Field(() => String, { nullable: true, description: 'Added to mails in Latvian; plain text, 1,000 characters at most.' })
  @OptionalText(1000)
  wordsLv?: string | null;

  @Field(() => String, { nullable: true, description: 'Added to mails in Russian; plain text, 1,000 characters at most.' })
  @OptionalText(1000)
  wordsRu?: string | null;

  @Field(() => String, { nullable: true, description: 'Added to mails in English; plain text, 1,000 characters at most.' })
  @OptionalText(1000)
  wordsEn?: string | null;
}
