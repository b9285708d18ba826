import { Day } from '@app/kernel';
import { Field, Int, ObjectType } from '@nestjs/graphql';

@ObjectType({
  description:
    'How many action items a plan held at the end of a day, and how far they then were; counted for the viewer, from what was said of them. ' +
    'A dropped item is held no more.',
})
export class BurnUpPoint {
  @Field(() => Day, { description: 'The end of a month, of a week where the plan is shorter than half a year, or today.' })
  on!: string;

  @Field(() => Int, { nullable: true, description: 'In the plan; null for a day to come.' })
  items!: number | null;

  @Field(() => Int, { nullable: true, description: 'Of these: done, verified or not; null for a day to come.' })
  done!: number | null;

  @Field(() => Int, { nullable: true, description: 'Of these: verified; null for a day to come.' })
  verified!: number | null;

  @Field(() => Int, { description: 'To be done by then, of what the plan holds last and by the last days of today.' })
  planned!: number;
}
