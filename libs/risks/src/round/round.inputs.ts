import { Day } from '@app/kernel';
import { Omittable, RequiredText } from '@app/people';
import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { ArrayMaxSize, ArrayMinSize, IsNotEmpty, IsOptional, IsUUID } from 'class-validator';
import { JudgementInput } from '../assessment/judgement.input.js';
import { AssessmentKind } from '../risk/risk-enums.js';

@InputType({ description: 'A round that institutions score in.' })
export class OpenAssessmentRoundInput {
  @Field(() => ID)
  @IsUUID('loose')
  councilId!: string;

  @Field(() => String)
  @RequiredText(300)
  title!: string;

  @Field(() => AssessmentKind, { nullable: true, description: 'CURRENT when not given.' })
  @IsOptional()
  kind?: AssessmentKind | null;

  @Field(() => Day, { description: 'Today or later.' })
  dueOn!: string;

  @Field(() => [ID], {
    nullable: true,
    description: 'Those that are scored; when not given, all open and monitored ones that no other open round has.',
  })
  @IsOptional()
  @ArrayMinSize(1)
  @ArrayMaxSize(500)
  @IsUUID('loose', { each: true })
  riskIds?: string[] | null;
}

@InputType({ description: 'Ends the scoring of a round. Its results may still be set.' })
export class CloseAssessmentRoundInput {
  @Field(() => ID)
  @IsUUID('loose')
  id!: string;

  @Field(() => Int)
  version!: number;
}

@InputType({ description: 'What an institution scores a risk, said by one of its people.' })
export class SubmitAssessmentInput extends JudgementInput {
  @Field(() => ID)
  @IsUUID('loose')
  roundId!: string;

  @Field(() => AssessmentKind, { nullable: true, description: 'What the round scores; nothing else is taken.' })
  @Omittable()
  @IsNotEmpty()
  kind?: AssessmentKind;

  @Field(() => ID, { nullable: true, description: 'For which institution; needed by who belongs to several that score the risk.' })
  @IsOptional()
  @IsUUID('loose')
  institutionId?: string | null;
}

@InputType({ description: 'An institution that would have scored otherwise.' })
export class DissentInput {
  @Field(() => ID, { description: 'One of those that score the risk.' })
  @IsUUID('loose')
  institutionId!: string;

  @Field(() => String)
  @RequiredText(4000)
  reason!: string;
}
