import { declarePlain, Instant, LanguageEnum, type Language } from '@app/kernel';
import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { IsUUID } from 'class-validator';
import { DecisionState } from '../decision/decision-enums.js';

@ObjectType({ description: 'A decision that somebody would be told of.' })
export class OutcomeLine {
  @Field(() => ID)
  decisionId!: string;

  @Field(() => String)
  ref!: string;

  @Field(() => String)
  text!: string;

  @Field(() => DecisionState)
  state!: DecisionState;

  @Field(() => Boolean, { description: 'It was told of before, in other words.' })
  isCorrection!: boolean;

  @Field(() => Int, { description: 'How many have not been told of it as it stands now.' })
  readers!: number;
}

@ObjectType({ description: 'Somebody who would be told.' })
export class OutcomeRecipient {
  @Field(() => ID)
  personId!: string;

  @Field(() => String)
  name!: string;

  @Field(() => Int, { description: 'Of how many of the decisions they have not been told.' })
  decisions!: number;

  @Field(() => Boolean, { description: 'False: no mail can reach them.' })
  hasAddress!: boolean;

  @Field(() => Boolean, { description: 'Does without mails about decisions, and gets none.' })
  hasUnsubscribed!: boolean;
}

@ObjectType({ description: 'The mail as it would look in one language to who was told of nothing yet.' })
export class OutcomeMail {
  @Field(() => LanguageEnum)
  language!: Language;

  @Field(() => String)
  subject!: string;

  @Field(() => String)
  text!: string;

  @Field(() => String)
  html!: string;
}

@ObjectType({ description: 'What `sendDecisions` or `sendDecision` would do. Nothing is sent and nothing is written.' })
export class OutcomePreview {
  @Field(() => [OutcomeLine], { description: 'Of the registers that the viewer keeps: what somebody has not been told of.' })
  decisions!: OutcomeLine[];

  @Field(() => [OutcomeRecipient], { description: 'By name, also whom no mail will reach.' })
  recipients!: OutcomeRecipient[];

  @Field(() => Int, {
    description: 'How many more are told: who sits in another council that decided it, and whose name the viewer may not read.',
  })
  others!: number;

  @Field(() => [OutcomeMail])
  mails!: OutcomeMail[];
}

@ObjectType({
  description: 'How far the mails about the decisions of a seminar have come, all sendings together. Zero for who may not see the mails.',
})
export class OutcomeSending {
  @Field(() => Int)
  total!: number;

  @Field(() => Int, { description: 'Not sent yet, or to be tried again.' })
  waiting!: number;

  @Field(() => Int, { description: 'Taken by a mail server.' })
  accepted!: number;

  @Field(() => Int, { description: 'Refused, or come back.' })
  failed!: number;

  @Field(() => Int, { description: 'Not sent: their readers do without them, or the news was no longer true.' })
  left!: number;

  @Field(() => Boolean, { description: 'Nothing waits any more, nor is about to be written.' })
  isFinished!: boolean;

  @Field(() => Instant, { nullable: true, description: 'When the last sending began.' })
  startedAt!: string | null;
}

@ObjectType({
  description: 'Whom a mail about a decision reaches, people with an address who did not do without. Zero for who may not tell of it.',
})
export class OutcomeReach {
  @Field(() => Int, { description: 'How many a mail about it would go to, when it is news to all of them.' })
  readers!: number;

  @Field(() => Int, { description: 'How many of them were mailed already that it stands as it does, in these words.' })
  told!: number;
}

declarePlain(OutcomeReach, OutcomePreview, OutcomeLine, OutcomeRecipient, OutcomeMail, OutcomeSending);

@InputType({ description: 'Which decision those concerned are told of as it stands now.' })
export class SendDecisionInput {
  @Field(() => ID)
  @IsUUID('loose')
  id!: string;
}

@InputType({ description: 'Whose decisions everybody who was invited is told of.' })
export class SendDecisionsInput {
  @Field(() => ID)
  @IsUUID('loose')
  seminarId!: string;
}
