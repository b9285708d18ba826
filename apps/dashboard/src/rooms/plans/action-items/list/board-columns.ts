import type { ActionItemFilter, ActionItemState } from '../../../../graph/generated/graphql';
import { STATES } from '../terms';

/** What is under way, and what is done and waits to be verified. */
const USUAL: readonly ActionItemState[] = ['PLANNED', 'IN_PROGRESS', 'WAITING', 'DONE'];

/** The states that were chosen, in the order in which items go through them; all where closed ones were asked for as well. */
export function columnsOf({ states, isOpen }: Pick<ActionItemFilter, 'states' | 'isOpen'>): readonly ActionItemState[] {
  if (states?.length) return STATES.filter((state) => states.includes(state));
  return isOpen ? USUAL : STATES;
}
