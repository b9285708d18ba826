import { Instant } from '@app/kernel';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { RoundStanding } from './round-enums.js';

@ObjectType({ description: 'How far a status round has come, of what the viewer may see.' })
export class StatusRoundCounts {
  @Field(() => Int, { description: 'Institutions that were asked and have something to report.' })
  asked!: number;

  @Field(() => Int, { description: 'Institutions with a word of each item.' })
  reported!: number;

  @Field(() => Int, { description: 'Institutions with a word of some items.' })
  partly!: number;

  @Field(() => Int, { description: 'Institutions with no word.' })
  notReported!: number;

  @Field(() => Int, { description: 'Items that were asked about.' })
  items!: number;

  @Field(() => Int, { description: 'Items with a word since the round began.' })
  reportedItems!: number;

  @Field(() => Int, { description: 'Items that are open and late: today, or on the day the round ended.' })
  lateItems!: number;
}

@ObjectType({ description: 'What an institution has said in a status round, of the items that the viewer may see.' })
export class StatusRoundInstitution {
  @Field(() => ID)
  id!: string;

  institutionId!: string;

  @Field(() => RoundStanding)
  standing!: RoundStanding;

  @Field(() => Int, {
    description: 'Its items that were open at the end of the round, or of which something was said in it; of an open round, now.',
  })
  items!: number;

  @Field(() => Int, { description: 'Items with a word since the round began.' })
  reportedItems!: number;

  @Field(() => Int, { description: 'Items that are open and late: today, or on the day the round ended.' })
  lateItems!: number;

  @Field(() => Instant, { nullable: true, description: 'When something was said last in the round; null for never.' })
  lastWordAt!: Date | null;
}

@ObjectType({ description: 'An institution that a status round would ask if it began now.' })
export class StatusRoundPreviewLine {
  @Field(() => ID, { description: 'Of the institution.' })
  id!: string;

  @Field(() => Int, { description: 'Its open items of the council.' })
  items!: number;

  @Field(() => Int)
  lateItems!: number;

  @Field(() => Int, { description: 'How many of its people would be asked by mail; 0: nobody there can be mailed.' })
  recipients!: number;

  @Field(() => Int, {
    description:
      'How many of these got the mail of an earlier round of the council today, with no word since: they are asked by that one, and get no other.',
  })
  askedToday!: number;

  @Field(() => [String], { description: 'The names of those, as far as the viewer sees them.' })
  namesAskedToday!: string[];
}

@ObjectType({ description: 'Whom a status round would ask if it began now.' })
export class StatusRoundPreview {
  councilId!: string;
}

@ObjectType({ description: 'An institution with open action items of which nobody has said a word for a time.' })
export class SilentInstitution {
  @Field(() => ID, { description: 'Of the institution.' })
  id!: string;

  @Field(() => Instant, {
    description: 'Of the last word on any of its items of the council; where its oldest open item was entered later, of that.',
  })
  since!: Date;

  @Field(() => Int, { description: 'Whole days since then.' })
  days!: number;

  @Field(() => Int, { description: 'Its open items of the council that the viewer may see.' })
  items!: number;

  @Field(() => Int, { description: 'Those of them that should have been done before today.' })
  lateItems!: number;
}
