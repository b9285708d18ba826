import type { ActionItemOfDecisionInput, DecisionKind, UpdateDecisionInput } from '../../../../graph/generated/graphql';
import { today } from '../../../../ui/format';
import type { DecisionData } from '../decision-query';

type Votes = Record<'votesFor' | 'votesAgainst' | 'votesAbstained', number | ''>;

/** Who does what by when because of it. */
export type ItemRow = { title: string; ownerInstitutionId: string | null; dueOn: string | null };
export const anItemRow = (): ItemRow => ({ title: '', ownerInstitutionId: null, dueOn: null });

export type DecisionValues = Votes & {
  /** Of a new one: in whose register it will stand. */
  councilId: string;
  kind: DecisionKind;
  text: string;
  rationale: string;
  addressees: string;
  decidedOn: string | null;
  seminarId: string | null;
  sessionId: string | null;
  councilIds: string[];
  dissent: string;
  conflictOfInterest: string;
  /** Of a new one. */
  actionItems: ItemRow[];
};

/** A new one. `given`: what the place says where the form is opened. */
export const newDecision = (councilId: string, given: Partial<DecisionValues> = {}): DecisionValues => ({
  councilId,
  kind: 'DECIDED',
  text: '',
  rationale: '',
  addressees: '',
  decidedOn: today(),
  seminarId: null,
  sessionId: null,
  councilIds: [],
  votesFor: '',
  votesAgainst: '',
  votesAbstained: '',
  dissent: '',
  conflictOfInterest: '',
  actionItems: [],
  ...given,
});

export const valuesOf = (decision: DecisionData): DecisionValues => ({
  councilId: decision.councils.find(({ isLead }) => isLead)?.id ?? '',
  kind: decision.kind,
  text: decision.text,
  rationale: decision.rationale ?? '',
  addressees: decision.addressees ?? '',
  decidedOn: decision.decidedOn,
  seminarId: decision.seminar?.id ?? null,
  sessionId: decision.session?.id ?? null,
  councilIds: decision.councils.flatMap(({ id, isLead }) => (isLead ? [] : [id])),
  votesFor: decision.votesFor ?? '',
  votesAgainst: decision.votesAgainst ?? '',
  votesAbstained: decision.votesAbstained ?? '',
  dissent: decision.dissent ?? '',
  conflictOfInterest: decision.conflictOfInterest ?? '',
  actionItems: [],
});

type Sent = Omit<UpdateDecisionInput, 'id' | 'version'>;
const count = (votes: number | ''): number | null => (votes === '' ? null : votes);

/** What of the given values is sent. */
export function fieldsOf({
  councilId: _council,
  actionItems: _items,
  votesFor,
  votesAgainst,
  votesAbstained,
  decidedOn,
  ...rest
}: Partial<DecisionValues>): Sent {
  return {
    ...rest,
    ...(decidedOn && { decidedOn }),
    ...(votesFor !== undefined && { votesFor: count(votesFor) }),
    ...(votesAgainst !== undefined && { votesAgainst: count(votesAgainst) }),
    ...(votesAbstained !== undefined && { votesAbstained: count(votesAbstained) }),
  };
}

export const sentItem = ({ title, ownerInstitutionId, dueOn }: ItemRow): ActionItemOfDecisionInput => ({
  title,
  ownerInstitutionId: ownerInstitutionId ?? '',
  dueOn: dueOn ?? '',
});
