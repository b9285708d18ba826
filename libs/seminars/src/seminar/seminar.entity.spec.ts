import type { SeminarState } from './seminar-enums.js';
import { Seminar } from './seminar.entity.js';

const STATES: SeminarState[] = ['DRAFT', 'PLANNED', 'INVITING', 'HELD', 'REPORTED', 'CANCELLED'];
const BEFORE = new Date('2027-05-01T10:00:00Z');
const AFTER = new Date('2027-05-13T10:00:00Z');

const seminar = (given: Partial<Seminar> = {}) =>
  Object.assign(new Seminar(), {
    state: 'PLANNED',
    timeZone: 'Europe/Tallinn',
    startsAt: new Date('2027-05-11T06:00:00Z'),
    endsAt: new Date('2027-05-12T14:00:00Z'),
    answerBy: '2027-05-03',
    sequence: 0,
    heldOn: null,
    cancelReason: null,
    ...given,
  });

/** What a step makes of each state: the new one, or the reason why not. */
const outcomes = (step: (one: Seminar) => void, given: Partial<Seminar> = {}) =>
  STATES.map((state) => {
    const one = seminar({ state, ...given });
    try {
      step(one);
      return one.state;
    } catch (problem) {
      return (problem as { reason: string }).reason;
    }
  });

describe('a seminar', () => {
  it('goes from draft to planned, with days', () => {
    expect(outcomes((one) => one.plan())).toEqual(['PLANNED', ...Array<string>(5).fill('seminar-is-not-a-draft')]);
    expect(outcomes((one) => one.plan(), { endsAt: null })[0]).toBe('days-are-missing');
  });

  it('invites once it is planned, and again while it invites', () => {
    const invite = (now: Date, today: string) => (one: Seminar) => one.invite(now, today);
    expect(outcomes(invite(BEFORE, '2027-05-01'))).toEqual([
      'seminar-is-not-planned',
      'INVITING',
      'INVITING',
      'seminar-was-held',
      'seminar-was-held',
      'seminar-is-cancelled',
    ]);
    expect(outcomes(invite(AFTER, '2027-05-13'))[1]).toBe('seminar-has-ended');
    expect(outcomes(invite(BEFORE, '2027-05-04'))[1]).toBe('answer-by-is-past');
    expect(outcomes(invite(BEFORE, '2027-05-03'))[1]).toBe('INVITING');
    expect(outcomes(invite(BEFORE, '2027-05-04'), { answerBy: null })[1]).toBe('INVITING');
  });

  it('is held only when it has ended, on its last day in its own zone', () => {
    const hold = (now: Date) => (one: Seminar) => one.hold(now);
    expect(outcomes(hold(AFTER))).toEqual([
      'seminar-is-not-planned',
      'HELD',
      'HELD',
      'seminar-was-held',
      'seminar-was-held',
      'seminar-is-cancelled',
    ]);
    expect(outcomes(hold(BEFORE))[2]).toBe('seminar-has-not-ended');
    const late = seminar({ endsAt: new Date('2027-05-12T21:30:00Z') });
    late.hold(AFTER);
    expect(late.heldOn).toBe('2027-05-13');
  });

  it('is reported once it was held', () => {
    const not = 'seminar-is-not-held';
    expect(outcomes((one) => one.report())).toEqual([not, not, not, 'REPORTED', 'seminar-is-reported', not]);
  });

  it('is cancelled from any state before held, with a reason and a higher sequence', () => {
    expect(outcomes((one) => one.cancel('Storm'))).toEqual([
      'CANCELLED',
      'CANCELLED',
      'CANCELLED',
      'seminar-was-held',
      'seminar-was-held',
      'seminar-is-cancelled',
    ]);
    const one = seminar();
    one.cancel('Storm');
    expect(one).toMatchObject({ cancelReason: 'Storm', sequence: 1 });
  });

  it('takes answers until its last minute', () => {
    const closed = (state: SeminarState, now: Date) => seminar({ state }).answersClosedBecause(now);
    expect(closed('INVITING', BEFORE)).toBeNull();
    expect(closed('INVITING', new Date('2027-05-12T13:59:59Z'))).toBeNull();
    expect(closed('INVITING', new Date('2027-05-12T14:00:00Z'))).toBe('seminar-has-ended');
    expect(closed('HELD', BEFORE)).toBe('seminar-has-ended');
    expect(closed('CANCELLED', AFTER)).toBe('seminar-is-cancelled');
  });

  it('raises its sequence when time or place change after inviting, and never before', () => {
    const span = (state: SeminarState, moved: boolean) => {
      const one = seminar({ state });
      one.spanDays(one.startsAt, one.endsAt, moved);
      return one.sequence;
    };
    expect([span('PLANNED', true), span('INVITING', false), span('INVITING', true)]).toEqual([0, 0, 1]);
  });

  it('wants answers before it is over, and keeps its days once planned', () => {
    const past = { code: 'INVALID', reason: 'answer-by-is-past', field: 'answerBy' };
    expect(() => seminar({ answerBy: '2027-05-03' }).refusePastAnswerBy(null, '2027-05-04')).toThrow(
      expect.objectContaining(past) as Error,
    );
    expect(() => seminar({ answerBy: '2027-05-03' }).refusePastAnswerBy('2027-05-01', '2027-05-04')).toThrow('answer-by-is-past');
    for (const [before, today] of [
      ['2027-05-03', '2027-05-04'],
      [null, '2027-05-03'],
    ] as const)
      expect(() => seminar({ answerBy: '2027-05-03' }).refusePastAnswerBy(before, today)).not.toThrow();
    expect(() => seminar({ answerBy: '2027-05-13' }).spanDays(null, new Date('2027-05-12T14:00:00Z'), false)).toThrow(
      'answer-by-after-seminar',
    );
    expect(() => seminar({ state: 'PLANNED' }).spanDays(null, null, true)).toThrow('days-are-missing');
    expect(() => seminar({ state: 'DRAFT' }).spanDays(null, null, true)).not.toThrow();
  });
});
