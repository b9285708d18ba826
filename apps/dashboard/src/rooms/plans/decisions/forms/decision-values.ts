import type { ActionItemOfDecisionInput, DecisionKind, UpdateDecisionInput } from '../../../../graph/generated/graphql';
import { today } from '../../../../ui/format';
import type { DecisionData } from '../decision-query';
import { noVotes, sentVoting, votingOf, type VotingValues } from './vote-values';

/** Who does what by when because of it. */
export type ItemRow = { title: string; ownerInstitutionId: string | null; dueOn: string | null };
export const anItemRow = (): ItemRow => ({ title: '', ownerInstitutionId: null, dueOn: null });

export type DecisionValues = VotingValues & {
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
  ...noVotes(),
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
  ...votingOf(decision),
  dissent: decision.dissent ?? '',
  conflictOfInterest: decision.conflictOfInterest ?? '',
  actionItems: [],
});

type Sent = Omit<UpdateDecisionInput, 'id' | 'version'>;

/** What of the given values is sent; `whole`: all of them. */
export function fieldsOf(
  {
    councilId: _council,
    actionItems: _items,
    votesFor,
    votesAgainst,
    votesAbstained,
    isByName,
    votes,
    decidedOn,
    ...rest
  }: Partial<DecisionValues>,
  whole: DecisionValues,
): Sent {
  const voting = Object.fromEntries(
    Object.entries({ votesFor, votesAgainst, votesAbstained, isByName, votes }).filter(([, value]) => value !== undefined),
  );
  return { ...rest, ...(decidedOn && { decidedOn }), ...sentVoting(voting, whole) };
}

export const sentItem = ({ title, ownerInstitutionId, dueOn }: ItemRow): ActionItemOfDecisionInput => ({
  title,
  ownerInstitutionId: ownerInstitutionId ?? '',
  dueOn: dueOn ?? '',
});
