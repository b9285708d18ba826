// What a plan's page holds, and what of it wants to be looked at: a phone opens that and folds the rest.
import type { PlanData, PlanItem, Priority } from './plan-query';

/** The plan as far as its sections follow from it. */
type Plan = Pick<PlanData, 'state' | 'opinions' | 'opinionInstitutions'> & { actionItems: PlanItem[] };

const lateOnes = (items: PlanItem[]): number => items.filter(({ isLate }) => isLate).length;

export const prioritySection = ({ id }: Pick<Priority, 'id'>): string => `priority-${id}`;
/** Parts of a priority that addresses lead to. */
export const partsOf = ({ goals }: Priority): string[] =>
  goals.flatMap(({ id, indicators }) => [`goal-${id}`, ...indicators.map((indicator) => `indicator-${indicator.id}`)]);

export const itemsOf = (priority: Priority, items: PlanItem[]): PlanItem[] =>
  items.filter(({ goal }) => goal && priority.goals.some(({ id }) => id === goal.id));
export const itemsOfNone = (items: PlanItem[]): PlanItem[] => items.filter(({ goal }) => !goal);

/** Indicators that are behind or not measured in time, and items that are late. */
export function attentionOfPriority(priority: Priority, items: PlanItem[]): number {
  const indicators = priority.goals.flatMap((goal) => goal.indicators);
  return indicators.filter(({ track }) => track === 'OFF_TRACK' || track === 'NOT_MEASURED').length + lateOnes(itemsOf(priority, items));
}

export const attentionOfOthers = ({ actionItems }: Plan): number => lateOnes(itemsOfNone(actionItems));

/** Institutions of the viewer that are asked and have said nothing yet. */
export const attentionOfOpinions = ({ state, opinions, opinionInstitutions }: Plan): number =>
  state === 'CONSULTATION' ? opinionInstitutions.filter(({ id }) => !opinions.some(({ institution }) => institution.id === id)).length : 0;
