import { Day } from '@app/kernel';
import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { IsOptional, IsUUID } from 'class-validator';
import { Omittable, RequiredText } from '../text-input.js';

@InputType({ description: 'A region gets another name, or comes to lie in another region; what is left out stays.' })
export class UpdateRegionInput {
  @Field(() => ID)
  @IsUUID('loose')
  id!: string;

  @Field(() => Int)
  version!: number;

  @Field(() => String, { nullable: true })
  @Omittable()
  @RequiredText(200)
  name?: string;

  @Field(() => ID, { nullable: true })
  @Omittable()
  @IsUUID('loose')
  parentId?: string;

  @Field(() => Day, {
    nullable: true,
    description:
      'The first day it is so, not after today; today when not given. On the day that the present name began on, this corrects it and ' +
      'nothing is kept.',
  })
  @IsOptional()
  validFrom?: string | null;
}
