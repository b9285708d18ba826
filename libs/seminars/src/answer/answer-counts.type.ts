import { Field, Int, ObjectType } from '@nestjs/graphql';

@ObjectType({ description: 'How many invited people answered what.' })
export class AnswerCounts {
  @Field(() => Int)
  invited!: number;

  @Field(() => Int)
  accepted!: number;

  @Field(() => Int)
  tentative!: number;

  @Field(() => Int)
  declined!: number;

  @Field(() => Int)
  substitute!: number;

  @Field(() => Int)
  online!: number;

  @Field(() => Int, { description: 'Who wait for a place in the room.' })
  waitlisted!: number;

  @Field(() => Int, { description: 'Who have not answered.' })
  none!: number;

  @Field(() => Int, {
    description: 'Of those who have not answered: whom no mail reached, for want of an address or because it came back.',
  })
  unreached!: number;
}
