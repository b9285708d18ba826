import { ArgsType, Field, ID } from '@nestjs/graphql';
import { IsUUID } from 'class-validator';

@ArgsType()
export class DeliveredMailArgs {
  @Field(() => ID)
  @IsUUID('loose')
  deliveryId!: string;
}
