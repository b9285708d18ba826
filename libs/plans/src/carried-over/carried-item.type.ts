import { Day } from '@app/kernel';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { ActionItemState } from '../action-item/action-item-enums.js';
import { CarriedKind } from './carried-kinds.js';

@ObjectType({
  description:
    'What stands on the agenda of a seminar because it was left over. Of a seminar ahead, as it is now; of one that has begun, as it was ' +
    'when it began, whatever was done with it since; of one that was held, as it was kept then.',
})
export class CarriedItem {
  @Field(() => ID, { description: 'Why, and what: the same as long as it stands there.' })
  id!: string;

  @Field(() => CarriedKind)
  kind!: CarriedKind;

  @Field(() => String, { description: 'Title of the action item, words of the decision or name of the indicator, as they were.' })
  title!: string;

  @Field(() => ActionItemState, { nullable: true, description: 'Of an action item: the state in which it stood there.' })
  itemState!: ActionItemState | null;

  @Field(() => Day, {
    description:
      'Of an action item its last day, of an indicator the day of its target or by which it was to be measured, of a decision the day on which it was fulfilled, or else decided.',
  })
  dueOn!: string;

  itemId!: string | null;
  decisionId!: string | null;
  indicatorId!: string | null;
  ownerInstitutionId!: string | null;
  /** The restricted risks that an item behind their marks hangs on. */
  restrictedRiskIds!: string | null;
}

@ObjectType({ description: 'How much of `Seminar.carriedOver` there is of each kind, of what the viewer may see.' })
export class CarriedCounts {
  @Field(() => Int)
  total!: number;

  @Field(() => Int)
  lateItems!: number;

  @Field(() => Int)
  dueItems!: number;

  @Field(() => Int)
  itemsToVerify!: number;

  @Field(() => Int)
  indicatorsOffTrack!: number;

  @Field(() => Int)
  indicatorsNotMeasured!: number;

  @Field(() => Int, { description: 'In force, without items or with none left open.' })
  decisionsToSettle!: number;

  @Field(() => Int)
  decisionsFulfilled!: number;

  @Field(() => Int, { description: 'Due after the seminar.' })
  openItems!: number;
}
