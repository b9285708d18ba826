import { Day } from '@app/kernel';
import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';

@ObjectType({
  description: 'An indicator of an adopted plan as it stood before a decision changed it; the first one is as it was adopted.',
})
export class FormerIndicator {
  @Field(() => ID, { description: 'Of the indicator.' })
  indicatorId!: string;

  @Field(() => String)
  name!: string;

  @Field(() => String)
  unit!: string;

  @Field(() => Float)
  baseline!: number;

  @Field(() => Day)
  baselineOn!: string;

  @Field(() => Float)
  target!: number;

  @Field(() => Day)
  targetOn!: string;

  @Field(() => Int, { nullable: true, description: 'In months.' })
  measuredEvery!: number | null;

  @Field(() => Day, { description: 'When the change was entered: it stood like this until then.' })
  until!: string;

  @Field(() => String, { nullable: true, description: 'How people call the decision that changed it, if the viewer may read it.' })
  decisionRef!: string | null;
}
