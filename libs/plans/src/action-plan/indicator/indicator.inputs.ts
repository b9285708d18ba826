import { Day } from '@app/kernel';
import { Omittable, OptionalText, RequiredText } from '@app/people';
import { Field, Float, ID, InputType, Int } from '@nestjs/graphql';
import { IsInt, IsNotEmpty, IsNumber, IsOptional, IsUUID, Max, Min } from 'class-validator';

/** Beyond it a number is a slip of the keyboard, and its decimals are lost. */
const MOST = 1e12;
const MEASURED_EVERY = 'How often it is measured, in months; null where nobody says.';

@InputType({ description: 'One more indicator of a goal, after the others.' })
export class AddGoalIndicatorInput {
  @Field(() => ID)
  @IsUUID('loose')
  goalId!: string;

  @Field(() => String)
  @RequiredText(300)
  name!: string;

  @Field(() => String)
  @RequiredText(60)
  unit!: string;

  @Field(() => Float)
  @Min(-MOST)
  @Max(MOST)
  baseline!: number;

  @Field(() => Day)
  baselineOn!: string;

  @Field(() => Float, { description: 'Another one than the baseline.' })
  @Min(-MOST)
  @Max(MOST)
  target!: number;

  @Field(() => Day, { description: 'After the day of the baseline.' })
  targetOn!: string;

  @Field(() => Int, { nullable: true, description: MEASURED_EVERY })
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(120)
  measuredEvery?: number | null;
}

/** Changes to an indicator, whoever makes them. */
@InputType({ isAbstract: true })
abstract class ChangedIndicatorInput {
  @Field(() => ID)
  @IsUUID('loose')
  id!: string;

  @Field(() => Int)
  version!: number;

  @Field(() => String, { nullable: true })
  @Omittable()
  @RequiredText(300)
  name?: string;

  @Field(() => String, { nullable: true })
  @Omittable()
  @RequiredText(60)
  unit?: string;

  @Field(() => Float, { nullable: true })
  @Omittable()
  @IsNumber()
  @Min(-MOST)
  @Max(MOST)
  baseline?: number;

  @Field(() => Day, { nullable: true, description: 'No later than its first measurement.' })
  @Omittable()
  @IsNotEmpty()
  baselineOn?: string;

  @Field(() => Float, { nullable: true })
  @Omittable()
  @IsNumber()
  @Min(-MOST)
  @Max(MOST)
  target?: number;

  @Field(() => Day, { nullable: true })
  @Omittable()
  @IsNotEmpty()
  targetOn?: string;

  @Field(() => Int, { nullable: true, description: MEASURED_EVERY })
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(120)
  measuredEvery?: number | null;
}

@InputType({ description: 'Changes to an indicator; what is left out stays.' })
export class UpdateGoalIndicatorInput extends ChangedIndicatorInput {}

@InputType({ description: 'What a decision changed in an indicator of an adopted plan; what is left out stays.' })
export class AmendedIndicatorInput extends ChangedIndicatorInput {}

@InputType({ description: 'To another place among the indicators of its goal, or to another goal of the plan.' })
export class MoveGoalIndicatorInput {
  @Field(() => ID)
  @IsUUID('loose')
  id!: string;

  @Field(() => Int)
  version!: number;

  @Field(() => ID, { nullable: true, description: 'Another goal of the same plan; left out, it stays in its own.' })
  @IsOptional()
  @IsUUID('loose')
  goalId?: string | null;

  @Field(() => Int, { description: 'From 1; beyond the last one: the last place.' })
  @IsInt()
  @Min(1)
  @Max(1000)
  position!: number;
}

@InputType({ description: 'Takes an indicator that was never measured out of the plan.' })
export class RemoveGoalIndicatorInput {
  @Field(() => ID)
  @IsUUID('loose')
  id!: string;

  @Field(() => Int)
  version!: number;
}

@InputType({ description: 'What an indicator was found to be on a day.' })
export class RecordMeasurementInput {
  @Field(() => ID)
  @IsUUID('loose')
  indicatorId!: string;

  @Field(() => Int, { description: 'Of the indicator: what is recorded is meant for it as it was seen. Recording does not change it.' })
  version!: number;

  @Field(() => Day, { description: 'Today or before, not before the day of the baseline.' })
  measuredOn!: string;

  @Field(() => Float)
  @Min(-MOST)
  @Max(MOST)
  value!: number;

  @Field(() => String, { nullable: true, description: 'Where the number comes from.' })
  @OptionalText(500)
  source?: string | null;
}
