import { Day } from '@app/kernel';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { RiskLevel } from '../matrix/scale.js';

@ObjectType({ description: 'Where a risk stands on its matrix.' })
export class RiskPosition {
  @Field(() => Int)
  likelihood!: number;

  @Field(() => Int, { description: 'Overall impact.' })
  impact!: number;

  @Field(() => Int, { description: 'Likelihood × impact.' })
  score!: number;

  @Field(() => RiskLevel)
  level!: RiskLevel;

  @Field(() => ID, {
    nullable: true,
    description: 'The version of the matrix that it was scored on: positions on two of them do not compare.',
  })
  matrixId!: string | null;
}

@ObjectType({ description: 'Why a risk is not for everybody in the council, and how long (AK: for internal use).' })
export class RiskMark {
  @Field(() => String, { description: 'Legal basis.' })
  basis!: string;

  @Field(() => Day)
  from!: string;

  @Field(() => Day, { nullable: true, description: 'The last day.' })
  until!: string | null;

  @Field(() => String, { description: 'Who holds the information.' })
  holder!: string;

  @Field(() => Boolean, { description: 'Whether it holds today.' })
  isCurrent!: boolean;
}
