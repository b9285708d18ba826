import { ActionPlan } from './action-plan.entity.js';
import { GoalIndicator } from './indicator/goal-indicator.entity.js';
import type { Decision } from '../decision/decision.entity.js';

const FIELDS = { title: 'Tegevuskava', periodFrom: '2026-01-01', periodTo: '2028-12-31' };
const decision = (given: Partial<Decision> = {}) =>
  ({ id: 'd', councilId: 'c', decidedOn: '2026-03-02', kind: 'DECIDED', state: 'IN_FORCE', ...given }) as Decision;
const refused = (reason: string, field?: string) => expect.objectContaining({ reason, ...(field && { field }) }) as Error;

describe('an action plan', () => {
  const draft = () => ActionPlan.of('c', FIELDS);
  const adopted = () => {
    const plan = draft();
    plan.adopt(decision(), null, null);
    return plan;
  };

  it('begins as a draft and ends no earlier than it begins', () => {
    expect(draft()).toMatchObject({ state: 'DRAFT', version: 1, vision: null });
    expect(() => ActionPlan.of('c', { ...FIELDS, periodTo: '2025-12-31' })).toThrow(refused('ends-before-start', 'periodTo'));
    expect(() => draft().change({ periodFrom: '2029-01-01' })).toThrow(refused('ends-before-start', 'periodTo'));
  });

  it('is consulted on until a day that has not passed, longer if need be, and back', () => {
    const plan = draft();
    expect(() => plan.openConsultation('2026-02-01', '2026-02-02', null)).toThrow(refused('until-has-passed', 'until'));
    expect(() => plan.returnToDraft()).toThrow(refused('plan-is-not-in-consultation'));
    plan.openConsultation('2026-02-02', '2026-02-02', null);
    plan.openConsultation('2026-02-20', '2026-02-02', null);
    expect(plan).toMatchObject({ state: 'CONSULTATION', consultationUntil: '2026-02-20' });
    plan.change({ title: 'Muudetud' });
    plan.returnToDraft();
    expect(plan).toMatchObject({ state: 'DRAFT', consultationUntil: null, title: 'Muudetud' });
  });

  it('is consulted on no longer than it lasts', () => {
    const plan = draft();
    expect(() => plan.openConsultation('2029-01-01', '2026-02-02', null)).toThrow(refused('consultation-after-period', 'until'));
    expect(() => plan.openConsultation('2028-12-31', '2029-01-02', null)).toThrow(refused('consultation-after-period', 'until'));
    plan.openConsultation('2028-12-31', '2026-02-02', null);
    expect(() => plan.change({ periodTo: '2028-12-30' })).toThrow(refused('period-ends-in-consultation', 'periodTo'));
    plan.periodTo = '2028-12-31';
    plan.returnToDraft();
    plan.change({ periodTo: '2028-12-30' });
    expect(plan).toMatchObject({ state: 'DRAFT', periodTo: '2028-12-30' });
  });

  it('is adopted from either by a decision in force of its own council, as of its day', () => {
    expect(() => draft().adopt(decision({ councilId: 'x' }), null, null)).toThrow(refused('decision-of-another-council', 'decisionId'));
    expect(() => draft().adopt(decision({ state: 'REPEALED' }), null, null)).toThrow(refused('decision-is-not-in-force', 'decisionId'));
    for (const kind of ['NOTED', 'PROPOSED', 'RECOMMENDED'] as const) {
      expect(() => draft().adopt(decision({ kind }), null, null)).toThrow(refused('decision-binds-nobody', 'decisionId'));
      expect(() => adopted().amend(decision({ kind }), {})).toThrow(refused('decision-binds-nobody', 'decisionId'));
    }
    expect(adopted()).toMatchObject({ state: 'ADOPTED', adoptedByDecisionId: 'd', adoptedOn: '2026-03-02' });
    const consulted = draft();
    consulted.openConsultation('2026-02-20', '2026-02-02', null);
    consulted.adopt(decision(), null, null);
    expect(consulted).toMatchObject({ state: 'ADOPTED', consultationUntil: '2026-02-20' });
  });

  it('is neither consulted on nor adopted while it says nothing; a consultation that is open is moved on', () => {
    for (const [lack, reason] of [
      ['PRIORITIES', 'plan-has-no-priorities'],
      ['NEEDS', 'plan-answers-no-need'],
      ['GOALS', 'plan-has-no-goals'],
    ] as const) {
      expect(() => draft().openConsultation('2026-02-20', '2026-02-02', lack)).toThrow(refused(reason, 'id'));
      expect(() => draft().adopt(decision(), lack, null)).toThrow(refused(reason, 'id'));
    }
    const consulted = draft();
    consulted.openConsultation('2026-02-20', '2026-02-02', null);
    consulted.openConsultation('2026-02-25', '2026-02-02', 'GOALS');
    expect(consulted.consultationUntil).toBe('2026-02-25');
  });

  it('is adopted while opinions are awaited by who knows that they are', () => {
    const consulted = draft();
    consulted.openConsultation('2026-02-20', '2026-02-02', null);
    expect(() => consulted.adopt(decision(), null, '2026-02-20')).toThrow(refused('consultation-runs', 'endsConsultation'));
    const over = Object.assign(draft(), consulted);
    over.adopt(decision(), null, '2026-02-21');
    consulted.adopt(decision(), null, null);
    for (const { state } of [over, consulted]) expect(state).toBe('ADOPTED');
  });

  it('once adopted is changed by a later decision alone', () => {
    const plan = adopted();
    expect(() => plan.change({ title: 'X' })).toThrow(refused('plan-is-adopted', 'id'));
    expect(() => plan.openConsultation('2027-01-01', '2026-04-01', null)).toThrow(refused('plan-is-adopted'));
    expect(() => plan.adopt(decision(), null, null)).toThrow(refused('plan-is-adopted'));
    expect(() => plan.amend(decision({ decidedOn: '2026-03-01' }), {})).toThrow(refused('decision-before-adoption', 'decisionId'));
    expect(() => plan.amend(decision({ state: 'REPEALED' }), {})).toThrow(refused('decision-is-not-in-force', 'decisionId'));
    plan.amend(decision({ decidedOn: '2026-09-01' }), { budgetEuros: 5000 });
    expect(plan).toMatchObject({ budgetEuros: 5000, adoptedOn: '2026-03-02' });
    expect(() => draft().amend(decision(), {})).toThrow(refused('plan-is-not-adopted', 'id'));
  });

  it('is closed with a report after it was adopted, and stays so', () => {
    expect(() => draft().close('Tehtud', '2026-04-01')).toThrow(refused('plan-is-not-adopted', 'id'));
    const plan = adopted();
    plan.close('Tehtud', '2028-12-31');
    expect(plan).toMatchObject({ state: 'CLOSED', closingReport: 'Tehtud', closedOn: '2028-12-31' });
    for (const step of [() => plan.close('X', '2029-01-01'), () => plan.change({}), () => plan.amend(decision(), {})])
      expect(step).toThrow(refused('plan-is-closed', 'id'));
  });
});

