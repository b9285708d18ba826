import { OptionalText, RequiredText } from '@app/people';
import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, IsInt, IsUUID, Max, Min, ValidateNested } from 'class-validator';
import type { Impact } from '../matrix/risk-matrix.entity.js';
import { ImpactDimension } from '../matrix/scale.js';
import { Confidence } from '../risk/risk-enums.js';

@InputType()
export class ImpactInput {
  @Field(() => ImpactDimension)
  dimension!: ImpactDimension;

  @Field(() => Int, { description: 'A step of the matrix, from 1.' })
  @IsInt()
  @Min(1)
  @Max(10)
  value!: number;

  @Field(() => String, { nullable: true })
  @OptionalText(1000)
  reason?: string | null;
}

/** What both who scores and who sets the result say. */
@InputType({ isAbstract: true })
export abstract class JudgementInput {
  @Field(() => ID)
  @IsUUID('loose')
  riskId!: string;

  @Field(() => Int, { description: 'A step of the matrix, from 1.' })
  @IsInt()
  @Min(1)
  @Max(10)
  likelihood!: number;

  @Field(() => [ImpactInput], { description: 'One per dimension that was looked at.' })
  @ArrayMinSize(1)
  @ArrayMaxSize(10)
  @ValidateNested({ each: true })
  @Type(() => ImpactInput)
  impacts!: ImpactInput[];

  @Field(() => Confidence)
  confidence!: Confidence;

  @Field(() => String)
  @RequiredText(4000)
  reason!: string;
}

/** As it is kept. */
export const judged = (impacts: readonly ImpactInput[]): Impact[] =>
  impacts.map(({ dimension, value, reason }) => ({ dimension, value, reason: reason ?? null }));
