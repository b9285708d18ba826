import { Omittable, RequiredText } from '@app/people';
import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { IsNotEmpty, IsUUID } from 'class-validator';
import { EventType, RiskClass } from './risk-enums.js';
import { RiskInput } from './risk.input.js';

@InputType({ description: 'Changes to a risk that is not closed; what is left out stays.' })
export class UpdateRiskInput extends RiskInput {
  @Field(() => ID)
  @IsUUID('loose')
  id!: string;

  @Field(() => Int)
  version!: number;

  @Field(() => String, { nullable: true })
  @Omittable()
  @RequiredText(300)
  title?: string;

  @Field(() => RiskClass, { nullable: true })
  @Omittable()
  @IsNotEmpty()
  class?: RiskClass;

  @Field(() => EventType, { nullable: true })
  @Omittable()
  @IsNotEmpty()
  eventType?: EventType;
}
