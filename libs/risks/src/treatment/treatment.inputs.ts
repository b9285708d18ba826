import { Day } from '@app/kernel';
import { RequiredText } from '@app/people';
import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { IsOptional, IsUUID } from 'class-validator';
import { RiskStatus } from '../risk/risk-enums.js';

@InputType({ description: 'A risk is borne as it is until a day. An acceptance in force is followed by the new one.' })
export class AcceptRiskInput {
  @Field(() => ID)
  @IsUUID('loose')
  riskId!: string;

  @Field(() => Int, { description: 'Version of the risk.' })
  version!: number;

  @Field(() => String)
  @RequiredText(2000)
  reason!: string;

  @Field(() => Day, { description: 'The last day that it holds: tomorrow or later, and within three years.' })
  expiresOn!: string;
}

@InputType({ description: 'A risk was looked at again.' })
export class ReviewRiskInput {
  @Field(() => ID)
  @IsUUID('loose')
  riskId!: string;

  @Field(() => Int, { description: 'Version of the risk.' })
  version!: number;

  @Field(() => String, { description: 'What was looked at, and why it stands as it does.' })
  @RequiredText(4000)
  reason!: string;

  @Field(() => RiskStatus, { nullable: true, description: 'OPEN or MONITORED; as it is when not given.' })
  @IsOptional()
  status?: RiskStatus | null;
}
