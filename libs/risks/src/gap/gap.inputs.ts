import { Omittable, RequiredText } from '@app/people';
import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { IsNotEmpty, IsUUID } from 'class-validator';
import { DecisionLevel, GapGroup, Importance } from '../measure/measure-enums.js';

@InputType({ description: 'Something that is missing to prevent a risk or to cope with it.' })
export class AddCapabilityGapInput {
  @Field(() => ID)
  @IsUUID('loose')
  riskId!: string;

  @Field(() => String)
  @RequiredText(2000)
  description!: string;

  @Field(() => GapGroup)
  group!: GapGroup;

  @Field(() => Importance)
  importance!: Importance;

  @Field(() => DecisionLevel)
  decisionLevel!: DecisionLevel;
}

@InputType({ isAbstract: true })
abstract class GapActInput {
  @Field(() => ID)
  @IsUUID('loose')
  id!: string;

  @Field(() => Int)
  version!: number;
}

@InputType({ description: 'Changes to a capability gap that is open; what is left out stays.' })
export class UpdateCapabilityGapInput extends GapActInput {
  @Field(() => String, { nullable: true })
  @Omittable()
  @RequiredText(2000)
  description?: string;

  @Field(() => GapGroup, { nullable: true })
  @Omittable()
  @IsNotEmpty()
  group?: GapGroup;

  @Field(() => Importance, { nullable: true })
  @Omittable()
  @IsNotEmpty()
  importance?: Importance;

  @Field(() => DecisionLevel, { nullable: true })
  @Omittable()
  @IsNotEmpty()
  decisionLevel?: DecisionLevel;
}

@InputType({ description: 'A capability gap is there no longer, or nobody will do anything about it.' })
export class CloseCapabilityGapInput extends GapActInput {
  @Field(() => String)
  @RequiredText(2000)
  reason!: string;
}
