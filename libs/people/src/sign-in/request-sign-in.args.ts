import { ArgsType, Field } from '@nestjs/graphql';
import { IsEmail } from 'class-validator';
import { RequiredText } from '../text-input.js';

@ArgsType()
export class RequestSignInArgs {
  @Field(() => String)
  @RequiredText(254)
  @IsEmail()
  email!: string;
}
