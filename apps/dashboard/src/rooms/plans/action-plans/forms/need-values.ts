import type { PriorityNeedInput } from '../../../../graph/generated/graphql';
import type { Need } from '../plan-query';

export type NeedKind = 'RISK' | 'DECISION' | 'SEMINAR' | 'NOTE';
export const NEED_KINDS: NeedKind[] = ['RISK', 'DECISION', 'SEMINAR', 'NOTE'];

/** A need as the form holds it: what is not of its kind waits and is not sent, so that another kind may be looked at and left again. */
export type NeedValues = {
  kind: NeedKind;
  riskId: string | null;
  decisionId: string | null;
  seminarId: string | null;
  note: string;
};

export const aNeed = (): NeedValues => ({ kind: 'RISK', riskId: null, decisionId: null, seminarId: null, note: '' });

export const needValuesOf = ({ risk, decision, seminar, note }: Need): NeedValues => ({
  kind: risk ? 'RISK' : decision ? 'DECISION' : seminar ? 'SEMINAR' : 'NOTE',
  riskId: risk?.id ?? null,
  decisionId: decision?.id ?? null,
  seminarId: seminar?.id ?? null,
  note: note ?? '',
});

export const sentNeed = ({ kind, riskId, decisionId, seminarId, note }: NeedValues): PriorityNeedInput => ({
  riskId: kind === 'RISK' ? riskId : null,
  decisionId: kind === 'DECISION' ? decisionId : null,
  seminarId: kind === 'SEMINAR' ? seminarId : null,
  note,
});
