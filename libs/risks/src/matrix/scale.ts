import { enumOf } from '@app/kernel';
import { Field, Float, Int, ObjectType } from '@nestjs/graphql';

export const RiskLevel = enumOf(
  'RiskLevel',
  ['LOW', 'MEDIUM', 'HIGH', 'VERY_HIGH'],
  'What likelihood and impact come to; the same words for every matrix.',
);
export type RiskLevel = keyof typeof RiskLevel;
export const RISK_LEVELS = Object.keys(RiskLevel) as RiskLevel[];

export const ImpactDimension = enumOf(
  'ImpactDimension',
  ['LIFE_HEALTH', 'ECONOMIC', 'ENVIRONMENT', 'ESSENTIAL_SERVICES', 'SOCIAL_POLITICAL', 'SECURITY'],
  'What a risk does harm to. A matrix says which of them it looks at.',
);
export type ImpactDimension = keyof typeof ImpactDimension;

export const OverallRule = enumOf(
  'OverallRule',
  ['HIGHEST', 'WEIGHTED'],
  'How impacts on the dimensions become one: HIGHEST takes the worst, WEIGHTED their mean by weight, rounded to the nearest step (a half upwards).',
);
export type OverallRule = keyof typeof OverallRule;

@ObjectType({ description: 'A word of a matrix in each language of the register.' })
export class MatrixWords {
  @Field(() => String)
  et!: string;

  @Field(() => String)
  lv!: string;

  @Field(() => String)
  ru!: string;

  @Field(() => String)
  en!: string;
}

@ObjectType({ description: 'One step of likelihood.' })
export class LikelihoodStep {
  @Field(() => Int, { description: 'From 1, least likely first.' })
  value!: number;

  @Field(() => MatrixWords)
  label!: MatrixWords;

  @Field(() => Float, { nullable: true, description: "Per cent within the risk's horizon, from; null where the step is only a word." })
  lowPercent!: number | null;

  @Field(() => Float, { nullable: true, description: "Per cent within the risk's horizon, below." })
  highPercent!: number | null;
}

@ObjectType({ description: 'One step of impact, the same for all dimensions.' })
export class ImpactStep {
  @Field(() => Int, { description: 'From 1, least first.' })
  value!: number;

  @Field(() => MatrixWords)
  label!: MatrixWords;
}

@ObjectType({ description: 'A dimension of impact that a matrix looks at.' })
export class MatrixDimension {
  @Field(() => ImpactDimension)
  key!: ImpactDimension;

  @Field(() => MatrixWords)
  label!: MatrixWords;

  @Field(() => Int, { description: 'Counts when the overall impact is WEIGHTED.' })
  weight!: number;
}
