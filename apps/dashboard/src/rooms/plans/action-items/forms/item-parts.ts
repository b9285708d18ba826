// What stands where in the form of an item: who, what and by when at once, the rest behind a button, unless the place where the form was
// opened has filled it.
import { newItem, type ItemOrigin, type ItemValues } from './item-values';

export type ItemField = keyof ItemValues;

/** Fields that may stay empty, under their headings. */
export const ITEM_GROUPS = {
  who: ['assigneePersonId', 'helperIds', 'councilIds'],
  when: ['startOn', 'priority', 'dependsOnIds'],
  origin: ['decisionId', 'seminarId', 'planId', 'goalId'],
  worksOn: ['riskIds', 'measureIds'],
  how: ['doneCriterion', 'description', 'phase', 'cooperationForm', 'approach'],
} as const satisfies Record<string, readonly ItemField[]>;

export type ItemGroup = keyof typeof ITEM_GROUPS;
export type MoreField = (typeof ITEM_GROUPS)[ItemGroup][number];

export const GROUPS = Object.keys(ITEM_GROUPS) as ItemGroup[];

const EMPTY = newItem({});

export const isFilled = (values: ItemValues, field: ItemField): boolean => JSON.stringify(values[field]) !== JSON.stringify(EMPTY[field]);

/** What the place where the form was opened has filled. A goal is chosen among those of a plan, so the two are never apart. */
export function givenBy(origin: ItemOrigin): MoreField[] {
  const values = newItem(origin);
  const withPlan = (field: MoreField) => (field === 'goalId' ? isFilled(values, 'planId') : isFilled(values, field));
  return GROUPS.flatMap((group): readonly MoreField[] => ITEM_GROUPS[group]).filter(withPlan);
}
