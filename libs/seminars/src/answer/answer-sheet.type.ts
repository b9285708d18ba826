import { Day, Instant, LanguageEnum, declarePlain, type Language } from '@app/kernel';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { SessionKind } from '../agenda/agenda-session.entity.js';
import { FollowUpCounts } from '../agenda/follow-up-counts.js';
import { SeminarDay } from '../seminar/seminar-day.entity.js';
import { SeminarKind, SeminarMode, SeminarState } from '../seminar/seminar-enums.js';
import { InvitationResponse } from './answer-enums.js';

@ObjectType({ description: 'A session as the answer page shows it.' })
export class AnswerSheetSession {
  @Field(() => ID)
  dayId!: string;

  @Field(() => String)
  title!: string;

  @Field(() => SessionKind)
  kind!: SessionKind;

  @Field(() => String, { description: 'HH:MM on its day.' })
  startsAt!: string;

  @Field(() => String, { description: 'HH:MM on its day.' })
  endsAt!: string;

  @Field(() => String, { nullable: true })
  roomName!: string | null;

  @Field(() => [String])
  speakers!: string[];

  @Field(() => FollowUpCounts, { nullable: true, description: 'Of a follow-up session: how much it goes through.' })
  followUp!: FollowUpCounts | null;
}

@ObjectType({ description: 'Whom the invited may ask: the secretary of the leading host, as the host publishes it.' })
export class SeminarContact {
  @Field(() => String)
  name!: string;

  @Field(() => String, { nullable: true, description: "The secretary's address." })
  address!: string | null;

  @Field(() => String, { nullable: true, description: 'Of the institution that houses the council; nobody’s own.' })
  phone!: string | null;
}

@ObjectType({
  description: 'What the holder of a link sees: one invitation, the programme and the answer given so far. Nothing else of the house.',
})
export class AnswerSheet {
  @Field(() => String)
  seminarTitle!: string;

  @Field(() => SeminarState)
  seminarState!: SeminarState;

  @Field(() => SeminarKind)
  kind!: SeminarKind;

  @Field(() => SeminarMode)
  mode!: SeminarMode;

  @Field(() => [String], { description: 'Names of the host councils, the leading one first.' })
  hosts!: string[];

  @Field(() => SeminarContact, { nullable: true })
  contact!: SeminarContact | null;

  @Field(() => String, { nullable: true, description: 'What the meeting is for.' })
  aims!: string | null;

  @Field(() => String, { nullable: true, description: 'Whom it is for, in words.' })
  targetGroup!: string | null;

  @Field(() => String, { nullable: true, description: 'What should exist afterwards that did not before.' })
  expectedOutcome!: string | null;

  @Field(() => [SeminarDay])
  days!: SeminarDay[];

  @Field(() => [AnswerSheetSession])
  sessions!: AnswerSheetSession[];

  @Field(() => String, { nullable: true, description: 'Where those who come online meet; null once the seminar is cancelled.' })
  onlineUrl!: string | null;

  @Field(() => Day, { nullable: true })
  answerBy!: string | null;

  @Field(() => String)
  timeZone!: string;

  @Field(() => String)
  personName!: string;

  @Field(() => String, { nullable: true })
  institutionName!: string | null;

  @Field(() => String, { nullable: true, description: 'Who is signed in beside the link and is not its person; kept with an answer.' })
  signedInName!: string | null;

  @Field(() => LanguageEnum, { description: 'The one their mail was written in, for the page to speak.' })
  language!: Language;

  @Field(() => InvitationResponse)
  response!: InvitationResponse;

  @Field(() => Instant, { nullable: true })
  answeredAt!: Date | null;

  @Field(() => [ID], { description: 'Ids of the days they come on.' })
  chosenDays!: string[];

  @Field(() => String, { nullable: true })
  substituteName!: string | null;

  @Field(() => String, { nullable: true })
  substituteEmail!: string | null;

  @Field(() => String, { nullable: true })
  needs!: string | null;

  @Field(() => String, { nullable: true })
  comment!: string | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Their place in the list of those who wait for a place in the room, from 1; null for who does not wait.',
  })
  waitingPosition!: number | null;

  @Field(() => Boolean, { description: 'Whether a yes has a place in the room; otherwise it waits for one.' })
  placeIsFree!: boolean;

  @Field(() => Boolean, { description: 'Whether an answer is still taken: until the seminar ends.' })
  isOpen!: boolean;

  @Field(() => String, { nullable: true, description: 'Why no answer is taken any more: seminar-has-ended or seminar-is-cancelled.' })
  closedBecause!: string | null;

  @Field(() => String, { nullable: true, description: 'Why it was cancelled.' })
  cancelReason!: string | null;

  @Field(() => Boolean)
  substitutesAllowed!: boolean;

  @Field(() => [String], { description: "Names of the seat's substitutes, whom to ask first first." })
  substitutes!: string[];
}

declarePlain(AnswerSheet, AnswerSheetSession, SeminarContact);
