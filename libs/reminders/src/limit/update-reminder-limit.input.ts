import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { IsInt, IsUUID, Max, Min } from 'class-validator';

@InputType({ description: 'Another limit of reminders for a person and day.' })
export class UpdateReminderLimitInput {
  @Field(() => ID)
  @IsUUID('loose')
  councilId!: string;

  @Field(() => Int)
  version!: number;

  @Field(() => Int, { description: '1 to 50.' })
  @IsInt()
  @Min(1)
  @Max(50)
  perDay!: number;
}
