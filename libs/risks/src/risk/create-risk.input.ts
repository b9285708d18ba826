import { RequiredText } from '@app/people';
import { Field, ID, InputType } from '@nestjs/graphql';
import { IsUUID } from 'class-validator';
import { EventType, RiskClass } from './risk-enums.js';
import { RiskInput } from './risk.input.js';

@InputType({ description: 'A new risk, which begins as a draft and gets the next number of its council.' })
export class CreateRiskInput extends RiskInput {
  @Field(() => ID)
  @IsUUID('loose')
  councilId!: string;

  @Field(() => String)
  @RequiredText(300)
  title!: string;

  @Field(() => RiskClass)
  class!: RiskClass;

  @Field(() => EventType)
  eventType!: EventType;
}
