import { Day } from '@app/kernel';
import { Omittable } from '@app/people';
import { Field, ID, InputType } from '@nestjs/graphql';
import { IsBoolean, IsOptional, IsUUID } from 'class-validator';

@InputType({ description: 'An institution becomes a member of a council.' })
export class AddMembershipInput {
  @Field(() => ID)
  @IsUUID('loose')
  councilId!: string;

  @Field(() => ID)
  @IsUUID('loose')
  institutionId!: string;

  @Field(() => Boolean, { nullable: true, description: 'Yes when not given.' })
  @Omittable()
  @IsBoolean()
  voting?: boolean;

  @Field(() => Day, { nullable: true, description: 'Today when not given.' })
  @IsOptional()
  validFrom?: string | null;
}
