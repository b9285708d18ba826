import { RequiredText } from '@app/people';
import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { IsOptional, IsUUID } from 'class-validator';

@InputType({ description: 'What an institution of the giver thinks of a plan, in place of what it said before.' })
export class GiveOpinionInput {
  @Field(() => ID)
  @IsUUID('loose')
  planId!: string;

  @Field(() => ID, { description: 'Whom one speaks for: a member today of a council whose plan it is.' })
  @IsUUID('loose')
  institutionId!: string;

  @Field(() => String)
  @RequiredText(8000)
  text!: string;

  @Field(() => Int, { nullable: true, description: 'Of the opinion that is changed; null for the first.' })
  @IsOptional()
  version?: number | null;
}
