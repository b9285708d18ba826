import { Omittable } from '@app/people';
import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { IsInt, IsUUID, Max, Min } from 'class-validator';

@InputType({ description: 'How a council scores from now on; what is left out stays. Scores made before keep their matrix.' })
export class UpdateRiskSettingsInput {
  @Field(() => ID)
  @IsUUID('loose')
  councilId!: string;

  @Field(() => Int)
  version!: number;

  @Field(() => ID, { nullable: true })
  @Omittable()
  @IsUUID('loose')
  matrixId?: string;

  @Field(() => Int, { nullable: true, description: '7 to 3650.' })
  @Omittable()
  @IsInt()
  @Min(7)
  @Max(3650)
  veryHighDays?: number;

  @Field(() => Int, { nullable: true, description: '7 to 3650.' })
  @Omittable()
  @IsInt()
  @Min(7)
  @Max(3650)
  highDays?: number;

  @Field(() => Int, { nullable: true, description: '7 to 3650.' })
  @Omittable()
  @IsInt()
  @Min(7)
  @Max(3650)
  mediumDays?: number;

  @Field(() => Int, { nullable: true, description: '7 to 3650.' })
  @Omittable()
  @IsInt()
  @Min(7)
  @Max(3650)
  lowDays?: number;
}
