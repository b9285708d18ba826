import { Problem, type Act } from '@app/kernel';
import type { ActionPlan } from '../action-plan.entity.js';
import { GoalIndicator, type IndicatorFields } from './goal-indicator.entity.js';
import { IndicatorMeasurement } from './indicator-measurement.entity.js';
import type { AmendedIndicatorInput } from './indicator.inputs.js';

/** An indicator as it stood before an amendment, as the row of the amendment keeps it. */
export type FormerFields = IndicatorFields & { id: string };

/** Changes indicators of an adopted plan under its lock; answers what they were. What is refused of one names its place. */
export async function amendIndicators(act: Act, plan: ActionPlan, given: readonly AmendedIndicatorInput[]): Promise<FormerFields[]> {
  const former: FormerFields[] = [];
  for (const [index, { id, version, ...fields }] of given.entries()) {
    const at = (field: string) => `indicators.${index}.${field}`;
    const [indicator] = await act.tx.find(GoalIndicator, { where: { id }, lock: { mode: 'pessimistic_write' } });
    if (!indicator) throw new Problem('NOT_FOUND', 'no-such-record', at('id'));
    if (indicator.planId !== plan.id) throw new Problem('INVALID', 'indicator-of-another-plan', at('id'));
    if (former.some((one) => one.id === indicator.id)) throw new Problem('INVALID', 'given-twice', at('id'));
    if (indicator.version !== version) throw new Problem('CONFLICT', 'stale-version', at('version'));
    former.push({ id: indicator.id, ...indicator.fields() });
    try {
      indicator.change(fields, await firstMeasuredOn(act, indicator.id));
    } catch (error) {
      if (!(error instanceof Problem) || error.field === undefined) throw error;
      throw new Problem(error.code, error.reason, at(error.field), error.values);
    }
    indicator.version += 1;
    await act.tx.save(indicator);
  }
  return former;
}

/** Null where it never was. */
export async function firstMeasuredOn(act: Act, indicatorId: string): Promise<string | null> {
  const first = await act.tx.findOne(IndicatorMeasurement, { where: { indicatorId }, order: { measuredOn: 'ASC' } });
  return first?.measuredOn ?? null;
}
