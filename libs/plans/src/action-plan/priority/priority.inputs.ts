import { Omittable, OptionalText, RequiredText } from '@app/people';
import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsInt, IsOptional, IsUUID, Max, Min, ValidateNested } from 'class-validator';

@InputType({ description: 'A risk, a decision or a seminar, with words to it or without; or words alone, about a survey or a profile.' })
export class PriorityNeedInput {
  @Field(() => ID, { nullable: true, description: 'Of the register of the council that leads, not closed.' })
  @IsOptional()
  @IsUUID('loose')
  riskId?: string | null;

  @Field(() => ID, { nullable: true })
  @IsOptional()
  @IsUUID('loose')
  decisionId?: string | null;

  @Field(() => ID, { nullable: true, description: 'A seminar that has begun: the need came out of it.' })
  @IsOptional()
  @IsUUID('loose')
  seminarId?: string | null;

  @Field(() => String, { nullable: true })
  @OptionalText(1000)
  note?: string | null;
}

@InputType({ description: 'One more priority, after the others.' })
export class AddPlanPriorityInput {
  @Field(() => ID)
  @IsUUID('loose')
  planId!: string;

  @Field(() => String)
  @RequiredText(1000)
  text!: string;

  @Field(() => [PriorityNeedInput], { description: 'The needs that it answers, one at least.' })
  @ArrayMaxSize(30)
  @ValidateNested({ each: true })
  @Type(() => PriorityNeedInput)
  needs!: PriorityNeedInput[];
}

@InputType({ description: 'Changes to a priority; what is left out stays.' })
export class UpdatePlanPriorityInput {
  @Field(() => ID)
  @IsUUID('loose')
  id!: string;

  @Field(() => Int)
  version!: number;

  @Field(() => String, { nullable: true })
  @Omittable()
  @RequiredText(1000)
  text?: string;

  @Field(() => [PriorityNeedInput], { nullable: true, description: 'The needs that it answers, one at least. Given whole.' })
  @Omittable()
  @ArrayMaxSize(30)
  @ValidateNested({ each: true })
  @Type(() => PriorityNeedInput)
  needs?: PriorityNeedInput[];
}

@InputType({ description: 'To another place among the priorities of its plan.' })
export class MovePlanPriorityInput {
  @Field(() => ID)
  @IsUUID('loose')
  id!: string;

  @Field(() => Int)
  version!: number;

  @Field(() => Int, { description: 'From 1; beyond the last one: the last place.' })
  @IsInt()
  @Min(1)
  @Max(1000)
  position!: number;
}

@InputType({ description: 'Takes a priority out of the plan, with its goals and their indicators.' })
export class RemovePlanPriorityInput {
  @Field(() => ID)
  @IsUUID('loose')
  id!: string;

  @Field(() => Int)
  version!: number;
}
