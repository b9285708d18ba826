import { PageArgs } from '@app/kernel';
import { ArgsType, Field } from '@nestjs/graphql';
import { ArrayMaxSize, IsOptional } from 'class-validator';
import { CarriedKind } from './carried-kinds.js';

@ArgsType()
export class CarriedOverArgs extends PageArgs {
  @Field(() => [CarriedKind], { nullable: true, description: 'Any of these; all when not given.' })
  @IsOptional()
  @ArrayMaxSize(8)
  kinds?: CarriedKind[] | null;
}
