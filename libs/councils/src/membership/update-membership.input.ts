import { Omittable } from '@app/people';
import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { IsBoolean, IsUUID } from 'class-validator';

@InputType({ description: 'A member gets a vote, or loses it.' })
export class UpdateMembershipInput {
  @Field(() => ID)
  @IsUUID('loose')
  id!: string;

  @Field(() => Int)
  version!: number;

  @Field(() => Boolean, { nullable: true, description: 'Whether its seats count for the quorum.' })
  @Omittable()
  @IsBoolean()
  voting?: boolean;
}
