import { Field, Int, ObjectType } from '@nestjs/graphql';

@ObjectType({ description: 'How many scores came in, one counted for each risk and institution.' })
export class RoundProgress {
  @Field(() => Int)
  submitted!: number;

  @Field(() => Int, { description: 'Of how many that are asked for, those who answered and were left out later included.' })
  expected!: number;
}
