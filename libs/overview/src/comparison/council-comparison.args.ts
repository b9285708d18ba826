import { Day } from '@app/kernel';
import { EventType } from '@app/risks';
import { ArgsType, Field, ID } from '@nestjs/graphql';
import { ArrayMaxSize, IsOptional, IsUUID, Length } from 'class-validator';

@ArgsType()
export class CouncilComparisonArgs {
  @Field(() => [ID], {
    nullable: true,
    description: 'These councils, at most 100; all that the viewer may read when neither they nor a region are given.',
  })
  @IsOptional()
  @ArrayMaxSize(100)
  @IsUUID('loose', { each: true })
  councilIds?: string[] | null;

  @Field(() => String, {
    nullable: true,
    description: 'Councils that work for this region, for one in it or for one that it lies in, by its code.',
  })
  @IsOptional()
  @Length(1, 20)
  regionCode?: string | null;

  @Field(() => String, { nullable: true, description: 'Country of the classifier, ISO 3166-1 alpha-2; EE when not given.' })
  @IsOptional()
  @Length(2, 2)
  country?: string | null;

  @Field(() => EventType, { nullable: true, description: 'Only risks of this category; all when not given.' })
  @IsOptional()
  eventType?: EventType | null;

  @Field(() => Day, {
    nullable: true,
    description: 'What the registers are compared with: how they stood at the end of this day; a year ago when not given.',
  })
  @IsOptional()
  since?: string | null;
}
