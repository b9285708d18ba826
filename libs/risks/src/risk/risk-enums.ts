import { enumOf } from '@app/kernel';

export const RiskClass = enumOf(
  'RiskClass',
  ['RISK', 'THREAT', 'PROBLEM'],
  'Whether it may happen, somebody means it to happen, or it is there already.',
);
export type RiskClass = keyof typeof RiskClass;

export const EventType = enumOf(
  'EventType',
  [
    'RESCUE',
    'POLICE',
    'CYBER',
    'RADIATION',
    'HEALTH',
    'ANIMAL_DISEASE',
    'INFRASTRUCTURE',
    'TRAFFIC',
    'ENVIRONMENT',
    'COMMUNITY_SAFETY',
    'OTHER',
  ],
  'Kind of event, after the events that may cause an emergency in Estonia, with those that safety councils add; the category that risks of several councils are compared by.',
);
export type EventType = keyof typeof EventType;

export const Treatment = enumOf(
  'Treatment',
  ['AVOID', 'MITIGATE', 'TRANSFER', 'ACCEPT', 'WATCH'],
  'What the council does about a risk (ISO 31000:2018, 6.5). ACCEPT comes by an acceptance alone.',
);
export type Treatment = keyof typeof Treatment;

export const RiskStatus = enumOf(
  'RiskStatus',
  ['DRAFT', 'OPEN', 'MONITORED', 'CLOSED'],
  'draft → open → monitored → closed, and open again.',
);
export type RiskStatus = keyof typeof RiskStatus;

export const RiskStepCause = enumOf(
  'RiskStepCause',
  ['ACCEPTED', 'ACCEPTANCE_EXPIRED', 'LEVEL_ROSE', 'REVIEWED'],
  'What brought a risk into a status beside opening, closing and reopening. LEVEL_ROSE: it was scored above the level it was accepted at.',
);
export type RiskStepCause = keyof typeof RiskStepCause;

export const RiskOrigin = enumOf(
  'RiskOrigin',
  ['SEMINAR', 'SURVEY', 'OPEN_SPACE', 'INCIDENT', 'ANALYSIS', 'OTHER'],
  'Where it was first spoken of.',
);
export type RiskOrigin = keyof typeof RiskOrigin;

export const AssessmentKind = enumOf(
  'AssessmentKind',
  ['INHERENT', 'CURRENT', 'TARGET'],
  'INHERENT: as if nothing were done. CURRENT: with what is in place today. TARGET: where the council wants it.',
);
export type AssessmentKind = keyof typeof AssessmentKind;

export const Confidence = enumOf('Confidence', ['LOW', 'MEDIUM', 'HIGH'], 'How sure those who scored are.');
export type Confidence = keyof typeof Confidence;

export const Trend = enumOf('Trend', ['UP', 'SAME', 'DOWN'], 'Where the current score went with its last assessment.');
export type Trend = keyof typeof Trend;
