import { Day, declarePlain, Instant, LanguageEnum, type Language } from '@app/kernel';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { ActionItemState } from '../action-item/action-item-enums.js';

@ObjectType({ description: 'An action item as the holder of a link sees it, and nothing of what it is connected with.' })
export class UpdateSheetItem {
  @Field(() => ID)
  id!: string;

  @Field(() => Int, { description: 'Give it back with a change; it is refused when somebody else was faster.' })
  version!: number;

  @Field(() => String, { description: 'How people call it: T, the council, the number.' })
  ref!: string;

  @Field(() => String)
  title!: string;

  @Field(() => String, { nullable: true })
  description!: string | null;

  @Field(() => String, { nullable: true, description: 'By what everybody sees that it is done.' })
  doneCriterion!: string | null;

  @Field(() => String, { description: 'Which council agreed on it.' })
  councilName!: string;

  @Field(() => Day, { description: 'The last day.' })
  dueOn!: string;

  @Field(() => ActionItemState)
  state!: ActionItemState;

  @Field(() => Int, { description: '0 to 100.' })
  progressPercent!: number;

  @Field(() => String, { nullable: true, description: 'While it waits.' })
  waitingFor!: string | null;

  @Field(() => String, { nullable: true, description: 'Why the secretary sent it back last; null once it is done again.' })
  returnReason!: string | null;

  @Field(() => Boolean, { description: 'Whether it is open and should have been done before today.' })
  isLate!: boolean;

  @Field(() => Day, { nullable: true, description: 'A later day that was asked for and not answered yet.' })
  askedDueOn!: string | null;

  @Field(() => Instant, { nullable: true, description: 'When it was asked for.' })
  askedAt!: Date | null;

  @Field(() => String, { nullable: true, description: 'By whom.' })
  askedByName!: string | null;

  @Field(() => String, { nullable: true, description: 'What was said of it last, by whomever.' })
  latestNote!: string | null;

  @Field(() => Instant, { nullable: true, description: 'When somebody said last how it goes; null while nobody has.' })
  updatedAt!: Date | null;
}

@ObjectType({
  description: 'What the holder of a link sees: whose it is, and the open action items of that institution. Nothing else of the house.',
})
export class UpdateSheet {
  @Field(() => String, { description: 'To whom the link was sent. Whoever uses it acts in their name.' })
  personName!: string;

  @Field(() => String)
  institutionName!: string;

  @Field(() => LanguageEnum, { description: 'In which the person is written to, for the page to speak.' })
  language!: Language;

  @Field(() => Instant, { description: 'Until when the link is good.' })
  expiresAt!: Date;

  @Field(() => Boolean, {
    description: "Whether it is an invitation's link: in place of one that is revoked its person is mailed a new one.",
  })
  isInvitation!: boolean;

  @Field(() => String, {
    nullable: true,
    description: 'Who is signed in where it is open, if that is not its person: kept with what is said by it. Null where nobody is.',
  })
  signedInName!: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether who is signed in speaks for the institution, too.' })
  signedInSpeaks!: boolean | null;

  @Field(() => [UpdateSheetItem], { description: 'Soonest day first, so late ones before all others; 100 at most.' })
  items!: UpdateSheetItem[];

  @Field(() => [UpdateSheetItem], {
    description: 'Those of `alsoIds` that are the institution’s and not listed: closed meanwhile, as a rule.',
  })
  others!: UpdateSheetItem[];

  @Field(() => Int, { description: 'How many are open, also beyond those that are listed.' })
  totalCount!: number;
}

declarePlain(UpdateSheet, UpdateSheetItem);
