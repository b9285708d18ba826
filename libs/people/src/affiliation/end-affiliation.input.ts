import { Day } from '@app/kernel';
import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { IsOptional, IsUUID } from 'class-validator';

@InputType({ description: 'A person ceases to belong to an institution.' })
export class EndAffiliationInput {
  @Field(() => ID)
  @IsUUID('loose')
  id!: string;

  @Field(() => Int)
  version!: number;

  @Field(() => Day, { nullable: true, description: 'The last day; today when not given.' })
  @IsOptional()
  validTo?: string | null;
}
