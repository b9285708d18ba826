import { Problem, type Act } from '@app/kernel';
import { Risk } from '@app/risks';
import { Seminar } from '@app/seminars';
import { Decision } from '../../decision/decision.entity.js';
import type { PlanPriority } from './plan-priority.entity.js';
import { PriorityNeed } from './priority-need.entity.js';
import type { PriorityNeedInput } from './priority.inputs.js';

type Named = Pick<PriorityNeed, 'riskId' | 'decisionId' | 'seminarId' | 'note'>;
const keyOf = ({ riskId, decisionId, seminarId, note }: Named): string => JSON.stringify([riskId, decisionId, seminarId, note]);

/**
 * Makes the needs of a priority what is given, one at least: a plan answers something. What is there may stay as it is, also a risk that was closed since; what the actor does
 * not see stays anyway.
 */
export async function setNeeds(act: Act, priority: PlanPriority, given: readonly PriorityNeedInput[]): Promise<void> {
  const { id: priorityId, planId, councilId } = priority;
  if (given.length === 0) throw new Problem('INVALID', 'priority-answers-nothing', 'needs');
  const present = await act.tx.findBy(PriorityNeed, { priorityId });
  const wanted = given.map(({ riskId = null, decisionId = null, seminarId = null, note = null }) => ({
    riskId,
    decisionId,
    seminarId,
    note,
  }));
  const things = new Set<string>();
  for (const [index, need] of wanted.entries()) {
    const field = `needs.${index}`;
    const named = [need.riskId, need.decisionId, need.seminarId].filter((id) => id !== null);
    if (named.length > 1) throw new Problem('INVALID', 'one-need-each', field);
    const thing = named[0] ?? need.note;
    if (thing === null) throw new Problem('INVALID', 'required', `${field}.note`);
    if (things.has(thing)) throw new Problem('INVALID', 'given-twice', field);
    things.add(thing);
    if (!present.some((one) => keyOf(one) === keyOf(need))) await refuseUnknown(act, councilId, need, field);
  }
  const keys = new Set(wanted.map(keyOf));
  await act.tx.remove(present.filter((need) => !keys.has(keyOf(need))));
  const stored = new Set(present.map(keyOf));
  const added = wanted.filter((need) => !stored.has(keyOf(need)));
  await act.tx.insert(
    PriorityNeed,
    added.map((need) => ({ ...need, priorityId, planId, councilId })),
  );
}

async function refuseUnknown(act: Act, councilId: string, { riskId, decisionId, seminarId }: Named, field: string): Promise<void> {
  if (riskId !== null) {
    const risk = await act.tx.findOneBy(Risk, { id: riskId });
    if (!risk) throw new Problem('NOT_FOUND', 'no-such-record', `${field}.riskId`);
    if (risk.councilId !== councilId) throw new Problem('INVALID', 'need-of-another-council', `${field}.riskId`);
    risk.refuseWhenClosed(`${field}.riskId`);
  }
  if (decisionId !== null && !(await act.tx.existsBy(Decision, { id: decisionId })))
    throw new Problem('NOT_FOUND', 'no-such-record', `${field}.decisionId`);
  if (seminarId !== null) {
    const seminar = await act.tx.findOneBy(Seminar, { id: seminarId });
    if (!seminar) throw new Problem('NOT_FOUND', 'no-such-record', `${field}.seminarId`);
    if (seminar.state === 'CANCELLED' || !seminar.startsAt || seminar.startsAt > act.now)
      throw new Problem('CONFLICT', 'seminar-has-no-outcome', `${field}.seminarId`);
  }
}
