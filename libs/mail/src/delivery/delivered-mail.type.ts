import { declarePlain, LanguageEnum, type Language } from '@app/kernel';
import { Field, ObjectType } from '@nestjs/graphql';

@ObjectType({
  description:
    'A mail as it would be written now, for the eyes of those who organise: the link that is its reader’s own opens nothing. Nothing is sent.',
})
export class DeliveredMail {
  @Field(() => LanguageEnum)
  language!: Language;

  @Field(() => String)
  subject!: string;

  @Field(() => String)
  text!: string;

  @Field(() => String)
  html!: string;

  @Field(() => Boolean, {
    description: 'Whether it would still be sent; false once it is answered, cancelled or over, whatever its kind asks.',
  })
  isStillTrue!: boolean;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'Whether it said something else when it left; null when that is not known: it has not left, or left before prints were kept.',
  })
  hasChanged!: boolean | null;
}

declarePlain(DeliveredMail);
