import { ArgsType, Field } from '@nestjs/graphql';
import { MaxLength } from 'class-validator';

@ArgsType()
export class InvitationArgs {
  @Field(() => String, { description: 'The last part of the link in the mail.' })
  @MaxLength(200)
  token!: string;
}
