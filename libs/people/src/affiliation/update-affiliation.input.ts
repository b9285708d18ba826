import { Day } from '@app/kernel';
import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { IsNotEmpty, IsOptional, IsUUID } from 'class-validator';
import { Omittable, OptionalText } from '../text-input.js';
import { AffiliationRole } from './affiliation.entity.js';

@InputType({ description: 'What somebody is in an institution changes; what is left out stays, what is null is emptied.' })
export class UpdateAffiliationInput {
  @Field(() => ID)
  @IsUUID('loose')
  id!: string;

  @Field(() => Int)
  version!: number;

  @Field(() => AffiliationRole, { nullable: true, description: 'OFFICIAL is given and taken by administrators alone.' })
  @Omittable()
  @IsNotEmpty()
  role?: AffiliationRole;

  @Field(() => String, { nullable: true })
  @OptionalText(120)
  jobTitle?: string | null;

  @Field(() => Day, {
    nullable: true,
    description:
      'The first day it is so. When not given: today for another role; a job title alone is put right as if it had always been so.',
  })
  @IsOptional()
  validFrom?: string | null;
}
