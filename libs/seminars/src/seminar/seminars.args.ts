import { PageArgs } from '@app/kernel';
import { ArgsType, Field, ID } from '@nestjs/graphql';
import { ArrayMaxSize, IsOptional, IsUUID } from 'class-validator';
import { SeminarState } from './seminar-enums.js';

@ArgsType()
export class SeminarsArgs extends PageArgs {
  @Field(() => ID, { nullable: true, description: 'Only seminars that this council hosts.' })
  @IsOptional()
  @IsUUID('loose')
  councilId?: string | null;

  @Field(() => [SeminarState], { nullable: true })
  @IsOptional()
  @ArrayMaxSize(6)
  states?: SeminarState[] | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'True: what is still to end and was not cancelled, soonest first. False: all the rest, latest first.',
  })
  @IsOptional()
  upcoming?: boolean | null;
}
