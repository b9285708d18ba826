// The lists that forms offer, in the order in which people think of them; the words come from libs/councils/messages.
import type {
  Approach,
  CooperationForm,
  CouncilKind,
  OpenItemState,
  ReminderAnchor,
  ReminderAudience,
  ReminderDelivery,
  ReminderObject,
  SeatRole,
} from '../../graph/generated/graphql';

export const COUNCIL_KINDS: CouncilKind[] = ['SAFETY', 'HEALTH', 'CRISIS_COMMISSION', 'JOINT', 'WORKING_GROUP'];
export const APPROACHES: Approach[] = ['SITUATIONAL', 'RESOURCE_MOBILISATION', 'COMMUNITY_EMPOWERMENT'];
export const COOPERATION_FORMS: CooperationForm[] = ['COMMUNICATION', 'COOPERATION', 'COORDINATION', 'COLLABORATION'];
export const SEAT_ROLES: SeatRole[] = ['CHAIR', 'VICE_CHAIR', 'SECRETARY', 'MEMBER', 'OBSERVER'];
export const REMINDER_OBJECTS: ReminderObject[] = ['INVITATION', 'RISK_REVIEW', 'ACTION_ITEM_DUE', 'ACTION_ITEM_SILENT', 'EXTENSION_ASKED'];
/** What a rule can count from, by what it reminds of. */
export const REMINDER_ANCHORS: Record<ReminderObject, ReminderAnchor[]> = {
  INVITATION: ['ANSWER_BY', 'INVITED_AT', 'SEMINAR_START'],
  RISK_REVIEW: ['REVIEW_DUE'],
  ACTION_ITEM_DUE: ['DUE_ON'],
  ACTION_ITEM_SILENT: ['LAST_WORD'],
  EXTENSION_ASKED: ['ASKED_ON'],
};
export const REMINDER_DELIVERIES: ReminderDelivery[] = ['AT_ONCE', 'DIGEST'];
export type PassedOn = 'leadFrom' | 'secretaryFrom' | 'chairFrom' | 'helpersFrom';
/** To whom a rule can pass on, by what it reminds of. */
export const PASSED_ON: Record<ReminderObject, PassedOn[]> = {
  INVITATION: [],
  RISK_REVIEW: ['leadFrom', 'secretaryFrom'],
  ACTION_ITEM_DUE: ['leadFrom', 'secretaryFrom', 'chairFrom', 'helpersFrom'],
  ACTION_ITEM_SILENT: ['leadFrom', 'secretaryFrom', 'chairFrom', 'helpersFrom'],
  EXTENSION_ASKED: ['chairFrom'],
};
/** Whom a rule can tell first, the nearest first, by what it reminds of. */
export const FIRST_TO: Record<ReminderObject, ReminderAudience[]> = {
  INVITATION: [],
  RISK_REVIEW: ['OWNER', 'LEAD', 'SECRETARY'],
  ACTION_ITEM_DUE: ['ASSIGNEE', 'LEAD', 'SEAT', 'SECRETARY', 'CHAIR'],
  ACTION_ITEM_SILENT: ['ASSIGNEE', 'LEAD', 'SEAT', 'SECRETARY', 'CHAIR'],
  EXTENSION_ASKED: ['SECRETARY', 'CHAIR'],
};
export const OPEN_ITEM_STATES: OpenItemState[] = ['PLANNED', 'IN_PROGRESS', 'WAITING'];
export const TIME_ZONES = ['Europe/Tallinn', 'Europe/Riga', 'Europe/Vilnius', 'Europe/Helsinki', 'UTC'];
