import { RequiredText } from '@app/people';
import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { IsUUID } from 'class-validator';

@InputType({ isAbstract: true })
abstract class RiskStepInput {
  @Field(() => ID)
  @IsUUID('loose')
  id!: string;

  @Field(() => Int)
  version!: number;
}

@InputType({ description: 'A draft enters the register.' })
export class OpenRiskInput extends RiskStepInput {}

@InputType({ description: 'A risk leaves the register; it stays as history.' })
export class CloseRiskInput extends RiskStepInput {
  @Field(() => String)
  @RequiredText(2000)
  reason!: string;
}

@InputType({ description: 'A closed risk comes back.' })
export class ReopenRiskInput extends RiskStepInput {
  @Field(() => String)
  @RequiredText(2000)
  reason!: string;
}
