import { Day } from '@app/kernel';
import { Omittable, OptionalText } from '@app/people';
import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { IsBoolean, IsInt, IsNotEmpty, IsOptional, IsUUID, Max, Min } from 'class-validator';

@InputType({ description: 'A status round that begins now. It is before a seminar, or its words say what it is for.' })
export class StartStatusRoundInput {
  @Field(() => ID)
  @IsUUID('loose')
  councilId!: string;

  @Field(() => Day, { description: 'The last day; today or later, within 100 days, and not after the first day of the seminar.' })
  @IsNotEmpty()
  askedUntil!: string;

  @Field(() => ID, { nullable: true, description: 'Before which seminar, one that the council hosts.' })
  @IsOptional()
  @IsUUID('loose')
  seminarId?: string | null;

  @Field(() => String, { nullable: true, description: 'What it is for, as the mail tells it; has to be said where no seminar is.' })
  @OptionalText(1000)
  words?: string | null;
}

@InputType({ description: 'One status round as it was when it was read.' })
export class StatusRoundInput {
  @Field(() => ID)
  @IsUUID('loose')
  id!: string;

  @Field(() => Int)
  version!: number;
}

@InputType({ description: 'Ends a status round before its last day. What was said until then stays its result.' })
export class CloseStatusRoundInput extends StatusRoundInput {}

@InputType({ description: 'Mails once more to the people of institutions that have not said a word of all their items.' })
export class RemindStatusRoundInput extends StatusRoundInput {}

@InputType({ description: 'When status rounds begin by themselves from today on; what is left out stays.' })
export class UpdateStatusRoundSettingsInput {
  @Field(() => ID)
  @IsUUID('loose')
  councilId!: string;

  @Field(() => Int)
  version!: number;

  @Field(() => Boolean, { nullable: true })
  @Omittable()
  @IsBoolean()
  isQuarterly?: boolean;

  @Field(() => Int, { nullable: true, description: '1 to 40.' })
  @Omittable()
  @IsInt()
  @Min(1)
  @Max(40)
  quarterWorkingDay?: number;

  @Field(() => Boolean, { nullable: true })
  @Omittable()
  @IsBoolean()
  isBeforeSeminars?: boolean;

  @Field(() => Int, { nullable: true, description: '3 to 90.' })
  @Omittable()
  @IsInt()
  @Min(3)
  @Max(90)
  daysBeforeSeminar?: number;

  @Field(() => Int, { nullable: true, description: '3 to 60.' })
  @Omittable()
  @IsInt()
  @Min(3)
  @Max(60)
  lengthDays?: number;
}
