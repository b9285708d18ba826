import { RequiredText } from '@app/people';
import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { IsUUID } from 'class-validator';

@InputType({ isAbstract: true })
abstract class SeminarStepInput {
  @Field(() => ID)
  @IsUUID('loose')
  id!: string;

  @Field(() => Int)
  version!: number;
}

@InputType({ description: 'draft → planned' })
export class PlanSeminarInput extends SeminarStepInput {}

@InputType({ description: 'planned or inviting → held' })
export class HoldSeminarInput extends SeminarStepInput {}

@InputType({ description: 'held → reported' })
export class ReportSeminarInput extends SeminarStepInput {}

@InputType({ description: 'Calls a seminar off, from any state before held.' })
export class CancelSeminarInput extends SeminarStepInput {
  @Field(() => String, { description: 'Told to everybody who was invited.' })
  @RequiredText(1000)
  reason!: string;
}
