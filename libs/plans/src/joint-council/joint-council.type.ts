import { Field, ID, ObjectType } from '@nestjs/graphql';

@ObjectType({
  description:
    'A council of a decision, plan or action item by its name alone: who reads what several councils share need not read all of them.',
})
export class JointCouncil {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  name!: string;

  @Field(() => String)
  shortName!: string;

  @Field(() => Boolean, {
    description: 'In whose register the decision stands; who leads the plan and adopts it; whose secretary keeps the item. Exactly one.',
  })
  isLead!: boolean;
}
