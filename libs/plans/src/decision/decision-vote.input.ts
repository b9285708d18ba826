import { OptionalText } from '@app/people';
import { Field, ID, InputType } from '@nestjs/graphql';
import { IsUUID } from 'class-validator';
import { Vote } from './decision-enums.js';

@InputType({ description: 'How an institution voted. Who was not there is left out.' })
export class DecisionVoteInput {
  @Field(() => ID, { description: 'Of `Council.votingInstitutions` on the day of the decision.' })
  @IsUUID('loose')
  institutionId!: string;

  @Field(() => Vote)
  vote!: Vote;

  @Field(() => String, { nullable: true, description: 'Of dissent, or of the conflict of interest.' })
  @OptionalText(1000)
  reason?: string | null;
}
