import { ArgsType, Field, InputType } from '@nestjs/graphql';
import { IsOptional, MaxLength } from 'class-validator';
import { MailCategory } from './mail-choice.entity.js';

const TOKEN = 'From the link at the end of an optional mail; who is signed in needs none.';

@ArgsType()
export class MailChoicesArgs {
  @Field(() => String, { nullable: true, description: TOKEN })
  @IsOptional()
  @MaxLength(200)
  token?: string | null;
}

@InputType({ description: 'Whether to get the mails of a category.' })
export class ChooseMailInput {
  @Field(() => String, { nullable: true, description: TOKEN })
  @IsOptional()
  @MaxLength(200)
  token?: string | null;

  @Field(() => MailCategory)
  category!: MailCategory;

  @Field(() => Boolean)
  isOn!: boolean;
}
