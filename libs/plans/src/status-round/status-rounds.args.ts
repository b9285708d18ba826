import { PageArgs } from '@app/kernel';
import { ArgsType, Field, ID, Int } from '@nestjs/graphql';
import { IsInt, IsOptional, IsUUID, Max, Min } from 'class-validator';

@ArgsType()
export class StatusRoundsArgs extends PageArgs {
  @Field(() => ID)
  @IsUUID('loose')
  councilId!: string;
}

@ArgsType()
export class SilentInstitutionsArgs extends PageArgs {
  @Field(() => ID)
  @IsUUID('loose')
  councilId!: string;

  @Field(() => Int, { nullable: true, description: 'Silent for how many days at least, 1 to 3650; 90 when not given.' })
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(3650)
  days?: number | null;
}
