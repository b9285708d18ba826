import { PageArgs } from '@app/kernel';
import { ArgsType, Field, ID, InputType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsBoolean, IsOptional, IsUUID, MaxLength, ValidateNested } from 'class-validator';
import { DecisionLevel, MeasureOrder, MeasurePhase, MeasureState } from './measure-enums.js';

@InputType({ description: 'Which measures; all that is said has to hold. A list means any of its values.' })
export class MeasureFilter {
  @Field(() => String, { nullable: true, description: 'Words of the title or the description; accents and capitals do not matter.' })
  @IsOptional()
  @MaxLength(100)
  search?: string | null;

  @Field(() => [MeasureState], { nullable: true, description: 'All but dropped ones when not given.' })
  @IsOptional()
  @ArrayMaxSize(4)
  states?: MeasureState[] | null;

  @Field(() => [MeasurePhase], { nullable: true })
  @IsOptional()
  @ArrayMaxSize(4)
  phases?: MeasurePhase[] | null;

  @Field(() => [DecisionLevel], { nullable: true })
  @IsOptional()
  @ArrayMaxSize(3)
  decisionLevels?: DecisionLevel[] | null;

  @Field(() => ID, { nullable: true, description: 'Responsible for it.' })
  @IsOptional()
  @IsUUID('loose')
  responsibleInstitutionId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Works on this risk.' })
  @IsOptional()
  @IsUUID('loose')
  riskId?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether it should have been in place before today and is not.' })
  @IsOptional()
  @IsBoolean()
  isLate?: boolean | null;
}

@ArgsType()
export class CouncilMeasuresArgs extends PageArgs {
  @Field(() => MeasureFilter, { nullable: true })
  @IsOptional()
  @ValidateNested()
  @Type(() => MeasureFilter)
  filter?: MeasureFilter | null;

  @Field(() => MeasureOrder, { nullable: true, description: 'NUMBER when not given.' })
  @IsOptional()
  orderBy?: MeasureOrder | null;

  @Field(() => Boolean, { nullable: true, description: 'The order the other way round; what has none stays last.' })
  @IsOptional()
  @IsBoolean()
  isReversed?: boolean | null;
}

@ArgsType()
export class MeasuresArgs extends CouncilMeasuresArgs {
  @Field(() => ID)
  @IsUUID('loose')
  councilId!: string;
}
