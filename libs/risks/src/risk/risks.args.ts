import { Day, enumOf, PageArgs } from '@app/kernel';
import { ArgsType, Field, ID, InputType, Int } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsBoolean, IsOptional, IsUUID, MaxLength, ValidateNested } from 'class-validator';
import { RiskLevel } from '../matrix/scale.js';
import { EventType, RiskClass, RiskStatus, Treatment } from './risk-enums.js';

export const RiskOrder = enumOf(
  'RiskOrder',
  ['LEVEL', 'SCORE', 'TARGET', 'NUMBER', 'TITLE', 'OWNER', 'STATUS', 'REVIEW_DUE', 'CHANGED'],
  'LEVEL: worst first, then by score. SCORE, TARGET: highest first; risks without one count as lowest. OWNER: by its name, those without one last. STATUS: in its course, then by number. REVIEW_DUE: soonest first, those without a day last, also when reversed. CHANGED: latest first.',
);
export type RiskOrder = keyof typeof RiskOrder;

@ArgsType()
export class AsOfArgs {
  @Field(() => Day, { description: 'A day; what is told is how it stood at its end in Estonia.' })
  asOf!: string;
}

@InputType({ description: 'Which risks; all that is said has to hold. A list means any of its values.' })
export class RiskFilter {
  @Field(() => String, { nullable: true, description: 'Words of the title or the description; accents and capitals do not matter.' })
  @IsOptional()
  @MaxLength(100)
  search?: string | null;

  @Field(() => [RiskStatus], { nullable: true, description: 'All but closed ones when not given.' })
  @IsOptional()
  @ArrayMaxSize(4)
  statuses?: RiskStatus[] | null;

  @Field(() => [RiskLevel], { nullable: true, description: 'Of the current score.' })
  @IsOptional()
  @ArrayMaxSize(4)
  levels?: RiskLevel[] | null;

  @Field(() => [RiskClass], { nullable: true })
  @IsOptional()
  @ArrayMaxSize(3)
  classes?: RiskClass[] | null;

  @Field(() => [EventType], { nullable: true })
  @IsOptional()
  @ArrayMaxSize(11)
  eventTypes?: EventType[] | null;

  @Field(() => [Treatment], { nullable: true })
  @IsOptional()
  @ArrayMaxSize(5)
  treatments?: Treatment[] | null;

  @Field(() => ID, { nullable: true })
  @IsOptional()
  @IsUUID('loose')
  ownerInstitutionId?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether an institution that the viewer belongs to today owns it.' })
  @IsOptional()
  @IsBoolean()
  isOwn?: boolean | null;

  @Field(() => ID, { nullable: true, description: 'A measure that works on it, and is not dropped today, is seen to by this institution.' })
  @IsOptional()
  @IsUUID('loose')
  measureInstitutionId?: string | null;
  @Field(() => Boolean, { nullable: true, description: 'Whether any institution owns it.' })
  @IsOptional()
  @IsBoolean()
  isOwned?: boolean | null;

  @Field(() => ID, { nullable: true, description: 'Lies in this region or one within it.' })
  @IsOptional()
  @IsUUID('loose')
  regionId?: string | null;

  @Field(() => Day, { nullable: true, description: 'To be looked at again on this day or before.' })
  @IsOptional()
  reviewDueBy?: string | null;

  @Field(() => Int, { nullable: true, description: 'Current likelihood: a row of the heat map.' })
  @IsOptional()
  likelihood?: number | null;

  @Field(() => Int, { nullable: true, description: 'Current overall impact: a column of the heat map.' })
  @IsOptional()
  impact?: number | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether it has a current score.' })
  @IsOptional()
  @IsBoolean()
  isScored?: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether its current score was made on another matrix than the council uses, or used on the day of `asOf`.',
  })
  @IsOptional()
  @IsBoolean()
  isOnOtherMatrix?: boolean | null;

  @Field(() => Day, {
    nullable: true,
    description:
      'Stands higher than at the end of this day, no later than `asOf`, on the same matrix: by its level or its score. What was not scored then does not.',
  })
  @IsOptional()
  worseSince?: string | null;
}

@ArgsType()
export class CouncilRisksArgs extends PageArgs {
  @Field(() => RiskFilter, { nullable: true })
  @IsOptional()
  @ValidateNested()
  @Type(() => RiskFilter)
  filter?: RiskFilter | null;

  @Field(() => RiskOrder, { nullable: true, description: 'LEVEL when not given.' })
  @IsOptional()
  orderBy?: RiskOrder | null;

  @Field(() => Boolean, { nullable: true, description: 'The order the other way round.' })
  @IsOptional()
  @IsBoolean()
  isReversed?: boolean | null;

  @Field(() => Day, { nullable: true, description: 'The register as it stood at the end of this day; now when not given.' })
  @IsOptional()
  asOf?: string | null;
}

@ArgsType()
export class RisksArgs extends CouncilRisksArgs {
  @Field(() => ID)
  @IsUUID('loose')
  councilId!: string;
}
