import { Day } from '@app/kernel';
import { OptionalText, RequiredText } from '@app/people';
import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsOptional, IsUrl, IsUUID, Max, MaxLength, Min, ValidateNested } from 'class-validator';
import { SeminarKind, SeminarMode } from './seminar-enums.js';
import { RoomInput, SeminarDayInput, SeminarHostInput } from './seminar-parts.input.js';

export const WEB_ADDRESS = { protocols: ['https', 'http'], require_protocol: true, require_tld: false };
export const MAX_DAYS = 31;
export const MAX_ROOMS = 50;
export const MAX_HOSTS = 50;

@InputType({ description: 'A new seminar, which begins as a draft.' })
export class CreateSeminarInput {
  @Field(() => String)
  @RequiredText(200)
  title!: string;

  @Field(() => SeminarKind)
  kind!: SeminarKind;

  @Field(() => SeminarMode)
  mode!: SeminarMode;

  @Field(() => ID, { description: 'The leading host; the viewer is its secretary.' })
  @IsUUID('loose')
  leadCouncilId!: string;

  @Field(() => [SeminarHostInput], { nullable: true, description: 'All hosts; the leading one need not be among them.' })
  @IsOptional()
  @ArrayMaxSize(MAX_HOSTS)
  @ValidateNested({ each: true })
  @Type(() => SeminarHostInput)
  hosts?: SeminarHostInput[] | null;

  @Field(() => [SeminarDayInput])
  @ArrayMaxSize(MAX_DAYS)
  @ValidateNested({ each: true })
  @Type(() => SeminarDayInput)
  days!: SeminarDayInput[];

  @Field(() => [RoomInput], { nullable: true })
  @IsOptional()
  @ArrayMaxSize(MAX_ROOMS)
  @ValidateNested({ each: true })
  @Type(() => RoomInput)
  rooms?: RoomInput[] | null;

  @Field(() => String, { nullable: true, description: 'Where those who come online meet, https://…' })
  @OptionalText(500)
  @IsUrl(WEB_ADDRESS)
  onlineUrl?: string | null;

  @Field(() => Int, { nullable: true, description: 'How many people the room holds; further ones wait for a place. Null for no limit.' })
  @IsOptional()
  @Min(1)
  @Max(100_000)
  capacity?: number | null;

  @Field(() => Day, { nullable: true, description: 'Last day on which answers help the organisers; not a past one.' })
  @IsOptional()
  answerBy?: string | null;

  @Field(() => Day, { nullable: true, description: 'Last day on which members can propose topics; without it, until the seminar begins.' })
  @IsOptional()
  topicCallUntil?: string | null;

  @Field(() => String, { nullable: true })
  @OptionalText(4000)
  aims?: string | null;

  @Field(() => String, { nullable: true })
  @OptionalText(4000)
  expectedOutcome?: string | null;

  @Field(() => String, { nullable: true })
  @OptionalText(1000)
  targetGroup?: string | null;

  @Field(() => String, { nullable: true, description: 'IANA name; the zone of the leading council unless given.' })
  @IsOptional()
  @MaxLength(64)
  timeZone?: string | null;

  @Field(() => String, { nullable: true, description: 'The series it belongs to; a new name begins a new series of the leading council.' })
  @OptionalText(200)
  seriesName?: string | null;
}
