import { RequiredText } from '@app/people';
import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { IsUUID } from 'class-validator';
import { Confidence } from '../risk/risk-enums.js';

@InputType({ description: 'A proposed score is computed again from the current score of today.' })
export class RecomputeProposedScoreInput {
  @Field(() => ID)
  @IsUUID('loose')
  proposalId!: string;

  @Field(() => Int, { description: 'Version of the proposal.' })
  version!: number;
}

@InputType({ description: 'A proposed score becomes the current score of its risk.' })
export class ConfirmProposedScoreInput extends RecomputeProposedScoreInput {
  @Field(() => Confidence)
  confidence!: Confidence;

  @Field(() => String)
  @RequiredText(4000)
  reason!: string;
}

@InputType({ description: 'The risk stays as it was scored.' })
export class DeclineProposedScoreInput extends RecomputeProposedScoreInput {
  @Field(() => String)
  @RequiredText(2000)
  reason!: string;
}
