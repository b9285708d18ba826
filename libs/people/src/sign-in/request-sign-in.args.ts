import { LanguageEnum, type Language } from '@app/kernel';
import { ArgsType, Field } from '@nestjs/graphql';
import { IsEmail, IsOptional } from 'class-validator';
import { RequiredText } from '../text-input.js';

@ArgsType()
export class RequestSignInArgs {
  @Field(() => String)
  @RequiredText(254)
  @IsEmail()
  email!: string;

  @Field(() => LanguageEnum, {
    nullable: true,
    description: "Of the page that asks; the mail is in the person's own.",
  })
  @IsOptional()
  language?: Language | null;
}
