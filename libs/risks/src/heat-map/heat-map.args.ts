import { Day } from '@app/kernel';
import { ArgsType, Field, ID } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { IsOptional, IsUUID, ValidateNested } from 'class-validator';
import { AssessmentKind } from '../risk/risk-enums.js';
import { RiskFilter } from '../risk/risks.args.js';

@ArgsType()
export class CouncilHeatMapArgs {
  @Field(() => AssessmentKind, { nullable: true, description: 'CURRENT when not given.' })
  @IsOptional()
  kind?: AssessmentKind | null;

  @Field(() => Day, { nullable: true, description: 'As it stood at the end of this day; now when not given.' })
  @IsOptional()
  asOf?: string | null;

  @Field(() => Day, { nullable: true, description: 'Movement since the end of this day, no later than `asOf`; none when not given.' })
  @IsOptional()
  since?: string | null;

  @Field(() => RiskFilter, {
    nullable: true,
    description: 'Only risks that `risks` answers with the same filter; for movement, of each of the two days those that passed on it.',
  })
  @IsOptional()
  @ValidateNested()
  @Type(() => RiskFilter)
  filter?: RiskFilter | null;
}

@ArgsType()
export class HeatMapArgs extends CouncilHeatMapArgs {
  @Field(() => ID)
  @IsUUID('loose')
  councilId!: string;
}
