import { Field, InputType } from '@nestjs/graphql';
import { IsNotEmpty } from 'class-validator';
import { Omittable, RequiredText } from '../text-input.js';
import { InstitutionKind, Sector } from './institution.entity.js';
import { InstitutionInput } from './institution.input.js';

@InputType({ description: 'A new institution, or a unit of one.' })
export class CreateInstitutionInput extends InstitutionInput {
  @Field(() => String)
  @RequiredText(200)
  name!: string;

  @Field(() => InstitutionKind)
  kind!: InstitutionKind;

  @Field(() => Sector, { nullable: true, description: 'CIVIL when not given.' })
  @Omittable()
  @IsNotEmpty()
  sector?: Sector;
}
