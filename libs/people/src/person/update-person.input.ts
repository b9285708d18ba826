import { LanguageEnum, type Language } from '@app/kernel';
import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { IsEmail, IsNotEmpty, IsUUID } from 'class-validator';
import { Omittable, OptionalText, RequiredText } from '../text-input.js';

@InputType({ description: 'Changes to a person; what is left out stays, what is null is emptied.' })
export class UpdatePersonInput {
  @Field(() => ID)
  @IsUUID('loose')
  id!: string;

  @Field(() => Int)
  version!: number;

  @Field(() => String, { nullable: true })
  @Omittable()
  @RequiredText(100)
  firstName?: string;

  @Field(() => String, { nullable: true })
  @Omittable()
  @RequiredText(100)
  lastName?: string;

  @Field(() => String, {
    nullable: true,
    description:
      "The key to the account: whose rights reach beyond the actor's cannot be readdressed by them. A new one ends all sessions and sign-in links of the person.",
  })
  @OptionalText(254)
  @IsEmail()
  email?: string | null;

  @Field(() => String, { nullable: true })
  @OptionalText(60)
  phone?: string | null;

  @Field(() => LanguageEnum, { nullable: true })
  @Omittable()
  @IsNotEmpty()
  language?: Language;
}
