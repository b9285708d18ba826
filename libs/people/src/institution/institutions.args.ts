import { PageArgs } from '@app/kernel';
import { ArgsType, Field, ID } from '@nestjs/graphql';
import { ArrayMaxSize, IsOptional, IsUUID } from 'class-validator';
import { OptionalText } from '../text-input.js';
import { InstitutionKind } from './institution.entity.js';

@ArgsType()
export class InstitutionsArgs extends PageArgs {
  @Field(() => String, { nullable: true, description: 'Words of the name or short name; accents and capitals do not matter.' })
  @OptionalText(100)
  search?: string | null;

  @Field(() => InstitutionKind, { nullable: true })
  @IsOptional()
  kind?: InstitutionKind | null;

  @Field(() => ID, { nullable: true, description: 'Present members of this council only.' })
  @IsOptional()
  @IsUUID('loose')
  councilId?: string | null;

  @Field(() => [ID], { nullable: true, description: 'Present members of any of these councils only.' })
  @IsOptional()
  @ArrayMaxSize(30)
  @IsUUID('loose', { each: true })
  councilIds?: string[] | null;
}
