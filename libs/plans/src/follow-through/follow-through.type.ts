import { Day } from '@app/kernel';
import { Field, Float, Int, ObjectType } from '@nestjs/graphql';
import { ItemSource } from '../action-item/item-source.js';

@ObjectType({
  description:
    'How action items fared, counted for the viewer. Each is one of notStarted, underWay, late, toVerify, verified and dropped; the other ' +
    'numbers lie across these. `actionItems` lists the items of each number.',
})
export class FollowThroughFigures {
  @Field(() => Int, { description: 'Agreed on.' })
  items!: number;

  @Field(() => Int, { description: 'Work on them began, whatever came of it.' })
  started!: number;

  @Field(() => Int, { description: 'Done, verified or not yet.' })
  done!: number;

  @Field(() => Int, { description: 'Planned, and their day is still to come.' })
  notStarted!: number;

  @Field(() => Int, { description: 'In progress or waiting, and their day is still to come.' })
  underWay!: number;

  @Field(() => Int, { description: 'Open, and should have been done before today.' })
  late!: number;

  @Field(() => Int, { description: 'Done, and the secretary has not verified it.' })
  toVerify!: number;

  @Field(() => Int)
  verified!: number;

  @Field(() => Int)
  dropped!: number;

  @Field(() => Int, { description: 'Their last day was moved to a later one at least once.' })
  moved!: number;

  @Field(() => Int, { description: 'How often that happened, of all items together.' })
  slips!: number;

  @Field(() => Int, { description: 'Done, or their first last day is over; dropped ones are left out. What `doneOnTime` is a share of.' })
  fellDue!: number;

  @Field(() => Int, { description: 'Done by the last day that was agreed on first.' })
  doneOnTime!: number;

  @Field(() => Float, {
    nullable: true,
    description: 'Median of the days from the day that was agreed on to the day that it was done; null while nothing is done.',
  })
  medianDaysToDone!: number | null;
}

@ObjectType({ description: 'How what was agreed at one seminar fared, or what was agreed elsewhere.' })
export class FollowThroughSeminar {
  @Field(() => ItemSource)
  source!: ItemSource;

  seminarId!: string | null;

  @Field(() => Int, { description: 'Decisions recorded at it, those among them that nothing follows from as well.' })
  decisions!: number;

  @Field(() => Int, { description: 'Of these decisions, those that were found fulfilled.' })
  decisionsFulfilled!: number;

  @Field(() => Int, {
    description: 'Of these decisions, those that another took the place of, or that were repealed. The rest is in force.',
  })
  decisionsEnded!: number;
}

@ObjectType({ description: 'How the items of one institution fared.' })
export class FollowThroughInstitution {
  institutionId!: string;
}

@ObjectType({
  description: 'How what was agreed in a piece of time fared until today: a quarter, or a year where there are more than 20 quarters.',
})
export class FollowThroughPeriod {
  // Named apart from the days of the whole, which may be null: the read model looks for forbidden nulls by name.
  @Field(() => Day)
  firstDay!: string;

  @Field(() => Day)
  lastDay!: string;
}

@ObjectType({
  description:
    'What became of what was agreed: decisions, the action items that follow from them, and how far these have come today. As far as the viewer ' +
    'may see the items; an item is agreed on the day of its decision, else of its seminar, else when it was entered.',
})
export class FollowThrough {
  /** Not in the schema: what is said to be missing when there is no such council or seminar. */
  askedId!: string;

  @Field(() => Day, { nullable: true, description: 'First day of the period; null for everything.' })
  from!: string | null;

  @Field(() => Day, { nullable: true, description: 'Last day of the period; null for until today.' })
  to!: string | null;

  @Field(() => Int, { description: 'Decisions recorded in the period.' })
  decisions!: number;

  @Field(() => Int, { description: 'Of these decisions, those that were found fulfilled.' })
  decisionsFulfilled!: number;

  @Field(() => Int, {
    description: 'Of these decisions, those that another took the place of, or that were repealed. The rest is in force.',
  })
  decisionsEnded!: number;

  /** Rows as records, what the fields are read from. */
  seminarRows!: FollowThroughSeminar[];
  institutionRows!: FollowThroughInstitution[];
  periodRows!: FollowThroughPeriod[];
}
