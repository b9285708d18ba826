// The lists that forms and filters offer, in the order in which people think of them; the words come from libs/risks/messages.
import type {
  AssessmentKind,
  Confidence,
  EventType,
  RiskClass,
  RiskLevel,
  RiskOrder,
  RiskOrigin,
  RiskStatus,
  Treatment,
} from '../../graph/generated/graphql';

export const LEVELS: RiskLevel[] = ['VERY_HIGH', 'HIGH', 'MEDIUM', 'LOW'];
export const STATUSES: RiskStatus[] = ['DRAFT', 'OPEN', 'MONITORED', 'CLOSED'];
export const CLASSES: RiskClass[] = ['RISK', 'THREAT', 'PROBLEM'];
export const EVENT_TYPES: EventType[] = [
  'RESCUE',
  'POLICE',
  'HEALTH',
  'CYBER',
  'INFRASTRUCTURE',
  'TRAFFIC',
  'ENVIRONMENT',
  'RADIATION',
  'ANIMAL_DISEASE',
  'COMMUNITY_SAFETY',
  'OTHER',
];
/** Accepting is a decision of its own. */
export const TREATMENTS: Treatment[] = ['AVOID', 'MITIGATE', 'TRANSFER', 'WATCH'];
/** What a filter offers. */
export const TREATMENTS_ALL: Treatment[] = [...TREATMENTS, 'ACCEPT'];
export const ORIGINS: RiskOrigin[] = ['SEMINAR', 'SURVEY', 'OPEN_SPACE', 'INCIDENT', 'ANALYSIS', 'OTHER'];
export const KINDS: AssessmentKind[] = ['CURRENT', 'INHERENT', 'TARGET'];
export const CONFIDENCES: Confidence[] = ['LOW', 'MEDIUM', 'HIGH'];
export const ORDERS: RiskOrder[] = ['LEVEL', 'SCORE', 'TARGET', 'NUMBER', 'TITLE', 'OWNER', 'STATUS', 'REVIEW_DUE', 'CHANGED'];

export const oneOf = <Value extends string>(values: readonly Value[], value: string | undefined): Value | undefined =>
  values.find((one) => one === value);

/** Those of a list joined by commas that there are; null when there are none. */
export function someOf<Value extends string>(values: readonly Value[], joined: string | undefined): Value[] | null {
  const asked = joined?.split(',') ?? [];
  const found = values.filter((one) => asked.includes(one));
  return found.length > 0 ? found : null;
}
