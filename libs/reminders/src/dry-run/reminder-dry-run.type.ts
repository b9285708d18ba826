import { Day, enumOf, Instant } from '@app/kernel';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { ReminderAudience, ReminderDelivery, ReminderObject } from '../rule/reminder-rule-enums.js';

export const ReminderSilence = enumOf(
  'ReminderSilence',
  [
    'RULE_INACTIVE',
    'SEMINAR_CANCELLED',
    'SEMINAR_BEGUN',
    'ANSWERED',
    'INVITATION_WITHDRAWN',
    'NO_ADDRESS',
    'NOT_INVITED',
    'NO_DATE',
    'HOURS_OVER',
    'LIMIT_REACHED',
    'BEFORE_RULE',
    'BEFORE_INVITATION',
    'NOT_DUE_YET',
    'ALREADY_TOLD',
    'NOT_A_WORKING_DAY',
    'MAY_NOT_READ',
    'NOT_ESCALATED',
    'ITEM_CLOSED',
    'NOBODY',
    'LONG_AGO',
    'IN_DIGEST',
    'TOLD_AT_ONCE',
    'LIMIT_OF_DAY',
    'UNSUBSCRIBED',
    'CONDITION_NOT_MET',
    'REPORTED',
    'ASKED_TODAY',
  ],
  'Why a rule reminds somebody of nothing on a day; the first reason that holds. RULE_INACTIVE: it is paused. SEMINAR_CANCELLED, SEMINAR_BEGUN: by ' +
    'that hour. ANSWERED. INVITATION_WITHDRAWN: its link is void. NO_ADDRESS: the person has none. NOT_INVITED: the mail with the invitation ' +
    'has not arrived. NO_DATE: the seminar or risk lacks the date that the rule counts from. HOURS_OVER: no mail leaves today any more. LIMIT_REACHED: ' +
    'reminded as often as the rule says, or in a status round once. BEFORE_RULE, BEFORE_INVITATION: all its dates lie before the first day of the rule, or not after the ' +
    'day of the invitation. NOT_DUE_YET: the first date is still to come. ALREADY_TOLD: reminded of the last date that has come, or less than a ' +
    'repetition ago. NOT_A_WORKING_DAY: it waits for the next one. MAY_NOT_READ: has left the owning institution, or the council is ' +
    'closed to them. NOT_ESCALATED: somebody nearer is reminded; they are with a later reminder, or never. ITEM_CLOSED: the action item is done ' +
    'or dropped. NOBODY: there is nobody to tell. LONG_AGO: all its dates lie more than 60 days back, and nobody was told. IN_DIGEST: waits for ' +
    'the weekly mail, which leaves at `sendsAt`. TOLD_AT_ONCE: the weekly mail leaves out what a mail of its own tells them that day. LIMIT_OF_DAY: more urgent mails, or what was sent already, fill the day; it waits for the next. ' +
    'UNSUBSCRIBED: does not want such mails. CONDITION_NOT_MET: the rule is not meant for an action item of that priority, state or progress. ' +
    'REPORTED: the institution has said how all its items go. ASKED_TODAY: asked by the mail of an earlier status round of that day.',
);
export type ReminderSilence = keyof typeof ReminderSilence;

export const ForeseenObject = enumOf(
  'ForeseenObject',
  [
    ...Object.values(ReminderObject),
    'EXTENSION_ANSWERED',
    'ITEMS_TO_VERIFY',
    'EXTENSIONS_TO_ANSWER',
    'ITEMS_OVERDUE',
    'STATUS_ROUND',
    'STATUS_ROUND_REMINDER',
  ],
  'What a reminder would be about: what rules remind of; and without a rule, by the weekly mail: ACTION_ITEM_DUE, an item of whom it is up to that is late or due ' +
    'within two weeks. EXTENSION_ANSWERED: a later day that somebody asked for. ITEMS_TO_VERIFY, EXTENSIONS_TO_ANSWER, ITEMS_OVERDUE: for the secretary, how ' +
    'many of the council. STATUS_ROUND: the first mail of a status round that begins by itself. STATUS_ROUND_REMINDER: the one before its end.',
);
export type ForeseenObject = keyof typeof ForeseenObject;

@ObjectType({
  description:
    'What the reminders of a council would be on a day, as things stand now; those that leave on the days before count as told, also where the ' +
    'limit of such a day would keep some back, and without what other councils will send. Besides what rules say: what the weekly mail takes by ' +
    'itself on its day, and whom status rounds ask and remind by themselves. Nothing is sent and nothing is written.',
})
export class ReminderDryRun {
  councilId!: string;

  @Field(() => Day)
  on!: string;

  @Field(() => Boolean, { description: "Neither weekend nor public holiday of the council's country." })
  isWorkingDay!: boolean;
}

@ObjectType({
  description:
    'One rule and one person of one invitation, review or action item on the day of a dry run; or what the weekly mail or a status round tells them without a rule.',
})
export class ForeseenReminder {
  ruleId!: string | null;

  invitationId!: string | null;

  seminarId!: string | null;

  riskId!: string | null;

  itemId!: string | null;

  personId!: string | null;

  institutionId!: string | null;

  roundId!: string | null;

  sortName!: string;

  @Field(() => ID, { description: 'Of the rule, what it reminds of, and whom.' })
  id!: string;

  @Field(() => ForeseenObject)
  object!: ForeseenObject;

  @Field(() => ReminderAudience, {
    nullable: true,
    description: 'As what somebody is told; null of an invitation, of an answer to who asked for a later day, and where there is nobody.',
  })
  audience!: ReminderAudience | null;

  @Field(() => ReminderDelivery)
  delivery!: ReminderDelivery;

  @Field(() => Day, {
    nullable: true,
    description:
      'The day that the rule counts from: due day, last word, day it was asked; null of an invitation. Without a rule: last day of the item or the round.',
  })
  countedFrom!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Name of the recipient; null where there is nobody, and of whom the viewer does not see by name.',
  })
  personName!: string | null;

  @Field(() => Int, { nullable: true, description: 'How many items or wishes it is about; null of a single one.' })
  count!: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'The first, second, … reminder of the rule; null when none goes out, and without a rule.',
  })
  occurrence!: number | null;

  @Field(() => Instant, {
    nullable: true,
    description: 'The hour from which on it leaves; null when none goes out and it waits for no weekly mail.',
  })
  sendsAt!: Date | null;

  @Field(() => ReminderSilence, { nullable: true, description: 'Why none goes out; null when one does.' })
  silence!: ReminderSilence | null;
}
