import { Day } from '@app/kernel';
import { Omittable, OptionalText, RequiredText } from '@app/people';
import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayUnique, IsBoolean, IsInt, IsNotEmpty, IsOptional, IsUUID, Max, Min, ValidateNested } from 'class-validator';
import { RiskOrigin, Treatment } from './risk-enums.js';

@InputType({ description: 'Why a risk is not for everybody in the council, and how long.' })
export class AccessMarkInput {
  @Field(() => String, { description: 'Legal basis, e.g. AvTS § 35 lg 1 p 9.' })
  @RequiredText(300)
  basis!: string;

  @Field(() => Day)
  from!: string;

  @Field(() => Day, {
    nullable: true,
    description:
      'The last day, at most five years after the first one, or after today where the mark is renewed; those five years when not given.',
  })
  @IsOptional()
  until?: string | null;

  @Field(() => String, { description: 'Who holds the information.' })
  @RequiredText(200)
  holder!: string;
}

/** What both acts on a risk may say; left out, it stays as it is (in a new one: empty). */
@InputType({ isAbstract: true })
export abstract class RiskInput {
  @Field(() => String, { nullable: true })
  @OptionalText(4000)
  description?: string | null;

  @Field(() => Boolean, { nullable: true })
  @Omittable()
  @IsBoolean()
  isMalicious?: boolean;

  @Field(() => String, { nullable: true })
  @OptionalText(4000)
  scenario?: string | null;

  @Field(() => String, { nullable: true })
  @OptionalText(4000)
  worstScenario?: string | null;

  @Field(() => Int, { nullable: true, description: '1 to 600.' })
  @Omittable()
  @IsInt()
  @Min(1)
  @Max(600)
  horizonMonths?: number;

  @Field(() => String, { nullable: true })
  @OptionalText(4000)
  causes?: string | null;

  @Field(() => String, { nullable: true })
  @OptionalText(4000)
  consequences?: string | null;

  @Field(() => String, { nullable: true })
  @OptionalText(1000)
  vulnerableGroups?: string | null;

  @Field(() => String, { nullable: true })
  @OptionalText(1000)
  affectedServices?: string | null;

  @Field(() => Boolean, { nullable: true })
  @Omittable()
  @IsBoolean()
  isCrossBorder?: boolean;

  @Field(() => ID, { nullable: true })
  @IsOptional()
  @IsUUID('loose')
  ownerInstitutionId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Somebody of the owning institution.' })
  @IsOptional()
  @IsUUID('loose')
  ownerPersonId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Leads the scoring.' })
  @IsOptional()
  @IsUUID('loose')
  leadAssessorInstitutionId?: string | null;

  @Field(() => [ID], { nullable: true, description: 'Institutions that score beside the lead assessor. Given whole.' })
  @Omittable()
  @ArrayMaxSize(50)
  @ArrayUnique()
  @IsUUID('loose', { each: true })
  contributorIds?: string[];

  @Field(() => [ID], { nullable: true, description: 'Where it lies. Given whole.' })
  @Omittable()
  @ArrayMaxSize(100)
  @ArrayUnique()
  @IsUUID('loose', { each: true })
  regionIds?: string[];

  @Field(() => Treatment, { nullable: true, description: 'All but ACCEPT, which comes by acceptRisk.' })
  @IsOptional()
  treatment?: Treatment | null;

  @Field(() => Day, { nullable: true, description: 'Today in a new one when not given; no later day.' })
  @Omittable()
  @IsNotEmpty()
  identifiedOn?: string;

  @Field(() => RiskOrigin, { nullable: true })
  @IsOptional()
  origin?: RiskOrigin | null;

  @Field(() => String, { nullable: true })
  @OptionalText(300)
  originNote?: string | null;

  @Field(() => String, { nullable: true })
  @OptionalText(4000)
  publicText?: string | null;

  @Field(() => Boolean, { nullable: true })
  @Omittable()
  @IsBoolean()
  isPublic?: boolean;

  @Field(() => Int, { nullable: true, description: '7 to 3650; null: as the settings of the council say.' })
  @IsOptional()
  @IsInt()
  @Min(7)
  @Max(3650)
  reviewDays?: number | null;

  @Field(() => AccessMarkInput, { nullable: true, description: 'Null takes the mark off.' })
  @IsOptional()
  @ValidateNested()
  @Type(() => AccessMarkInput)
  mark?: AccessMarkInput | null;
}
