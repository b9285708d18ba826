import { Day } from '@app/kernel';
import { Omittable, OptionalText, RequiredText } from '@app/people';
import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsNotEmpty, IsOptional, IsUrl, IsUUID, Max, MaxLength, Min, ValidateNested } from 'class-validator';
import { MAX_DAYS, MAX_HOSTS, MAX_ROOMS, WEB_ADDRESS } from './create-seminar.input.js';
import { SeminarKind, SeminarMode } from './seminar-enums.js';
import { RoomInput, SeminarDayInput, SeminarHostInput } from './seminar-parts.input.js';

@InputType({
  description:
    'Changes to a seminar; what is left out stays, what is null is emptied. Lists are given whole: what carries an id is changed, what has ' +
    'none is new, what is missing is removed, unless sessions of the agenda need it.',
})
export class UpdateSeminarInput {
  @Field(() => ID)
  @IsUUID('loose')
  id!: string;

  @Field(() => Int)
  version!: number;

  @Field(() => String, { nullable: true })
  @Omittable()
  @RequiredText(200)
  title?: string;

  @Field(() => SeminarKind, { nullable: true })
  @Omittable()
  @IsNotEmpty()
  kind?: SeminarKind;

  @Field(() => SeminarMode, { nullable: true })
  @Omittable()
  @IsNotEmpty()
  mode?: SeminarMode;

  @Field(() => [SeminarHostInput], { nullable: true })
  @IsOptional()
  @ArrayMaxSize(MAX_HOSTS)
  @ValidateNested({ each: true })
  @Type(() => SeminarHostInput)
  hosts?: SeminarHostInput[] | null;

  @Field(() => [SeminarDayInput], { nullable: true })
  @IsOptional()
  @ArrayMaxSize(MAX_DAYS)
  @ValidateNested({ each: true })
  @Type(() => SeminarDayInput)
  days?: SeminarDayInput[] | null;

  @Field(() => [RoomInput], { nullable: true })
  @IsOptional()
  @ArrayMaxSize(MAX_ROOMS)
  @ValidateNested({ each: true })
  @Type(() => RoomInput)
  rooms?: RoomInput[] | null;

  @Field(() => String, { nullable: true })
  @OptionalText(500)
  @IsUrl(WEB_ADDRESS)
  onlineUrl?: string | null;

  @Field(() => Int, {
    nullable: true,
    description: 'How many people the room holds. More places go to who waits for one; fewer take none away.',
  })
  @IsOptional()
  @Min(1)
  @Max(100_000)
  capacity?: number | null;

  @Field(() => Day, { nullable: true })
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

  @Field(() => String, { nullable: true })
  @IsOptional()
  @MaxLength(64)
  timeZone?: string | null;

  @Field(() => String, { nullable: true })
  @OptionalText(200)
  seriesName?: string | null;
}
