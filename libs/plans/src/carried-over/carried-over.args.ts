import { PageArgs } from '@app/kernel';
import { ArgsType, Field } from '@nestjs/graphql';
import { ArrayMaxSize, IsOptional } from 'class-validator';
import { CarriedKind } from './carried-kinds.js';

const KINDS = Object.keys(CarriedKind).length;

@ArgsType()
export class CarriedOverArgs extends PageArgs {
  @Field(() => [CarriedKind], { nullable: true, description: 'Any of these; all when not given.' })
  @IsOptional()
  @ArrayMaxSize(KINDS)
  kinds?: CarriedKind[] | null;
}
