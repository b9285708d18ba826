import { Day } from '@app/kernel';
import { Field, ID, InputType } from '@nestjs/graphql';
import { IsOptional, IsUUID, Matches } from 'class-validator';
import { RequiredText } from '../text-input.js';
import { RegionKind } from './region.entity.js';

@InputType({ description: 'A region that the classifier has not brought.' })
export class CreateRegionInput {
  @Field(() => String, { description: 'ISO 3166-1 alpha-2, e.g. EE.' })
  @Matches(/^[A-Z]{2}$/)
  country!: string;

  @Field(() => String, { description: "Code in the country's classifier." })
  @RequiredText(20)
  code!: string;

  @Field(() => RegionKind)
  kind!: RegionKind;

  @Field(() => String)
  @RequiredText(200)
  name!: string;

  @Field(() => ID, { nullable: true, description: 'The region it lies in, of a higher level; none for a country.' })
  @IsOptional()
  @IsUUID('loose')
  parentId?: string | null;

  @Field(() => Day, { nullable: true, description: 'The first day it existed; today when not given.' })
  @IsOptional()
  validFrom?: string | null;
}
