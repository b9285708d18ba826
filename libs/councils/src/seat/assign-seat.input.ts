import { Day, type SeatRole } from '@app/kernel';
import { Omittable, OptionalText } from '@app/people';
import { Field, ID, InputType } from '@nestjs/graphql';
import { ArrayMaxSize, ArrayUnique, IsNotEmpty, IsOptional, IsUUID } from 'class-validator';
import { SeatRoleEnum } from './seat.entity.js';

@InputType({ description: 'A person comes to represent a member.' })
export class AssignSeatInput {
  @Field(() => ID)
  @IsUUID('loose')
  membershipId!: string;

  @Field(() => ID)
  @IsUUID('loose')
  personId!: string;

  @Field(() => SeatRoleEnum, { nullable: true, description: 'MEMBER when not given. One chair at a time.' })
  @Omittable()
  @IsNotEmpty()
  role?: SeatRole;

  @Field(() => Day, { nullable: true, description: 'Within the membership; today when not given.' })
  @IsOptional()
  validFrom?: string | null;

  @Field(() => String, { nullable: true, description: 'Act by which the member named this person: kind, number, date.' })
  @OptionalText(200)
  designationAct?: string | null;

  @Field(() => [ID], { nullable: true, description: 'Whom to ask first first.' })
  @Omittable()
  @ArrayMaxSize(10)
  @ArrayUnique()
  @IsUUID('loose', { each: true })
  substitutePersonIds?: string[];
}
