import { attentionOfOpinions, attentionOfOthers, attentionOfPriority, partsOf } from './plan-sections';
import type { PlanData, PlanItem, Priority } from './plan-query';

const priority = {
  id: 'p',
  goals: [
    {
      id: 'g1',
      indicators: [
        { id: 'i1', track: 'OFF_TRACK' },
        { id: 'i2', track: 'ON_TRACK' },
      ],
    },
    { id: 'g2', indicators: [{ id: 'i3', track: 'NOT_MEASURED' }] },
  ],
} as Priority;
const item = (goal: string | null, isLate: boolean) => ({ isLate, goal: goal === null ? null : { id: goal } }) as PlanItem;

describe('a section of a plan', () => {
  it('wants to be looked at for each indicator that is behind or not measured, and each late item of its goals', () => {
    const items = [item('g1', true), item('g2', false), item('another', true), item(null, true)];
    expect(attentionOfPriority(priority, items)).toBe(3);
    expect(attentionOfPriority({ ...priority, goals: [] }, items)).toBe(0);
  });

  it('of items without a goal wants it for those that are late', () => {
    const plan = { actionItems: [item(null, true), item(null, false), item('g1', true)] } as PlanData;
    expect(attentionOfOthers(plan)).toBe(1);
  });

  it('of opinions wants it while an institution of the viewer is asked and silent', () => {
    const [one, other] = [
      { id: 'one', name: 'One' },
      { id: 'other', name: 'Other' },
    ];
    const plan = { state: 'CONSULTATION', opinions: [{ institution: one }], opinionInstitutions: [one, other] } as PlanData;
    expect(attentionOfOpinions(plan)).toBe(1);
    expect(attentionOfOpinions({ ...plan, state: 'ADOPTED' })).toBe(0);
  });

  it('is opened by an address of any goal or indicator in it', () => {
    expect(partsOf(priority)).toEqual(['goal-g1', 'indicator-i1', 'indicator-i2', 'goal-g2', 'indicator-i3']);
  });
});
