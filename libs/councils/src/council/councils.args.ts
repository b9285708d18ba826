import { PageArgs } from '@app/kernel';
import { OptionalText } from '@app/people';
import { ArgsType, Field, ID } from '@nestjs/graphql';
import { IsOptional } from 'class-validator';
import { CouncilKind } from './council.entity.js';

@ArgsType()
export class CouncilsArgs extends PageArgs {
  @Field(() => String, { nullable: true, description: 'Words of the name or short name; accents and capitals do not matter.' })
  @OptionalText(100)
  search?: string | null;

  @Field(() => CouncilKind, { nullable: true, description: 'Councils of this kind only.' })
  @IsOptional()
  kind?: CouncilKind | null;

  @Field(() => Boolean, { nullable: true, description: 'Closed ones too; no when not given.' })
  @IsOptional()
  includeClosed?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'Only those that the viewer may plan seminars for; all when not given.' })
  @IsOptional()
  viewerCanPlanSeminars?: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Only those whose own things the viewer may read, not those known only as hosts of a seminar; all when not given.',
  })
  @IsOptional()
  viewerCanRead?: boolean | null;
}

@ArgsType()
export class CouncilArgs {
  @Field(() => ID, { nullable: true, description: 'Either this or `slug`.' })
  @OptionalText(100)
  id?: string | null;

  @Field(() => String, { nullable: true })
  @OptionalText(100)
  slug?: string | null;
}
