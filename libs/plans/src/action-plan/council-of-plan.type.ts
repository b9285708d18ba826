import { Field, ID, ObjectType } from '@nestjs/graphql';

@ObjectType({ description: 'A council of a plan by its name alone: who reads the plan need not read all its councils.' })
export class CouncilOfPlan {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  name!: string;

  @Field(() => String)
  shortName!: string;

  @Field(() => Boolean, { description: 'Its secretary writes the plan, its decision adopts it. Exactly one.' })
  isLead!: boolean;
}
