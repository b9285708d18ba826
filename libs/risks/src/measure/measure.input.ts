import { Day } from '@app/kernel';
import { Omittable, OptionalText } from '@app/people';
import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayUnique, IsBoolean, IsInt, IsOptional, IsUUID, Max, Min, ValidateNested } from 'class-validator';
import { ImpactDimension } from '../matrix/scale.js';

@InputType()
export class ExpectedImpactInput {
  @Field(() => ImpactDimension)
  dimension!: ImpactDimension;

  @Field(() => Int, { description: 'A step of the matrix, from 1.' })
  @IsInt()
  @Min(1)
  @Max(10)
  value!: number;
}

@InputType({
  description: "What a measure brings its risks down to, on the council's matrix of today. Likelihood, or at least one impact.",
})
export class ExpectedEffectInput {
  @Field(() => Int, { nullable: true, description: 'A step of the matrix, from 1.' })
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(10)
  likelihood?: number | null;

  @Field(() => [ExpectedImpactInput], { description: 'One per dimension that it works on.' })
  @ArrayMaxSize(10)
  @ValidateNested({ each: true })
  @Type(() => ExpectedImpactInput)
  impacts!: ExpectedImpactInput[];
}

/** What both acts on a measure may say; left out, it stays as it is (in a new one: empty). */
@InputType({ isAbstract: true })
export abstract class MeasureInput {
  @Field(() => String, { nullable: true })
  @OptionalText(4000)
  description?: string | null;

  @Field(() => ID, { nullable: true, description: 'The capability gap that it answers; of one of its risks.' })
  @IsOptional()
  @IsUUID('loose')
  gapId?: string | null;

  @Field(() => ID, { nullable: true })
  @IsOptional()
  @IsUUID('loose')
  responsibleInstitutionId?: string | null;

  @Field(() => [ID], { nullable: true, description: 'Institutions that help the responsible one. Given whole.' })
  @Omittable()
  @ArrayMaxSize(50)
  @ArrayUnique()
  @IsUUID('loose', { each: true })
  partnerIds?: string[];

  @Field(() => Int, { nullable: true, description: 'Estimated, in whole euros.' })
  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(2_000_000_000)
  costEuros?: number | null;

  @Field(() => String, { nullable: true })
  @OptionalText(300)
  fundingSource?: string | null;

  @Field(() => Int, { nullable: true, description: '1 (first) to 4.' })
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(4)
  priority?: number | null;

  @Field(() => Day, { nullable: true, description: 'By when it is to be in place.' })
  @IsOptional()
  dueOn?: string | null;

  @Field(() => ExpectedEffectInput, { nullable: true, description: 'Null: none is expected, and none is proposed.' })
  @IsOptional()
  @ValidateNested()
  @Type(() => ExpectedEffectInput)
  effect?: ExpectedEffectInput | null;

  @Field(() => String, { nullable: true })
  @OptionalText(4000)
  publicText?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Not where one of its risks has an access mark.' })
  @Omittable()
  @IsBoolean()
  isPublic?: boolean;
}
