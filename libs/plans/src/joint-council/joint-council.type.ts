import { Field, ID, ObjectType } from '@nestjs/graphql';

@ObjectType({
  description: 'A council of a decision or plan by its name alone: who reads what several councils share need not read all of them.',
})
export class JointCouncil {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  name!: string;

  @Field(() => String)
  shortName!: string;

  @Field(() => Boolean, { description: 'In whose register the decision stands; who leads the plan and adopts it. Exactly one.' })
  isLead!: boolean;
}
