import { PageArgs } from '@app/kernel';
import { ArgsType, Field } from '@nestjs/graphql';
import { IsOptional } from 'class-validator';
import { OptionalText } from '../text-input.js';
import { RegionKind } from './region.entity.js';

@ArgsType()
export class RegionsArgs extends PageArgs {
  @Field(() => RegionKind, { nullable: true })
  @IsOptional()
  kind?: RegionKind | null;

  @Field(() => String, { nullable: true, description: 'Words of the name; accents and capitals do not matter.' })
  @OptionalText(100)
  search?: string | null;
}
