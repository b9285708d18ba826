import { Day } from '@app/kernel';
import { ArgsType, Field, ID } from '@nestjs/graphql';
import { IsUUID } from 'class-validator';

@ArgsType()
export class ReminderDryRunArgs {
  @Field(() => ID)
  @IsUUID('loose')
  councilId!: string;

  @Field(() => Day, { description: 'Today or a day to come.' })
  on!: string;
}
