import { PageArgs } from '@app/kernel';
import { CouncilRisksArgs } from '@app/risks';
import { ArgsType, Field, ID } from '@nestjs/graphql';
import { ArrayMaxSize, IsBoolean, IsOptional, IsUUID, Length, MaxLength } from 'class-validator';

const REGION =
  'Councils that work for this region, for one in it or for one that it lies in, by its code; all that the viewer may read when not given.';
const COUNTRY = 'Country of the classifier, ISO 3166-1 alpha-2; EE when not given.';
const COUNCILS = 'Of these councils alone, at most 100, by their names in addresses.';

@ArgsType()
export class OverseenRisksArgs extends CouncilRisksArgs {
  @Field(() => String, { nullable: true, description: REGION })
  @IsOptional()
  @Length(1, 20)
  regionCode?: string | null;

  @Field(() => String, { nullable: true, description: COUNTRY })
  @IsOptional()
  @Length(2, 2)
  country?: string | null;

  @Field(() => [String], { nullable: true, description: COUNCILS })
  @IsOptional()
  @ArrayMaxSize(100)
  @MaxLength(200, { each: true })
  councils?: string[] | null;
}

@ArgsType()
export class LateItemsArgs extends PageArgs {
  @Field(() => String, { nullable: true, description: REGION })
  @IsOptional()
  @Length(1, 20)
  regionCode?: string | null;

  @Field(() => String, { nullable: true, description: COUNTRY })
  @IsOptional()
  @Length(2, 2)
  country?: string | null;

  @Field(() => ID, { nullable: true, description: 'At this institution alone.' })
  @IsOptional()
  @IsUUID('loose')
  institutionId?: string | null;
}

@ArgsType()
export class LateMeasuresArgs extends LateItemsArgs {
  @Field(() => Boolean, { nullable: true, description: 'Whether any institution answers for it.' })
  @IsOptional()
  @IsBoolean()
  isAssigned?: boolean | null;
}
