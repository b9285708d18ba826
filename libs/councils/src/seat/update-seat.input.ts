import { Day, type SeatRole } from '@app/kernel';
import { Omittable, OptionalText } from '@app/people';
import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { IsNotEmpty, IsOptional, IsUUID } from 'class-validator';
import { SeatRoleEnum } from './seat.entity.js';

@InputType({ description: 'What somebody is in a council changes; what is left out stays, what is null is emptied.' })
export class UpdateSeatInput {
  @Field(() => ID)
  @IsUUID('loose')
  id!: string;

  @Field(() => Int)
  version!: number;

  @Field(() => SeatRoleEnum, { nullable: true, description: 'One chair at a time.' })
  @Omittable()
  @IsNotEmpty()
  role?: SeatRole;

  @Field(() => String, { nullable: true, description: 'Act by which the member named this person: kind, number, date.' })
  @OptionalText(200)
  designationAct?: string | null;

  @Field(() => Day, {
    nullable: true,
    description:
      'The first day it is so, after the first day of the seat. When not given: today for another role; an act of designation alone is put ' +
      'right as if it had always been so.',
  })
  @IsOptional()
  validFrom?: string | null;
}
