import { Day } from '@app/kernel';
import { OptionalText, RequiredText } from '@app/people';
import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { IsOptional, IsUUID, Matches, Max, Min } from 'class-validator';
import { TIME_OF_DAY } from './time-of-day.js';

@InputType({ description: 'A council that holds the seminar together with the leading one.' })
export class SeminarHostInput {
  @Field(() => ID)
  @IsUUID('loose')
  councilId!: string;

  @Field(() => Int, { nullable: true, description: 'How many people of this council there is room for; no limit without it.' })
  @IsOptional()
  @Min(1)
  @Max(100_000)
  quota?: number | null;

  @Field(() => ID, { nullable: true, description: 'Who organises for this council.' })
  @IsOptional()
  @IsUUID('loose')
  secretaryPersonId?: string | null;
}

@InputType({ description: 'One day of a seminar.' })
export class SeminarDayInput {
  @Field(() => ID, { nullable: true, description: 'Of a day that is there already; a new day has none.' })
  @IsOptional()
  @IsUUID('loose')
  id?: string | null;

  @Field(() => Day)
  date!: string;

  @Field(() => String, { description: 'HH:MM in the time zone of the seminar.' })
  @Matches(TIME_OF_DAY)
  startsAt!: string;

  @Field(() => String, { description: 'HH:MM in the time zone of the seminar.' })
  @Matches(TIME_OF_DAY)
  endsAt!: string;

  @Field(() => ID, { nullable: true, description: 'The person who leads the day.' })
  @IsOptional()
  @IsUUID('loose')
  dayLeaderId?: string | null;

  @Field(() => String, { nullable: true })
  @OptionalText(200)
  venueName?: string | null;

  @Field(() => String, { nullable: true })
  @OptionalText(300)
  venueAddress?: string | null;
}

@InputType({ description: 'A room that sessions are held in.' })
export class RoomInput {
  @Field(() => ID, { nullable: true, description: 'Of a room that is there already; a new room has none.' })
  @IsOptional()
  @IsUUID('loose')
  id?: string | null;

  @Field(() => String)
  @RequiredText(100)
  name!: string;

  @Field(() => Int, { nullable: true })
  @IsOptional()
  @Min(1)
  @Max(100_000)
  capacity?: number | null;
}
