import { Omittable, OptionalText, RequiredText } from '@app/people';
import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { ArrayMaxSize, ArrayUnique, IsNotEmpty, IsOptional, IsUUID, Matches } from 'class-validator';
import { TIME_OF_DAY } from '../seminar/time-of-day.js';
import { SessionKind } from './agenda-session.entity.js';

const MAX_SPEAKERS = 50;

@InputType({ description: 'A new item of the programme.' })
export class AddAgendaSessionInput {
  @Field(() => ID)
  @IsUUID('loose')
  seminarId!: string;

  @Field(() => ID)
  @IsUUID('loose')
  dayId!: string;

  @Field(() => ID, { nullable: true, description: 'None for what is for everybody, such as a break.' })
  @IsOptional()
  @IsUUID('loose')
  roomId?: string | null;

  @Field(() => String)
  @RequiredText(200)
  title!: string;

  @Field(() => SessionKind)
  kind!: SessionKind;

  @Field(() => String, { description: 'HH:MM on that day.' })
  @Matches(TIME_OF_DAY)
  startsAt!: string;

  @Field(() => String, { description: 'HH:MM on that day.' })
  @Matches(TIME_OF_DAY)
  endsAt!: string;

  @Field(() => String, { nullable: true })
  @OptionalText(4000)
  description?: string | null;

  @Field(() => [ID], { nullable: true, description: 'Persons, in the order they are named.' })
  @IsOptional()
  @ArrayMaxSize(MAX_SPEAKERS)
  @ArrayUnique()
  @IsUUID('loose', { each: true })
  speakerIds?: string[] | null;
}

@InputType({ description: 'Changes to an item of the programme; what is left out stays, what is null is emptied.' })
export class UpdateAgendaSessionInput {
  @Field(() => ID)
  @IsUUID('loose')
  id!: string;

  @Field(() => Int)
  version!: number;

  @Field(() => ID, { nullable: true })
  @IsOptional()
  @IsUUID('loose')
  dayId?: string | null;

  @Field(() => ID, { nullable: true })
  @IsOptional()
  @IsUUID('loose')
  roomId?: string | null;

  @Field(() => String, { nullable: true })
  @Omittable()
  @RequiredText(200)
  title?: string;

  @Field(() => SessionKind, { nullable: true })
  @Omittable()
  @IsNotEmpty()
  kind?: SessionKind;

  @Field(() => String, { nullable: true, description: 'HH:MM' })
  @Omittable()
  @Matches(TIME_OF_DAY)
  startsAt?: string;

  @Field(() => String, { nullable: true, description: 'HH:MM' })
  @Omittable()
  @Matches(TIME_OF_DAY)
  endsAt?: string;

  @Field(() => String, { nullable: true })
  @OptionalText(4000)
  description?: string | null;

  @Field(() => [ID], { nullable: true, description: 'All speakers, in the order they are named.' })
  @IsOptional()
  @ArrayMaxSize(MAX_SPEAKERS)
  @ArrayUnique()
  @IsUUID('loose', { each: true })
  speakerIds?: string[] | null;
}

@InputType({ description: 'Moves an item of the programme; it lasts as long as before.' })
export class MoveAgendaSessionInput {
  @Field(() => ID)
  @IsUUID('loose')
  id!: string;

  @Field(() => Int)
  version!: number;

  @Field(() => ID)
  @IsUUID('loose')
  dayId!: string;

  @Field(() => ID, { nullable: true, description: 'Null takes it out of its room; left out, it stays in it.' })
  @IsOptional()
  @IsUUID('loose')
  roomId?: string | null;

  @Field(() => String, { description: 'HH:MM on that day.' })
  @Matches(TIME_OF_DAY)
  startsAt!: string;
}

@InputType({ description: 'Takes an item out of the programme.' })
export class RemoveAgendaSessionInput {
  @Field(() => ID)
  @IsUUID('loose')
  id!: string;

  @Field(() => Int)
  version!: number;
}
