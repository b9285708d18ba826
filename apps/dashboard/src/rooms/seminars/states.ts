// The values of the seminars' states in the order people think of them, and the tone of each.
import type {
  ChecklistState,
  DeliveryState,
  ExpectedForm,
  HostingState,
  InvitationResponse,
  SeminarKind,
  SeminarMode,
  SeminarState,
  SessionKind,
  TopicState,
} from '../../graph/generated/graphql';
import type { Tone } from '../../ui/tone-badge';

export const SEMINAR_STATES = ['DRAFT', 'PLANNED', 'INVITING', 'HELD', 'REPORTED', 'CANCELLED'] as const satisfies SeminarState[];

export const SEMINAR_KINDS = [
  'SEMINAR',
  'CONFERENCE',
  'ROUND_TABLE',
  'MEETING',
  'OPEN_SPACE',
  'EXERCISE',
  'TRAINING',
  'EXCHANGE_VISIT',
  'PUBLIC_EVENT',
] as const satisfies SeminarKind[];

export const SEMINAR_MODES = ['IN_ROOM', 'ONLINE', 'HYBRID'] as const satisfies SeminarMode[];

export const SESSION_KINDS = [
  'OPENING',
  'INFORMATION',
  'DISCUSSION',
  'DECISION',
  'CASE_STUDY',
  'EXERCISE',
  'TRAINING',
  'FOLLOW_UP',
  'BREAK',
  'CLOSING',
] as const satisfies SessionKind[];

/** What members propose; breaks and openings are the organisers' own. */
export const TOPIC_KINDS = ['DISCUSSION', 'INFORMATION', 'DECISION', 'CASE_STUDY', 'EXERCISE', 'TRAINING'] as const satisfies SessionKind[];

export const EXPECTED_FORMS = ['PEOPLE_TO_POLICE', 'TWO_WAY', 'BETWEEN_AGENCIES', 'POLICE_TO_PEOPLE'] as const satisfies ExpectedForm[];

export const RESPONSES = [
  'ACCEPTED',
  'ONLINE',
  'SUBSTITUTE',
  'WAITLISTED',
  'TENTATIVE',
  'DECLINED',
  'NONE',
] as const satisfies InvitationResponse[];

export const DELIVERY_STATES = [
  'DRAFT',
  'QUEUED',
  'SENDING',
  'ACCEPTED',
  'DELAYED',
  'BOUNCED',
  'FAILED',
  'SUPPRESSED',
  'CANCELLED',
] as const satisfies DeliveryState[];

export const seminarTone: Record<SeminarState, Tone> = {
  DRAFT: 'neutral',
  PLANNED: 'info',
  INVITING: 'warning',
  HELD: 'good',
  REPORTED: 'good',
  CANCELLED: 'bad',
};

export const responseTone: Record<InvitationResponse, Tone> = {
  NONE: 'neutral',
  ACCEPTED: 'good',
  TENTATIVE: 'warning',
  DECLINED: 'bad',
  SUBSTITUTE: 'good',
  ONLINE: 'good',
  WAITLISTED: 'warning',
};

export const hostingTone: Record<HostingState, Tone> = { ASKED: 'warning', ACCEPTED: 'good', DECLINED: 'bad' };

export const checklistTone: Record<ChecklistState, Tone> = { DONE: 'good', OVERDUE: 'bad', DUE: 'warning', LATER: 'neutral' };

export const topicTone: Record<TopicState, Tone> = { PROPOSED: 'warning', ACCEPTED: 'good', BACKLOG: 'info', DECLINED: 'neutral' };

export const deliveryTone: Record<DeliveryState, Tone> = {
  DRAFT: 'neutral',
  QUEUED: 'info',
  SENDING: 'info',
  ACCEPTED: 'good',
  DELAYED: 'warning',
  BOUNCED: 'bad',
  FAILED: 'bad',
  SUPPRESSED: 'neutral',
  CANCELLED: 'neutral',
};

/** Mails that did not arrive and can go once more. */
export const isUndelivered = (state: DeliveryState): boolean => state === 'FAILED' || state === 'BOUNCED';
