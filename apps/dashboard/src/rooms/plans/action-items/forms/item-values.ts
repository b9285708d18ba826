import type {
  ActionItemPhase,
  Approach,
  CooperationForm,
  CreateActionItemInput,
  UpdateActionItemInput,
} from '../../../../graph/generated/graphql';
import type { Choice } from '../../../../ui/pickers';
import type { ItemData } from '../item/item-query';

export type ItemValues = {
  title: string;
  ownerInstitutionId: string | null;
  assigneePersonId: string | null;
  dueOn: string | null;
  startOn: string | null;
  priority: string;
  planId: string | null;
  goalId: string | null;
  decisionId: string | null;
  seminarId: string | null;
  doneCriterion: string;
  description: string;
  helperIds: string[];
  riskIds: string[];
  measureIds: string[];
  dependsOnIds: string[];
  councilIds: string[];
  phase: ActionItemPhase | null;
  approach: Approach | null;
  cooperationForm: CooperationForm | null;
};

/** What a new item is known to spring from or work on where it is entered. */
export type ItemOrigin = Partial<Record<'decisionId' | 'seminarId' | 'planId' | 'goalId', string | null>> & {
  riskIds?: string[];
  measureIds?: string[];
  /** Whose it is besides the one that keeps it. */
  councilIds?: string[];
};

export interface KnownOrigin {
  decisions: Choice[];
  seminars: Choice[];
}

/** Names of what it is known to spring from or work on. */
export interface KnownTies {
  councils?: Choice[];
  risks?: Choice[];
  measures?: Choice[];
  origin?: KnownOrigin;
}

const ids = (list: { id: string }[]) => list.map(({ id }) => id);

export const newItem = ({ riskIds = [], measureIds = [], councilIds = [], ...origin }: ItemOrigin): ItemValues => ({
  ...{ title: '', ownerInstitutionId: null, assigneePersonId: null, dueOn: null, startOn: null, priority: '3' },
  ...{ planId: null, goalId: null, decisionId: null, seminarId: null, ...origin },
  ...{ doneCriterion: '', description: '', helperIds: [], riskIds, measureIds, dependsOnIds: [], councilIds },
  ...{ phase: null, approach: null, cooperationForm: null },
});

export const valuesOf = (item: ItemData): ItemValues => ({
  ...{ title: item.title, ownerInstitutionId: item.ownerInstitution.id, assigneePersonId: item.assignee?.id ?? null },
  ...{ dueOn: item.dueOn, startOn: item.startOn ?? null, priority: String(item.priority) },
  ...{ planId: item.plan?.id ?? null, goalId: item.goal?.id ?? null },
  ...{ decisionId: item.decision?.id ?? null, seminarId: item.seminar?.id ?? null },
  ...{ doneCriterion: item.doneCriterion ?? '', description: item.description ?? '' },
  ...{ helperIds: ids(item.helpers), riskIds: ids(item.risks), measureIds: ids(item.measures) },
  ...{ dependsOnIds: ids(item.dependsOn), councilIds: ids(item.jointCouncils) },
  ...{ phase: item.phase ?? null, approach: item.approach ?? null, cooperationForm: item.cooperationForm ?? null },
});

/** What of the given values is sent with a change; the last day is moved by another act. */
export function changesOf({
  priority,
  dueOn,
  ownerInstitutionId,
  ...rest
}: Partial<ItemValues>): Omit<UpdateActionItemInput, 'id' | 'version'> {
  return { ...rest, ...(priority && { priority: Number(priority) }), ...(ownerInstitutionId && { ownerInstitutionId }) };
}

export const newFieldsOf = (values: ItemValues): Omit<CreateActionItemInput, 'councilId'> => ({
  ...changesOf(values),
  title: values.title,
  ownerInstitutionId: values.ownerInstitutionId ?? '',
  dueOn: values.dueOn ?? '',
});
