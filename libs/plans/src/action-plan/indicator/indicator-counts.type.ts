import { Field, Int, ObjectType } from '@nestjs/graphql';

@ObjectType({ description: 'How the indicators of a plan stand today, as `GoalIndicator.isOnTrack` has it.' })
export class IndicatorCounts {
  @Field(() => Int)
  total!: number;

  @Field(() => Int)
  onTrack!: number;

  @Field(() => Int)
  offTrack!: number;

  @Field(() => Int)
  unmeasured!: number;
}
