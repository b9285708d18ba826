import { Day } from '@app/kernel';
import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { IsOptional, IsUUID } from 'class-validator';

@InputType({ description: 'A region ceases to exist, as a rule because it merges into another.' })
export class EndRegionInput {
  @Field(() => ID)
  @IsUUID('loose')
  id!: string;

  @Field(() => Int)
  version!: number;

  @Field(() => Day, { nullable: true, description: 'The last day; today when not given. Of one that has ended already it stays.' })
  @IsOptional()
  validTo?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'The region that it becomes part of: councils that worked for it and institutions that served it do so for this one.',
  })
  @IsOptional()
  @IsUUID('loose')
  mergedIntoId?: string | null;
}
