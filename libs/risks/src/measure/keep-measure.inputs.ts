import { Day } from '@app/kernel';
import { Omittable, OptionalText, RequiredText } from '@app/people';
import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { ArrayMaxSize, ArrayMinSize, ArrayUnique, IsNotEmpty, IsOptional, IsUUID } from 'class-validator';
import { DecisionLevel, MeasurePhase } from './measure-enums.js';
import { MeasureInput } from './measure.input.js';

@InputType({ description: 'A new measure, which gets the next number of its council.' })
export class AddMeasureInput extends MeasureInput {
  @Field(() => [ID], { description: 'Risks that it works on, of one council; none of them closed.' })
  @ArrayMinSize(1)
  @ArrayMaxSize(50)
  @ArrayUnique()
  @IsUUID('loose', { each: true })
  riskIds!: string[];

  @Field(() => String)
  @RequiredText(300)
  title!: string;

  @Field(() => MeasurePhase)
  phase!: MeasurePhase;

  @Field(() => DecisionLevel)
  decisionLevel!: DecisionLevel;

  @Field(() => Day, {
    nullable: true,
    description:
      'For a control that is there already: since when. No later day than today; no score is proposed, for what is there counts in scores already.',
  })
  @IsOptional()
  inPlaceOn?: string | null;
}

@InputType({ description: 'Changes to a measure that is not dropped; what is left out stays.' })
export class UpdateMeasureInput extends MeasureInput {
  @Field(() => ID)
  @IsUUID('loose')
  id!: string;

  @Field(() => Int)
  version!: number;

  @Field(() => [ID], { nullable: true, description: 'Risks that it works on, given whole.' })
  @Omittable()
  @ArrayMinSize(1)
  @ArrayMaxSize(50)
  @ArrayUnique()
  @IsUUID('loose', { each: true })
  riskIds?: string[];

  @Field(() => String, { nullable: true })
  @Omittable()
  @RequiredText(300)
  title?: string;

  @Field(() => MeasurePhase, { nullable: true })
  @Omittable()
  @IsNotEmpty()
  phase?: MeasurePhase;

  @Field(() => DecisionLevel, { nullable: true })
  @Omittable()
  @IsNotEmpty()
  decisionLevel?: DecisionLevel;
}

@InputType({ description: 'Work on a planned measure has begun.' })
export class StartMeasureInput {
  @Field(() => ID)
  @IsUUID('loose')
  id!: string;

  @Field(() => Int)
  version!: number;
}

@InputType({ description: 'A measure is given up, or is in place no longer.' })
export class DropMeasureInput extends StartMeasureInput {
  @Field(() => String)
  @RequiredText(2000)
  reason!: string;
}

@InputType({ description: 'A measure is in place.' })
export class CompleteMeasureInput {
  @Field(() => ID)
  @IsUUID('loose')
  measureId!: string;

  @Field(() => Int)
  version!: number;

  @Field(() => Day, { nullable: true, description: 'Since when; today when not given, no later day.' })
  @IsOptional()
  inPlaceOn?: string | null;

  @Field(() => String, { nullable: true, description: 'What shows it.' })
  @OptionalText(4000)
  evidence?: string | null;
}
