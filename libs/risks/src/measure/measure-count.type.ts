import { Field, Int, ObjectType } from '@nestjs/graphql';
import { MeasurePhase } from './measure-enums.js';

@ObjectType({ description: 'How many measures of a council there are in one phase. Dropped ones are left out.' })
export class MeasureCount {
  @Field(() => MeasurePhase)
  phase!: MeasurePhase;

  @Field(() => Int)
  planned!: number;

  @Field(() => Int)
  inProgress!: number;

  @Field(() => Int)
  inPlace!: number;

  @Field(() => Int, { description: 'Of the planned ones and those in progress, how many should have been in place before today.' })
  late!: number;

  @Field(() => Int, { description: 'Known costs together, in whole euros.' })
  knownCostEuros!: number;
}
