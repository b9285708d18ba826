import { ArgsType, Field, ID } from '@nestjs/graphql';
import { IsUUID } from 'class-validator';

@ArgsType()
export class OutcomesArgs {
  @Field(() => ID)
  @IsUUID('loose')
  seminarId!: string;
}
