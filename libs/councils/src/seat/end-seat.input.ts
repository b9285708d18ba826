import { Day } from '@app/kernel';
import { OptionalText } from '@app/people';
import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { IsOptional, IsUUID } from 'class-validator';

@InputType({ description: 'Somebody ceases to represent a member; their substitutes end with them.' })
export class EndSeatInput {
  @Field(() => ID)
  @IsUUID('loose')
  id!: string;

  @Field(() => Int)
  version!: number;

  @Field(() => Day, {
    nullable: true,
    description: 'The last day; today when not given. Before the first day of a seat that begins today or lies ahead: it is taken back.',
  })
  @IsOptional()
  validTo?: string | null;

  @Field(() => String, { nullable: true })
  @OptionalText(500)
  reason?: string | null;
}
