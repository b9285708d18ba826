import { LanguageEnum, type Language } from '@app/kernel';
import { Field, InputType } from '@nestjs/graphql';
import { IsNotEmpty } from 'class-validator';

@InputType({ description: 'The language one is written to in.' })
export class UpdateOwnLanguageInput {
  @Field(() => LanguageEnum)
  @IsNotEmpty()
  language!: Language;
}
