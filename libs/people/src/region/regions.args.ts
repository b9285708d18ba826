import { Day, PageArgs } from '@app/kernel';
import { ArgsType, Field } from '@nestjs/graphql';
import { IsOptional } from 'class-validator';
import { OptionalText } from '../text-input.js';
import { RegionKind } from './region.entity.js';

@ArgsType()
export class RegionsArgs extends PageArgs {
  @Field(() => RegionKind, { nullable: true })
  @IsOptional()
  kind?: RegionKind | null;

  @Field(() => String, {
    nullable: true,
    description: 'Words of the name, of a former name, or the code; accents and capitals do not matter.',
  })
  @OptionalText(100)
  search?: string | null;

  @Field(() => Day, { nullable: true, description: 'Those that existed on this day; past ones too when not given.' })
  @IsOptional()
  asOf?: string | null;
}

@ArgsType()
export class OnDayArgs {
  @Field(() => Day, { nullable: true, description: 'Today when not given; for who works in a region that has ended, its last day.' })
  @IsOptional()
  on?: string | null;
}
