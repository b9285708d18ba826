import { Day } from '@app/kernel';
import { Omittable, OptionalText, RequiredText } from '@app/people';
import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsNotEmpty, IsOptional, IsUUID, ValidateNested } from 'class-validator';
import { DecisionKind } from './decision-enums.js';
import { DecisionInput } from './decision.input.js';

@InputType({ description: 'What somebody is to do because of a decision: an action item that springs from it and from its seminar.' })
export class ActionItemOfDecisionInput {
  @Field(() => String)
  @RequiredText(300)
  title!: string;

  @Field(() => ID, { description: 'Who does it: a member today of one of the councils that decide.' })
  @IsUUID('loose')
  ownerInstitutionId!: string;

  @Field(() => Day, { description: 'The last day.' })
  @IsNotEmpty()
  dueOn!: string;

  @Field(() => String, { nullable: true })
  @OptionalText(4000)
  description?: string | null;
}

@InputType({ description: 'A decision, which gets the next number of its council in the year it was decided in.' })
export class RecordDecisionInput extends DecisionInput {
  @Field(() => ID)
  @IsUUID('loose')
  councilId!: string;

  @Field(() => DecisionKind)
  kind!: DecisionKind;

  @Field(() => String)
  @RequiredText(4000)
  text!: string;

  @Field(() => Day, { description: 'Not in the future, and not before the first day of its seminar.' })
  decidedOn!: string;

  @Field(() => [ActionItemOfDecisionInput], {
    nullable: true,
    description: 'Who does what by when because of it; entered together with it, or nothing is. The secretary alone.',
  })
  @Omittable()
  @ArrayMaxSize(20)
  @ValidateNested({ each: true })
  @Type(() => ActionItemOfDecisionInput)
  actionItems?: ActionItemOfDecisionInput[];
}

@InputType({ description: 'Changes to a decision that is in force; what is left out stays.' })
export class UpdateDecisionInput extends DecisionInput {
  @Field(() => ID)
  @IsUUID('loose')
  id!: string;

  @Field(() => Int)
  version!: number;

  @Field(() => DecisionKind, { nullable: true })
  @Omittable()
  @IsNotEmpty()
  kind?: DecisionKind;

  @Field(() => String, { nullable: true })
  @Omittable()
  @RequiredText(4000)
  text?: string;

  @Field(() => Day, { nullable: true, description: 'Within the same year: its number is of that year.' })
  @Omittable()
  @IsNotEmpty()
  decidedOn?: string;
}

@InputType({ isAbstract: true })
abstract class DecisionStepInput {
  @Field(() => ID)
  @IsUUID('loose')
  id!: string;

  @Field(() => Int)
  version!: number;
}

@InputType({ description: 'Another decision takes the place of this one, from the day it was decided on.' })
export class SupersedeDecisionInput extends DecisionStepInput {
  @Field(() => ID, { description: 'In force, of the same council, and not older.' })
  @IsUUID('loose')
  supersededById!: string;
}

@InputType({ description: 'What was decided has happened.' })
export class FulfilDecisionInput extends DecisionStepInput {
  @Field(() => Day, { nullable: true, description: 'Since when; today when not given. Not in the future, not before it was decided.' })
  @IsOptional()
  on?: string | null;

  @Field(() => String, { description: 'What shows it.' })
  @RequiredText(4000)
  how!: string;
}

@InputType({ description: 'A decision holds no longer, and no other takes its place.' })
export class RepealDecisionInput extends DecisionStepInput {
  @Field(() => Day, { nullable: true, description: 'Since when; today when not given. Not in the future, not before it was decided.' })
  @IsOptional()
  on?: string | null;

  @Field(() => String)
  @RequiredText(2000)
  reason!: string;
}
