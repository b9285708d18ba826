import { Day, enumOf, Instant } from '@app/kernel';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { ReminderDelivery, ReminderObject } from '../rule/reminder-rule-enums.js';

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
    'LIMIT_OF_DAY',
    'UNSUBSCRIBED',
  ],
  'Why a rule reminds somebody of nothing on a day; the first reason that holds. RULE_INACTIVE: it is paused. SEMINAR_CANCELLED, SEMINAR_BEGUN: by ' +
    'that hour. ANSWERED. INVITATION_WITHDRAWN: its link is void. NO_ADDRESS: the person has none. NOT_INVITED: the mail with the invitation ' +
    'has not arrived. NO_DATE: the seminar or risk lacks the date that the rule counts from. HOURS_OVER: no mail leaves today any more. LIMIT_REACHED: ' +
    'reminded as often as the rule says. BEFORE_RULE, BEFORE_INVITATION: all its dates lie before the first day of the rule, or not after the ' +
    'day of the invitation. NOT_DUE_YET: the first date is still to come. ALREADY_TOLD: reminded of the last date that has come, or less than a ' +
    'repetition ago. NOT_A_WORKING_DAY: it waits for the next one. MAY_NOT_READ: has left the owning institution, or the council is ' +
    'closed to them. NOT_ESCALATED: somebody nearer is reminded; they are with a later reminder, or never. ITEM_CLOSED: the action item is done ' +
    'or dropped. NOBODY: there is nobody to tell. LONG_AGO: all its dates lie more than 60 days back, and nobody was told. IN_DIGEST: waits for ' +
    'the weekly mail, which leaves at `sendsAt`. LIMIT_OF_DAY: more urgent mails, or what was sent already, fill the day; it waits for the next. ' +
    'UNSUBSCRIBED: does not want such mails.',
);
export type ReminderSilence = keyof typeof ReminderSilence;

@ObjectType({
  description:
    'What the reminders of a council would be on a day, as things stand now; those that leave on the days before count as told, also where the ' +
    'limit of such a day would keep some back, and without what other councils will send. Nothing is sent and nothing is written.',
})
export class ReminderDryRun {
  councilId!: string;

  @Field(() => Day)
  on!: string;

  @Field(() => Boolean, { description: "Neither weekend nor public holiday of the council's country." })
  isWorkingDay!: boolean;
}

export const ReminderAudience = enumOf(
  'ReminderAudience',
  ['OWNER', 'LEAD', 'SECRETARY', 'ASSIGNEE', 'SEAT', 'CHAIR'],
  'As what somebody is told of a review or an action item: owner of the risk, assignee of the item, who leads the institution it is up to, who ' +
    'holds a seat of that, secretary, chair of the council.',
);
export type ReminderAudience = keyof typeof ReminderAudience;

@ObjectType({ description: 'One rule and one person of one invitation, review or action item on the day of a dry run.' })
export class ForeseenReminder {
  ruleId!: string;

  invitationId!: string | null;

  seminarId!: string | null;

  riskId!: string | null;

  itemId!: string | null;

  personId!: string | null;

  sortName!: string;

  @Field(() => ID, { description: 'Of the rule, what it reminds of, and whom.' })
  id!: string;

  @Field(() => ReminderObject)
  object!: ReminderObject;

  @Field(() => ReminderAudience, { nullable: true, description: 'Null of an invitation, and where there is nobody.' })
  audience!: ReminderAudience | null;

  @Field(() => ReminderDelivery)
  delivery!: ReminderDelivery;

  @Field(() => Day, {
    nullable: true,
    description: 'The day that the rule counts from: due day, last word, day it was asked; null of an invitation.',
  })
  countedFrom!: string | null;

  @Field(() => String, { nullable: true, description: 'Name of the recipient; null where there is nobody.' })
  personName!: string | null;

  @Field(() => Int, { nullable: true, description: 'The first, second, … reminder of the rule; null when none goes out.' })
  occurrence!: number | null;

  @Field(() => Instant, {
    nullable: true,
    description: 'The hour from which on it leaves; null when none goes out and it waits for no weekly mail.',
  })
  sendsAt!: Date | null;

  @Field(() => ReminderSilence, { nullable: true, description: 'Why none goes out; null when one does.' })
  silence!: ReminderSilence | null;
}
