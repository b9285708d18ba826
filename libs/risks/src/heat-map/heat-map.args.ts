import { Day } from '@app/kernel';
import { ArgsType, Field, ID } from '@nestjs/graphql';
import { IsOptional, IsUUID } from 'class-validator';
import { AssessmentKind } from '../risk/risk-enums.js';

@ArgsType()
export class HeatMapArgs {
  @Field(() => ID)
  @IsUUID('loose')
  councilId!: string;

  @Field(() => AssessmentKind, { nullable: true, description: 'CURRENT when not given.' })
  @IsOptional()
  kind?: AssessmentKind | null;

  @Field(() => Day, { nullable: true, description: 'As it stood at the end of this day; now when not given.' })
  @IsOptional()
  asOf?: string | null;
}
