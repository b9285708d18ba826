import { PageArgs } from '@app/kernel';
import { DeliveryStateEnum, type DeliveryState } from '@app/mail';
import { ArgsType, Field } from '@nestjs/graphql';
import { IsOptional } from 'class-validator';

@ArgsType()
export class DeliveriesArgs extends PageArgs {
  @Field(() => DeliveryStateEnum, { nullable: true })
  @IsOptional()
  state?: DeliveryState | null;
}
