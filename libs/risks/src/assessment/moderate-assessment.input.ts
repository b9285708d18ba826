import { Day } from '@app/kernel';
import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsOptional, IsUUID, ValidateNested } from 'class-validator';
import { AssessmentKind } from '../risk/risk-enums.js';
import { DissentInput } from '../round/round.inputs.js';
import { JudgementInput } from './judgement.input.js';

@InputType({ description: 'The result of scoring: what the register shows from now on.' })
export class ModerateAssessmentInput extends JudgementInput {
  @Field(() => AssessmentKind)
  kind!: AssessmentKind;

  @Field(() => Int, { description: 'Version of the risk.' })
  version!: number;

  @Field(() => Day, { nullable: true, description: 'The day that it is of; today when not given, no later one, none before the risk.' })
  @IsOptional()
  assessedOn?: string | null;

  @Field(() => ID, { nullable: true, description: 'The round, open or closed, that it is the result of.' })
  @IsOptional()
  @IsUUID('loose')
  roundId?: string | null;

  @Field(() => [DissentInput], { nullable: true, description: 'Who would have scored otherwise.' })
  @IsOptional()
  @ArrayMaxSize(100)
  @ValidateNested({ each: true })
  @Type(() => DissentInput)
  dissents?: DissentInput[] | null;
}
