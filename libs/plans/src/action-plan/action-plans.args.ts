import { Day, PageArgs } from '@app/kernel';
import { ArgsType, Field, ID, InputType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsBoolean, IsOptional, IsUUID, MaxLength, ValidateNested } from 'class-validator';
import { PlanOrder, PlanState } from './plan-enums.js';

@InputType({ description: 'Which plans; all that is said has to hold. A list means any of its values.' })
export class ActionPlanFilter {
  @Field(() => String, { nullable: true, description: 'Words of the title or the vision; accents and capitals do not matter.' })
  @IsOptional()
  @MaxLength(100)
  search?: string | null;

  @Field(() => [PlanState], { nullable: true })
  @IsOptional()
  @ArrayMaxSize(4)
  states?: PlanState[] | null;

  @Field(() => Day, { nullable: true, description: 'The period holds this day.' })
  @IsOptional()
  on?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether any of its indicators is off track today.' })
  @IsOptional()
  @IsBoolean()
  isOffTrack?: boolean | null;
}

@ArgsType()
export class CouncilPlansArgs extends PageArgs {
  @Field(() => ActionPlanFilter, { nullable: true })
  @IsOptional()
  @ValidateNested()
  @Type(() => ActionPlanFilter)
  filter?: ActionPlanFilter | null;

  @Field(() => PlanOrder, { nullable: true, description: 'PERIOD when not given.' })
  @IsOptional()
  orderBy?: PlanOrder | null;
}

@ArgsType()
export class ActionPlansArgs extends CouncilPlansArgs {
  @Field(() => ID, { description: 'Plans that it leads, and those that it shares.' })
  @IsUUID('loose')
  councilId!: string;
}
