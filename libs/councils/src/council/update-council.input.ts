import { Omittable, RequiredText } from '@app/people';
import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { IsNotEmpty, IsUUID } from 'class-validator';
import { CouncilInput } from './council.input.js';
import { CouncilKind } from './council.entity.js';

@InputType({ description: 'Changes to a council; what is left out stays, what is null is emptied.' })
export class UpdateCouncilInput extends CouncilInput {
  @Field(() => ID)
  @IsUUID('loose')
  id!: string;

  @Field(() => Int)
  version!: number;

  @Field(() => String, { nullable: true })
  @Omittable()
  @RequiredText(200)
  name?: string;

  @Field(() => String, { nullable: true })
  @Omittable()
  @RequiredText(60)
  shortName?: string;

  @Field(() => CouncilKind, { nullable: true })
  @Omittable()
  @IsNotEmpty()
  kind?: CouncilKind;
}
