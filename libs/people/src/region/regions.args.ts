import { PageArgs } from '@app/kernel';
import { ArgsType, Field } from '@nestjs/graphql';
import { MaxLength, IsOptional } from 'class-validator';
import { RegionKind } from './region.entity.js';

@ArgsType()
export class RegionsArgs extends PageArgs {
  @Field(() => RegionKind, { nullable: true })
  @IsOptional()
  kind?: RegionKind | null;

  @Field(() => String, { nullable: true, description: 'Words of the name; accents and capitals do not matter.' })
  @IsOptional()
  @MaxLength(100)
  search?: string | null;
}
