import { Field, ID, ObjectType } from '@nestjs/graphql';
import { Vote } from './decision-enums.js';

@ObjectType({ description: 'How an institution voted on a decision, where the council voted by name.' })
export class DecisionVote {
  @Field(() => ID, { description: 'Of the decision and the institution together.' })
  id!: string;

  institutionId!: string;

  @Field(() => Vote)
  vote!: Vote;

  @Field(() => String, { nullable: true, description: 'Of dissent, or of the conflict of interest.' })
  reason!: string | null;
}
