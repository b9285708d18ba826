import { enumOf } from '@app/kernel';

export const ReminderObject = enumOf(
  'ReminderObject',
  ['INVITATION', 'RISK_REVIEW', 'ACTION_ITEM_DUE', 'ACTION_ITEM_SILENT', 'EXTENSION_ASKED'],
  'What a rule reminds of. INVITATION: one that has not been answered. RISK_REVIEW: a risk of the register that is to be looked at again. ' +
    'ACTION_ITEM_DUE: an open action item around its last day. ACTION_ITEM_SILENT: an open one of which nobody has said a word for some days. ' +
    'EXTENSION_ASKED: a later day for an item that somebody asked for and nobody has answered.',
);
export type ReminderObject = keyof typeof ReminderObject;

export const ReminderAnchor = enumOf(
  'ReminderAnchor',
  ['ANSWER_BY', 'INVITED_AT', 'SEMINAR_START', 'REVIEW_DUE', 'DUE_ON', 'LAST_WORD', 'ASKED_ON'],
  'The date a rule counts from. Of an invitation: the last day to answer, the day of the invitation, or the first day of the seminar. Of a ' +
    'review: the day it is due. Of an action item: its last day; of a silent one, the day of the last word, not before it is to start. Of a ' +
    'later day asked for: when it was.',
);
export type ReminderAnchor = keyof typeof ReminderAnchor;

export const ReminderDelivery = enumOf(
  'ReminderDelivery',
  ['AT_ONCE', 'DIGEST'],
  'AT_ONCE: a mail of its own within the hours of the rule. DIGEST: a line of the weekly mail, which keeps neither to these hours nor to the limit of a day.',
);
export type ReminderDelivery = keyof typeof ReminderDelivery;

export const ReminderAudience = enumOf(
  'ReminderAudience',
  ['OWNER', 'LEAD', 'SECRETARY', 'ASSIGNEE', 'SEAT', 'CHAIR', 'HELPER'],
  'As what somebody is told of a review or an action item: owner of the risk, assignee of the item, who leads the institution it is up to, who ' +
    'holds a seat of that, secretary, chair of the council; HELPER: who leads an institution that helps, and where nobody does, who holds its seats.',
);
export type ReminderAudience = keyof typeof ReminderAudience;

/** What a rule can count from, by what it reminds of. */
export const ANCHORS: Readonly<Record<ReminderObject, readonly ReminderAnchor[]>> = {
  INVITATION: ['ANSWER_BY', 'INVITED_AT', 'SEMINAR_START'],
  RISK_REVIEW: ['REVIEW_DUE'],
  ACTION_ITEM_DUE: ['DUE_ON'],
  ACTION_ITEM_SILENT: ['LAST_WORD'],
  EXTENSION_ASKED: ['ASKED_ON'],
};

/** From which reminder on who else is told. */
export const PASSED_ON_FIELDS = ['leadFrom', 'secretaryFrom', 'chairFrom', 'helpersFrom'] as const;
export type PassedOn = (typeof PASSED_ON_FIELDS)[number];

/** To whom a rule can pass on, by what it reminds of. */
export const PASSED_ON: Readonly<Record<ReminderObject, readonly PassedOn[]>> = {
  INVITATION: [],
  RISK_REVIEW: ['leadFrom', 'secretaryFrom'],
  ACTION_ITEM_DUE: ['leadFrom', 'secretaryFrom', 'chairFrom', 'helpersFrom'],
  ACTION_ITEM_SILENT: ['leadFrom', 'secretaryFrom', 'chairFrom', 'helpersFrom'],
  EXTENSION_ASKED: ['chairFrom'],
};

/** Whom a rule can tell first, nearest first, by what it reminds of. */
export const FIRST_TO: Readonly<Record<ReminderObject, readonly ReminderAudience[]>> = {
  INVITATION: [],
  RISK_REVIEW: ['OWNER', 'LEAD', 'SECRETARY'],
  ACTION_ITEM_DUE: ['ASSIGNEE', 'LEAD', 'SEAT', 'SECRETARY', 'CHAIR'],
  ACTION_ITEM_SILENT: ['ASSIGNEE', 'LEAD', 'SEAT', 'SECRETARY', 'CHAIR'],
  EXTENSION_ASKED: ['SECRETARY', 'CHAIR'],
};

export const isOfItems = (object: ReminderObject): boolean => object !== 'INVITATION' && object !== 'RISK_REVIEW';
