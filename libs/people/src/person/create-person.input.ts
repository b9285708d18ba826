import { LanguageEnum, type Language } from '@app/kernel';
import { Field, ID, InputType } from '@nestjs/graphql';
import { IsEmail, IsNotEmpty, IsOptional, IsUUID } from 'class-validator';
import { AffiliationRole } from '../affiliation/affiliation.entity.js';
import { Omittable, OptionalText, RequiredText } from '../text-input.js';

@InputType({ description: 'A new person and the institution they belong to from today.' })
export class CreatePersonInput {
  @Field(() => String)
  @RequiredText(100)
  firstName!: string;

  @Field(() => String)
  @RequiredText(100)
  lastName!: string;

  @Field(() => String, { nullable: true, description: 'Unique whatever its capitals; whoever has one can sign in.' })
  @OptionalText(254)
  @IsEmail()
  email?: string | null;

  @Field(() => String, { nullable: true })
  @OptionalText(60)
  phone?: string | null;

  @Field(() => LanguageEnum, { nullable: true, description: 'Estonian when not given.' })
  @Omittable()
  @IsNotEmpty()
  language?: Language;

  @Field(() => ID, { nullable: true, description: 'Only an administrator may leave it out.' })
  @IsOptional()
  @IsUUID('loose')
  institutionId?: string | null;

  @Field(() => AffiliationRole, { nullable: true, description: 'STAFF when not given.' })
  @Omittable()
  @IsNotEmpty()
  role?: AffiliationRole;

  @Field(() => String, { nullable: true })
  @OptionalText(120)
  jobTitle?: string | null;
}
