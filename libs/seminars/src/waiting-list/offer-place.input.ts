import { Field, ID, InputType } from '@nestjs/graphql';
import { IsUUID } from 'class-validator';

@InputType({ description: 'Whoever waits for a place gets the next one that is free, before everybody else who waits.' })
export class OfferPlaceInput {
  @Field(() => ID)
  @IsUUID('loose')
  invitationId!: string;
}
