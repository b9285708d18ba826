import { Day, LanguageEnum, type Language } from '@app/kernel';
import { Omittable, RequiredText } from '@app/people';
import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { ArrayMaxSize, ArrayUnique, IsBoolean, IsInt, IsNotEmpty, IsOptional, IsUUID, Max, Min } from 'class-validator';
import { Approach, CooperationForm } from './council.entity.js';

/** What both acts on a council may say; left out, it stays as it is (in a new one: as the database has it by default). */
@InputType({ isAbstract: true })
export abstract class CouncilInput {
  @Field(() => ID, { nullable: true, description: 'The council above; moved by administrators alone.' })
  @IsOptional()
  @IsUUID('loose')
  parentId?: string | null;

  @Field(() => ID, { nullable: true, description: 'The institution that keeps its office; its secretary may come from there.' })
  @IsOptional()
  @IsUUID('loose')
  hostInstitutionId?: string | null;

  @Field(() => [ID], {
    nullable: true,
    description:
      'Regions it works for from today, all of them; what is left out ended yesterday. Changed by administrators alone, as officials read ' +
      'the councils of their region.',
  })
  @Omittable()
  @ArrayMaxSize(50)
  @ArrayUnique()
  @IsUUID('loose', { each: true })
  regionIds?: string[];

  @Field(() => [Approach], { nullable: true })
  @Omittable()
  @ArrayMaxSize(3)
  @ArrayUnique()
  approaches?: Approach[];

  @Field(() => CooperationForm, { nullable: true })
  @IsOptional()
  cooperationForm?: CooperationForm | null;

  @Field(() => Int, { nullable: true, description: '0 to 52.' })
  @Omittable()
  @IsInt()
  @Min(0)
  @Max(52)
  meetingsPerYear?: number;

  @Field(() => Int, { nullable: true, description: '7 to 3650.' })
  @Omittable()
  @IsInt()
  @Min(7)
  @Max(3650)
  maxGapDays?: number;

  @Field(() => Int, { nullable: true, description: '0 to 100.' })
  @Omittable()
  @IsInt()
  @Min(0)
  @Max(100)
  quorumPercent?: number;

  @Field(() => Boolean, { nullable: true })
  @Omittable()
  @IsBoolean()
  substitutesAllowed?: boolean;

  @Field(() => String, { nullable: true, description: 'IANA name, e.g. Europe/Tallinn.' })
  @Omittable()
  @RequiredText(60)
  timeZone?: string;

  @Field(() => LanguageEnum, { nullable: true })
  @Omittable()
  @IsNotEmpty()
  defaultLanguage?: Language;

  @Field(() => Day, { nullable: true })
  @IsOptional()
  foundedOn?: string | null;

  @Field(() => Day, { nullable: true, description: 'The last day; null while it works.' })
  @IsOptional()
  closedOn?: string | null;
}
