import { RequiredText } from '@app/people';
import { Field, InputType } from '@nestjs/graphql';
import { CouncilInput } from './council.input.js';
import { CouncilKind } from './council.entity.js';

@InputType({ description: 'A new council.' })
export class CreateCouncilInput extends CouncilInput {
  @Field(() => String)
  @RequiredText(200)
  name!: string;

  @Field(() => String)
  @RequiredText(60)
  shortName!: string;

  @Field(() => CouncilKind)
  kind!: CouncilKind;
}
