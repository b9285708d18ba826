import { Day, PageArgs } from '@app/kernel';
import { ArgsType, Field, ID, InputType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsBoolean, IsOptional, IsUUID, MaxLength, ValidateNested } from 'class-validator';
import { DecisionKind, DecisionOrder, DecisionState } from './decision-enums.js';

@InputType({ description: 'Which decisions; all that is said has to hold. A list means any of its values.' })
export class DecisionFilter {
  @Field(() => String, {
    nullable: true,
    description: 'Words of text, rationale or addressees, or of how people call it (2026-03); accents and capitals do not matter.',
  })
  @IsOptional()
  @MaxLength(100)
  search?: string | null;

  @Field(() => [DecisionKind], { nullable: true })
  @IsOptional()
  @ArrayMaxSize(5)
  kinds?: DecisionKind[] | null;

  @Field(() => [DecisionState], { nullable: true, description: 'Whatever became of them when not given.' })
  @IsOptional()
  @ArrayMaxSize(4)
  states?: DecisionState[] | null;

  @Field(() => ID, { nullable: true, description: 'Decided at this seminar.' })
  @IsOptional()
  @IsUUID('loose')
  seminarId?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'True: decided between seminars, or at one that the viewer does not see; false: at one that they see.',
  })
  @IsOptional()
  @IsBoolean()
  isElsewhere?: boolean | null;

  @Field(() => Day, { nullable: true, description: 'Decided on this day or later.' })
  @IsOptional()
  from?: string | null;

  @Field(() => Day, { nullable: true, description: 'Decided on this day or earlier.' })
  @IsOptional()
  to?: string | null;
}

@ArgsType()
export class CouncilDecisionsArgs extends PageArgs {
  @Field(() => DecisionFilter, { nullable: true })
  @IsOptional()
  @ValidateNested()
  @Type(() => DecisionFilter)
  filter?: DecisionFilter | null;

  @Field(() => DecisionOrder, { nullable: true, description: 'DECIDED when not given.' })
  @IsOptional()
  orderBy?: DecisionOrder | null;

  @Field(() => Boolean, { nullable: true, description: 'The order the other way round.' })
  @IsOptional()
  @IsBoolean()
  isReversed?: boolean | null;
}

@ArgsType()
export class DecisionsArgs extends CouncilDecisionsArgs {
  @Field(() => ID)
  @IsUUID('loose')
  councilId!: string;
}
