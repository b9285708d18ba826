import { Omittable, OptionalText, RequiredText } from '@app/people';
import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { IsInt, IsNotEmpty, IsUUID, Max, Min } from 'class-validator';
import { EvidenceIds } from '../evidence/evidence-ids.js';
import { OpenItemState } from './action-item-enums.js';

@InputType({ isAbstract: true })
abstract class ActionItemStepInput {
  @Field(() => ID)
  @IsUUID('loose')
  id!: string;

  @Field(() => Int)
  version!: number;
}

@InputType({ description: 'How it goes with an action item; what is left out stays. Something has to be said.' })
export class ReportProgressInput extends ActionItemStepInput {
  @Field(() => OpenItemState, { nullable: true, description: 'What has begun does not become planned again.' })
  @Omittable()
  @IsNotEmpty()
  state?: OpenItemState;

  @Field(() => Int, { nullable: true, description: '0 to 100.' })
  @Omittable()
  @IsInt()
  @Min(0)
  @Max(100)
  progressPercent?: number;

  @Field(() => String, { nullable: true, description: 'While it waits: for what.' })
  @OptionalText(500)
  waitingFor?: string | null;

  @Field(() => String, { nullable: true })
  @OptionalText(4000)
  note?: string | null;

  @EvidenceIds()
  evidenceIds?: string[];
}

@InputType({ description: 'An action item is done.' })
export class CompleteActionItemInput extends ActionItemStepInput {
  @Field(() => String, { nullable: true, description: 'What shows it.' })
  @OptionalText(4000)
  note?: string | null;

  @EvidenceIds()
  evidenceIds?: string[];
}

@InputType({ description: 'The secretary has seen that it is done.' })
export class VerifyActionItemInput extends ActionItemStepInput {
  @Field(() => String, { nullable: true })
  @OptionalText(4000)
  note?: string | null;
}

@InputType({ description: 'It is not done yet after all.' })
export class ReturnActionItemInput extends ActionItemStepInput {
  @Field(() => String, { description: 'What is missing.' })
  @RequiredText(2000)
  reason!: string;
}

@InputType({ description: 'It will not be done.' })
export class DropActionItemInput extends ActionItemStepInput {
  @Field(() => String)
  @RequiredText(2000)
  reason!: string;
}
