import { PageArgs } from '@app/kernel';
import { ArgsType, Field } from '@nestjs/graphql';
import { IsOptional } from 'class-validator';
import { InvitationResponse } from '../answer/answer-enums.js';

@ArgsType()
export class InvitationsArgs extends PageArgs {
  @Field(() => InvitationResponse, { nullable: true })
  @IsOptional()
  response?: InvitationResponse | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'True: only whom no mail reached and who have not answered either. False: all others.',
  })
  @IsOptional()
  unreached?: boolean | null;
}
