import { Day } from '@app/kernel';
import { ArgsType, Field, ID } from '@nestjs/graphql';
import { IsOptional, IsUUID } from 'class-validator';
import { AssessmentKind } from '../risk/risk-enums.js';

@ArgsType()
export class CouncilHeatMapArgs {
  @Field(() => AssessmentKind, { nullable: true, description: 'CURRENT when not given.' })
  @IsOptional()
  kind?: AssessmentKind | null;

  @Field(() => Day, { nullable: true, description: 'As it stood at the end of this day; now when not given.' })
  @IsOptional()
  asOf?: string | null;

  @Field(() => Day, { nullable: true, description: 'Movement since the end of this day; none when not given.' })
  @IsOptional()
  since?: string | null;
}

@ArgsType()
export class HeatMapArgs extends CouncilHeatMapArgs {
  @Field(() => ID)
  @IsUUID('loose')
  councilId!: string;
}
