import { PageArgs } from '@app/kernel';
import { ArgsType, Field, ID } from '@nestjs/graphql';
import { IsOptional, IsUUID } from 'class-validator';
import { OptionalText } from '../text-input.js';

@ArgsType()
export class PersonsArgs extends PageArgs {
  @Field(() => String, {
    nullable: true,
    description: 'Words of the name, or of the address where the viewer may see it; accents and capitals do not matter.',
  })
  @OptionalText(100)
  search?: string | null;

  @Field(() => ID, { nullable: true, description: 'People who belong to this institution today.' })
  @IsOptional()
  @IsUUID('loose')
  institutionId?: string | null;

  @Field(() => ID, { nullable: true, description: 'People of the institutions that are members of this council today, and who sit in it.' })
  @IsOptional()
  @IsUUID('loose')
  councilId?: string | null;
}
