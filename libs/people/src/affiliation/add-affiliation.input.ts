import { Day } from '@app/kernel';
import { Field, ID, InputType } from '@nestjs/graphql';
import { IsNotEmpty, IsOptional, IsUUID } from 'class-validator';
import { Omittable, OptionalText } from '../text-input.js';
import { AffiliationRole } from './affiliation.entity.js';

@InputType({ description: 'A person comes to belong to an institution.' })
export class AddAffiliationInput {
  @Field(() => ID)
  @IsUUID('loose')
  personId!: string;

  @Field(() => ID)
  @IsUUID('loose')
  institutionId!: string;

  @Field(() => AffiliationRole, { nullable: true, description: 'STAFF when not given. OFFICIAL is given by administrators alone.' })
  @Omittable()
  @IsNotEmpty()
  role?: AffiliationRole;

  @Field(() => String, { nullable: true })
  @OptionalText(120)
  jobTitle?: string | null;

  @Field(() => Day, { nullable: true, description: 'Today when not given.' })
  @IsOptional()
  validFrom?: string | null;
}