describe('an indicator', () => {
  const LINE = { name: 'Tulekahjud', unit: 'aastas', baseline: 20, baselineOn: '2026-01-01', target: 10, targetOn: '2028-12-31' };
  const goal = { id: 'g', planId: 'p', councilId: 'c' };

  it('leads from a baseline to another value on a later day', () => {
    expect(GoalIndicator.of(goal, 2, LINE)).toMatchObject({ ...LINE, goalId: 'g', planId: 'p', position: 2 });
    expect(() => GoalIndicator.of(goal, 1, { ...LINE, target: 20 })).toThrow(refused('target-is-baseline', 'target'));
    expect(() => GoalIndicator.of(goal, 1, { ...LINE, targetOn: '2026-01-01' })).toThrow(refused('target-before-baseline', 'targetOn'));
  });

  it('is measured from the day of its baseline to today, and what was measured stays after its baseline', () => {
    const indicator = GoalIndicator.of(goal, 1, LINE);
    indicator.refuseUnlessMeasurable('2026-01-01', '2026-05-04');
    indicator.refuseUnlessMeasurable('2026-05-04', '2026-05-04');
    expect(() => indicator.refuseUnlessMeasurable('2026-05-05', '2026-05-04')).toThrow(refused('in-the-future', 'measuredOn'));
    expect(() => indicator.refuseUnlessMeasurable('2025-12-31', '2026-05-04')).toThrow(refused('measured-before-baseline', 'measuredOn'));
    expect(() => indicator.change({ baselineOn: '2026-02-01' }, '2026-01-15')).toThrow(refused('measured-before-baseline', 'baselineOn'));
  });
});
