import { Day } from '@app/kernel';
import { Omittable, RequiredText } from '@app/people';
import { Field, ID, InputType } from '@nestjs/graphql';
import { IsUUID } from 'class-validator';

@InputType({ description: 'The next seminar, made from one before.' })
export class CloneSeminarInput {
  @Field(() => ID, { description: 'The one before, in any state.' })
  @IsUUID('loose')
  seminarId!: string;

  @Field(() => Day, {
    description: 'First day of the new one; every other date keeps its distance to it. At most ten years from the one before.',
  })
  startsOn!: string;

  @Field(() => String, { nullable: true, description: 'The title of the one before unless given.' })
  @Omittable()
  @RequiredText(200)
  title?: string;
}
