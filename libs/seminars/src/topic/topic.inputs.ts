import { OptionalText, RequiredText } from '@app/people';
import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { IsOptional, IsUUID, Matches, Max, Min } from 'class-validator';
import { SessionKind } from '../agenda/agenda-session.entity.js';
import { TIME_OF_DAY } from '../seminar/time-of-day.js';
import { ExpectedForm } from './agenda-topic.entity.js';

@InputType({ description: 'A topic for the agenda of a seminar.' })
export class ProposeAgendaTopicInput {
  @Field(() => ID)
  @IsUUID('loose')
  seminarId!: string;

  @Field(() => String)
  @RequiredText(200)
  title!: string;

  @Field(() => SessionKind)
  kind!: SessionKind;

  @Field(() => String, { nullable: true })
  @OptionalText(4000)
  description?: string | null;

  @Field(() => Int, { description: 'How long it is to last, in minutes: 5 to 720.' })
  @Min(5)
  @Max(720)
  minutes!: number;

  @Field(() => ExpectedForm, { nullable: true })
  @IsOptional()
  expectedForm?: ExpectedForm | null;
}

@InputType({ isAbstract: true })
abstract class DecideTopicInput {
  @Field(() => ID)
  @IsUUID('loose')
  id!: string;

  @Field(() => Int)
  version!: number;
}

@InputType({ description: 'proposed or backlog → accepted, as a session of the agenda.' })
export class AcceptAgendaTopicInput extends DecideTopicInput {
  @Field(() => ID, {
    nullable: true,
    description: 'Which seminar takes it out of the backlog, one that the same council leads; left out, the one where it stands.',
  })
  @IsOptional()
  @IsUUID('loose')
  seminarId?: string | null;

  @Field(() => ID)
  @IsUUID('loose')
  dayId!: string;

  @Field(() => ID, { nullable: true, description: 'None for what is for everybody.' })
  @IsOptional()
  @IsUUID('loose')
  roomId?: string | null;

  @Field(() => String, { description: 'HH:MM on that day.' })
  @Matches(TIME_OF_DAY)
  startsAt!: string;

  @Field(() => String, { description: 'HH:MM on that day.' })
  @Matches(TIME_OF_DAY)
  endsAt!: string;
}

@InputType({ description: 'proposed → backlog of the leading council.' })
export class PostponeAgendaTopicInput extends DecideTopicInput {
  @Field(() => String, { nullable: true, description: 'Told to the proposer.' })
  @OptionalText(1000)
  reason?: string | null;
}

@InputType({ description: 'proposed or backlog → declined.' })
export class DeclineAgendaTopicInput extends DecideTopicInput {
  @Field(() => String, { description: 'Told to the proposer.' })
  @RequiredText(1000)
  reason!: string;
}
