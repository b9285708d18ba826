import { OptionalText, RequiredText } from '@app/people';
import { Field, ID, InputType } from '@nestjs/graphql';
import { IsUUID } from 'class-validator';

@InputType({ description: 'Something to say about a risk.' })
export class CommentRiskInput {
  @Field(() => ID)
  @IsUUID('loose')
  riskId!: string;

  @Field(() => String)
  @RequiredText(4000)
  text!: string;
}

@InputType({ description: 'A comment whose text is no longer shown.' })
export class WithdrawRiskCommentInput {
  @Field(() => ID)
  @IsUUID('loose')
  id!: string;

  @Field(() => String, { nullable: true, description: 'Needed of the secretary; its author needs none.' })
  @OptionalText(1000)
  reason?: string | null;
}
