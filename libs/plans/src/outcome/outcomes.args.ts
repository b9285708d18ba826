import { ArgsType, Field, ID } from '@nestjs/graphql';
import { IsUUID } from 'class-validator';

@ArgsType()
export class DecisionOutcomeArgs {
  @Field(() => ID)
  @IsUUID('loose')
  decisionId!: string;
}

@ArgsType()
export class OutcomesArgs {
  @Field(() => ID)
  @IsUUID('loose')
  seminarId!: string;
}
