import { Field, ID, InputType } from '@nestjs/graphql';
import { IsUUID } from 'class-validator';

@InputType({ description: 'An invitation that was sent goes to its reader once more.' })
export class RepeatInvitationInput {
  @Field(() => ID, { description: 'Of its delivery.' })
  @IsUUID('loose')
  id!: string;
}
