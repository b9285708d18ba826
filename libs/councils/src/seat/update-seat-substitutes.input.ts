import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { ArrayMaxSize, ArrayUnique, IsUUID } from 'class-validator';

@InputType({ description: 'The substitutes of a seat from today, all of them, in order.' })
export class UpdateSeatSubstitutesInput {
  @Field(() => ID)
  @IsUUID('loose')
  id!: string;

  @Field(() => Int)
  version!: number;

  @Field(() => [ID], { description: 'Whom to ask first first; empty for none.' })
  @ArrayMaxSize(10)
  @ArrayUnique()
  @IsUUID('loose', { each: true })
  substitutePersonIds!: string[];
}
