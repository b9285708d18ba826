import { OptionalText } from '@app/people';
import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { ArrayMaxSize, ArrayUnique, IsEmail, IsOptional, IsUUID, MaxLength } from 'class-validator';
import { InvitationResponse } from './answer-enums.js';

@InputType({ isAbstract: true })
abstract class GivenAnswerInput {
  @Field(() => InvitationResponse)
  response!: InvitationResponse;

  @Field(() => [ID], { nullable: true, description: 'Days they come on; all days unless given.' })
  @IsOptional()
  @ArrayMaxSize(31)
  @ArrayUnique()
  @IsUUID('loose', { each: true })
  days?: string[] | null;

  @Field(() => String, { nullable: true, description: 'Who comes instead; needed when a substitute comes.' })
  @OptionalText(200)
  substituteName?: string | null;

  @Field(() => String, { nullable: true })
  @OptionalText(254)
  @IsEmail()
  substituteEmail?: string | null;

  @Field(() => String, { nullable: true, description: 'Food, access, interpretation. Left out, what was said before stays.' })
  @OptionalText(1000)
  needs?: string | null;

  @Field(() => String, { nullable: true, description: 'Left out, what was said before stays.' })
  @OptionalText(2000)
  comment?: string | null;
}

@InputType({ description: 'The answer of whoever holds the link.' })
export class AnswerInvitationInput extends GivenAnswerInput {
  @Field(() => String, { description: 'The last part of the link in the mail.' })
  @MaxLength(200)
  token!: string;
}

@InputType({ description: 'An answer that came by telephone or otherwise, recorded by the secretary.' })
export class RecordAnswerInput extends GivenAnswerInput {
  @Field(() => ID)
  @IsUUID('loose')
  invitationId!: string;

  @Field(() => Int, { description: 'Of the invitation: an answer that came meanwhile is not overwritten unseen.' })
  version!: number;
}
