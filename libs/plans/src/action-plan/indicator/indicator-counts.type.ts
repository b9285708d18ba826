import { Field, Int, ObjectType } from '@nestjs/graphql';

@ObjectType({ description: 'How the indicators of a plan stand today, as `GoalIndicator.track` has it.' })
export class IndicatorCounts {
  @Field(() => Int)
  total!: number;

  @Field(() => Int)
  onTrack!: number;

  @Field(() => Int)
  offTrack!: number;

  @Field(() => Int, { description: 'To be measured by now, and not measured.' })
  notMeasured!: number;

  @Field(() => Int, { description: 'Nothing was measured yet, and nothing is overdue.' })
  unmeasured!: number;
}
