import { Field, ID, InputType } from '@nestjs/graphql';
import { IsUUID } from 'class-validator';

@InputType({ description: 'A mail that failed goes once more, with fresh attempts, to the address the person has now.' })
export class ResendDeliveryInput {
  @Field(() => ID)
  @IsUUID('loose')
  id!: string;
}
