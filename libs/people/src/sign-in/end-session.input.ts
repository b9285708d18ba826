import { Field, ID, InputType } from '@nestjs/graphql';
import { IsUUID } from 'class-validator';

@InputType({ description: "One of one's own sessions." })
export class EndSessionInput {
  @Field(() => ID)
  @IsUUID('loose')
  id!: string;
}
