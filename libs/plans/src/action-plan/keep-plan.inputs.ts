import { Day } from '@app/kernel';
import { Omittable, OptionalText, RequiredText } from '@app/people';
import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsInt, IsNotEmpty, IsOptional, IsUUID, Max, Min, ValidateNested } from 'class-validator';
import { GivenIds } from '../given-ids.js';
import { AmendedIndicatorInput } from './indicator/indicator.inputs.js';

const PERIOD_TO = 'The last day of the period.';
const COUNCILS = 'Councils whose plan it is too, besides the one that leads: of `Council.partnerCouncils`. Given whole.';
const PREVIOUS = 'The plan of the same council that it follows.';

/** What every act on the plan itself may say; left out, it stays as it is (in a new one: empty). */
@InputType({ isAbstract: true })
export abstract class PlanInput {
  @Field(() => String, { nullable: true })
  @OptionalText(4000)
  vision?: string | null;

  @Field(() => Int, { nullable: true, description: 'In whole euros, for the whole period.' })
  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(2_000_000_000)
  budgetEuros?: number | null;

  @Field(() => String, { nullable: true })
  @OptionalText(1000)
  fundingSources?: string | null;
}

@InputType({ description: 'A new plan, as a draft.' })
export class CreateActionPlanInput extends PlanInput {
  @Field(() => ID, { description: 'The council that leads.' })
  @IsUUID('loose')
  councilId!: string;

  @Field(() => [ID], { nullable: true, description: COUNCILS })
  @GivenIds(20)
  otherCouncilIds?: string[];

  @Field(() => String)
  @RequiredText(300)
  title!: string;

  @Field(() => Day)
  periodFrom!: string;

  @Field(() => Day, { description: PERIOD_TO })
  periodTo!: string;

  @Field(() => ID, { nullable: true, description: PREVIOUS })
  @IsOptional()
  @IsUUID('loose')
  previousPlanId?: string | null;
}

/** Changes to a plan that stands already. */
@InputType({ isAbstract: true })
abstract class ChangedPlanInput extends PlanInput {
  @Field(() => ID)
  @IsUUID('loose')
  id!: string;

  @Field(() => Int)
  version!: number;

  @Field(() => String, { nullable: true })
  @Omittable()
  @RequiredText(300)
  title?: string;

  @Field(() => Day, { nullable: true })
  @Omittable()
  @IsNotEmpty()
  periodFrom?: string;

  @Field(() => Day, { nullable: true, description: PERIOD_TO })
  @Omittable()
  @IsNotEmpty()
  periodTo?: string;
}

@InputType({ description: 'Changes to a plan that is not adopted; what is left out stays, what is null is emptied.' })
export class UpdateActionPlanInput extends ChangedPlanInput {
  @Field(() => [ID], { nullable: true, description: COUNCILS })
  @GivenIds(20)
  otherCouncilIds?: string[];

  @Field(() => ID, { nullable: true, description: PREVIOUS })
  @IsOptional()
  @IsUUID('loose')
  previousPlanId?: string | null;
}

@InputType({ description: 'What a decision changed in an adopted plan; what is left out stays, what is null is emptied.' })
export class AmendActionPlanInput extends ChangedPlanInput {
  @Field(() => ID, { description: 'Of the council that leads, in force, not from before the adoption.' })
  @IsUUID('loose')
  decisionId!: string;

  @Field(() => String, { description: 'What is changed, in words.' })
  @RequiredText(2000)
  summary!: string;

  @Field(() => [AmendedIndicatorInput], {
    nullable: true,
    description: 'Indicators of the plan that it changes, each with its own version; together with the plan, or nothing is changed.',
  })
  @Omittable()
  @ArrayMaxSize(100)
  @ValidateNested({ each: true })
  @Type(() => AmendedIndicatorInput)
  indicators?: AmendedIndicatorInput[];
}
