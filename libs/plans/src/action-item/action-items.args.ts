import { Day, PageArgs } from '@app/kernel';
import { ArgsType, Field, ID, InputType, Int } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsBoolean, IsInt, IsOptional, IsUUID, Max, MaxLength, Min, ValidateNested } from 'class-validator';
import { ItemSource } from './item-source.js';
import { ActionItemOrder, ActionItemPhase, ActionItemState } from './action-item-enums.js';

const OptionalId = (): PropertyDecorator => (target, key) => [IsOptional(), IsUUID('loose')].forEach((one) => one(target, key));
const OptionalFlag = (): PropertyDecorator => (target, key) => [IsOptional(), IsBoolean()].forEach((one) => one(target, key));

@InputType({ description: 'Which action items; all that is said has to hold. A list means any of its values.' })
export class ActionItemFilter {
  @Field(() => String, { nullable: true, description: 'Words of the title or the description; accents and capitals do not matter.' })
  @IsOptional()
  @MaxLength(100)
  search?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether the viewer is the one who does it.' })
  @OptionalFlag()
  mine?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether it is up to an institution that the viewer speaks for.' })
  @OptionalFlag()
  isOwn?: boolean | null;

  @Field(() => [ID], { nullable: true, description: 'Up to one of these institutions.' })
  @IsOptional()
  @ArrayMaxSize(100)
  @IsUUID('loose', { each: true })
  institutionIds?: string[] | null;

  @Field(() => [ActionItemState], { nullable: true })
  @IsOptional()
  @ArrayMaxSize(6)
  states?: ActionItemState[] | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether it is planned, in progress or waiting.' })
  @OptionalFlag()
  isOpen?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether it is open and should have been done before today.' })
  @OptionalFlag()
  isLate?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether somebody asks for a later last day and has no answer.' })
  @OptionalFlag()
  hasOpenExtension?: boolean | null;

  @Field(() => Day, { nullable: true, description: 'Its last day is this one or later.' })
  @IsOptional()
  dueFrom?: string | null;

  @Field(() => Day, { nullable: true, description: 'Its last day is this one or earlier.' })
  @IsOptional()
  dueBy?: string | null;

  @Field(() => [ActionItemPhase], { nullable: true })
  @IsOptional()
  @ArrayMaxSize(4)
  phases?: ActionItemPhase[] | null;

  @Field(() => [Int], { nullable: true, description: '1 (first) to 4.' })
  @IsOptional()
  @ArrayMaxSize(4)
  @IsInt({ each: true })
  @Min(1, { each: true })
  @Max(4, { each: true })
  priorities?: number[] | null;

  @Field(() => ID, { nullable: true, description: 'Belongs to this plan.' })
  @OptionalId()
  planId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Works on this goal.' })
  @OptionalId()
  goalId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Springs from this decision.' })
  @OptionalId()
  decisionId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Springs from this seminar, or from a decision made at it.' })
  @OptionalId()
  seminarId?: string | null;

  @Field(() => ItemSource, { nullable: true, description: 'Where it comes from.' })
  @IsOptional()
  source?: ItemSource | null;

  @Field(() => Day, {
    nullable: true,
    description: 'Agreed on this day or later: the day of its decision, else of its seminar, else when it was entered.',
  })
  @IsOptional()
  agreedFrom?: string | null;

  @Field(() => Day, { nullable: true, description: 'Agreed on this day or earlier.' })
  @IsOptional()
  agreedTo?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether work on it began, whatever came of it.' })
  @OptionalFlag()
  isStarted?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether its last day was moved to a later one.' })
  @OptionalFlag()
  hasSlipped?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether it was done by the last day that was agreed on first.' })
  @OptionalFlag()
  isDoneOnTime?: boolean | null;

  @Field(() => ID, { nullable: true, description: 'Works on this risk, itself or by a measure.' })
  @OptionalId()
  riskId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Carries out this measure.' })
  @OptionalId()
  measureId?: string | null;
}

@ArgsType()
export class ActionItemsArgs extends PageArgs {
  @Field(() => ID, { nullable: true, description: 'Of this council, its own or joint; of all that the viewer reads when not given.' })
  @OptionalId()
  councilId?: string | null;

  @Field(() => ActionItemFilter, { nullable: true })
  @IsOptional()
  @ValidateNested()
  @Type(() => ActionItemFilter)
  filter?: ActionItemFilter | null;

  @Field(() => ActionItemOrder, { nullable: true, description: 'DUE when not given.' })
  @IsOptional()
  orderBy?: ActionItemOrder | null;

  @Field(() => Boolean, { nullable: true, description: 'The order the other way round.' })
  @OptionalFlag()
  isReversed?: boolean | null;
}
