import { Day } from '@app/kernel';
import { Field, ID, InputType } from '@nestjs/graphql';
import { ArrayMaxSize, ArrayUnique, IsEmail, IsOptional, IsUUID } from 'class-validator';
import { Omittable, OptionalText } from '../text-input.js';

/** What both acts on an institution may say; left out, it stays as it is. */
@InputType({ isAbstract: true })
export abstract class InstitutionInput {
  @Field(() => String, { nullable: true })
  @OptionalText(60)
  shortName?: string | null;

  @Field(() => String, { nullable: true, description: 'Code in the business register of its country; unique.' })
  @OptionalText(30)
  registryCode?: string | null;

  @Field(() => ID, { nullable: true, description: 'The institution this one is a unit of.' })
  @IsOptional()
  @IsUUID('loose')
  parentId?: string | null;

  @Field(() => [ID], { nullable: true, description: 'Regions it serves from today, all of them; what is left out ended yesterday.' })
  @Omittable()
  @ArrayMaxSize(200)
  @ArrayUnique()
  @IsUUID('loose', { each: true })
  regionIds?: string[];

  @Field(() => String, { nullable: true })
  @OptionalText(254)
  @IsEmail()
  email?: string | null;

  @Field(() => String, { nullable: true })
  @OptionalText(60)
  phone?: string | null;

  @Field(() => String, { nullable: true, description: 'Answered at any hour.' })
  @OptionalText(60)
  dutyPhone?: string | null;

  @Field(() => Day, { nullable: true })
  @IsOptional()
  activeFrom?: string | null;

  @Field(() => Day, { nullable: true })
  @IsOptional()
  activeTo?: string | null;
}
