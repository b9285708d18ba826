import { ArgsType, Field, ID } from '@nestjs/graphql';
import { IsUUID } from 'class-validator';

@ArgsType()
export class ReminderRulesArgs {
  @Field(() => ID)
  @IsUUID('loose')
  councilId!: string;
}
