import { declarePlain, Instant, LanguageEnum, type Language } from '@app/kernel';
import { Field, ObjectType } from '@nestjs/graphql';
import { MailCategory, MailChoiceSource } from './mail-choice.entity.js';

@ObjectType({ description: 'Whether somebody gets the mails of a category.' })
export class MailChoiceState {
  @Field(() => MailCategory)
  category!: MailCategory;

  @Field(() => Boolean, { description: 'True as long as nobody said anything.' })
  isOn!: boolean;

  @Field(() => Instant, { nullable: true, description: 'When it was said last; null while nothing was.' })
  since!: string | null;

  @Field(() => MailChoiceSource, { nullable: true })
  through!: MailChoiceSource | null;
}

@ObjectType({ description: 'Which optional mails a person gets.' })
export class MailChoices {
  @Field(() => MailCategory, { nullable: true, description: 'Of the mail whose link was opened; null for who is signed in.' })
  asked!: MailCategory | null;

  @Field(() => LanguageEnum, { description: 'The one they wish to be written to in.' })
  language!: Language;

  @Field(() => String, {
    nullable: true,
    description: 'Where their mails go: the first letter and the domain, for a mail may have been passed on.',
  })
  address!: string | null;

  @Field(() => [MailChoiceState])
  choices!: MailChoiceState[];
}

declarePlain(MailChoices, MailChoiceState);
