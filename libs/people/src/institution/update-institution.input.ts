import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { IsNotEmpty, IsUUID } from 'class-validator';
import { Omittable, RequiredText } from '../text-input.js';
import { InstitutionKind, Sector } from './institution.entity.js';
import { InstitutionInput } from './institution.input.js';

@InputType({ description: 'Changes to an institution; what is left out stays, what is null is emptied.' })
export class UpdateInstitutionInput extends InstitutionInput {
  @Field(() => ID)
  @IsUUID('loose')
  id!: string;

  @Field(() => Int)
  version!: number;

  @Field(() => String, { nullable: true })
  @Omittable()
  @RequiredText(200)
  name?: string;

  @Field(() => InstitutionKind, { nullable: true })
  @Omittable()
  @IsNotEmpty()
  kind?: InstitutionKind;

  @Field(() => Sector, { nullable: true })
  @Omittable()
  @IsNotEmpty()
  sector?: Sector;
}
