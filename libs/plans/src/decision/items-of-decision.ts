import { Problem, type Act } from '@app/kernel';
import { canKeepItems } from '../action-item/action-item.policy.js';
import type { ActionItemsService } from '../action-item/action-items.service.js';
import type { Decision } from './decision.entity.js';
import type { ActionItemOfDecisionInput } from './decision.inputs.js';

type Given = readonly ActionItemOfDecisionInput[];

/** The chair records decisions and enters no action items: told before anything is done. */
export function refuseItemsOfChair(act: Act, councilId: string, given: Given): void {
  if (given.length > 0 && !canKeepItems(act.actor, councilId))
    throw new Problem('FORBIDDEN', 'items-are-the-secretarys-to-enter', 'actionItems');
}

/** Makes items of a decision, in the order given, joint with the councils that decided it together; what is refused of one names its place. */
export async function enterItems(act: Act, items: ActionItemsService, decision: Decision, given: Given): Promise<void> {
  if (given.length === 0) return;
  const { id: decisionId, councilId, seminarId } = decision;
  for (const [index, item] of given.entries()) {
    try {
      await items.create(act, { ...item, councilId, decisionId, seminarId });
    } catch (error) {
      if (!(error instanceof Problem) || error.field === undefined) throw error;
      const { code, reason, field, values } = error;
      throw new Problem(code, reason, `actionItems.${index}.${field}`, values);
    }
  }
}
