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
    topicCallUntil: null,
    sequence: 0,
    heldOn: null,
    cancelReason: null,
    ...given,
  });

/** What a step makes of each state: the new one, or the reason why not. */
const outcomes = (step: (one: Seminar) => void, given: Partial<Seminar> = {}): Record<SeminarState, string> => {
  const outcome = (state: SeminarState) => {
    const one = seminar({ state, ...given });
    try {
      step(one);
      return one.state;
    } catch (problem) {
      return (problem as { reason: string }).reason;
    }
  };
  return Object.fromEntries(STATES.map((state) => [state, outcome(state)])) as Record<SeminarState, string>;
};

describe('a seminar', () => {
  // draft → planned → inviting → held → reported, or cancelled before held. Whoever invites again reaches who came since; a meeting that
  // was called together by other means is held without having invited.
  const held = 'seminar-was-held';
  const cancelled = 'seminar-is-cancelled';
  const notHeld = 'seminar-is-not-held';
  const draft = 'seminar-is-not-a-draft';
  it.each<[string, (one: Seminar) => void, Record<SeminarState, string>]>([
    [
      'planned from draft',
      (one) => one.plan(),
      { DRAFT: 'PLANNED', PLANNED: draft, INVITING: draft, HELD: draft, REPORTED: draft, CANCELLED: draft },
    ],
    [
      'inviting from planned, or inviting again',
      (one) => one.invite(BEFORE, '2027-05-01'),
      { DRAFT: 'seminar-is-not-planned', PLANNED: 'INVITING', INVITING: 'INVITING', HELD: held, REPORTED: held, CANCELLED: cancelled },
    ],
    [
      'held from inviting, or from planned',
      (one) => one.hold(AFTER),
      { DRAFT: 'seminar-is-not-planned', PLANNED: 'HELD', INVITING: 'HELD', HELD: held, REPORTED: held, CANCELLED: cancelled },
    ],
    [
      'reported from held',
      (one) => one.report(),
      { DRAFT: notHeld, PLANNED: notHeld, INVITING: notHeld, HELD: 'REPORTED', REPORTED: 'seminar-is-reported', CANCELLED: notHeld },
    ],
    [
      'cancelled before held',
      (one) => one.cancel('Storm'),
      { DRAFT: 'CANCELLED', PLANNED: 'CANCELLED', INVITING: 'CANCELLED', HELD: held, REPORTED: held, CANCELLED: cancelled },
    ],
  ])('becomes %s, and from no other state', (_step, step, expected) => {
    expect(outcomes(step)).toEqual(expected);
  });

  it('is planned, invites and is held only with days', () => {
    const steps = [(one: Seminar) => one.plan(), (one: Seminar) => one.invite(BEFORE, '2027-05-01'), (one: Seminar) => one.hold(AFTER)];
    const from: SeminarState[] = ['DRAFT', 'PLANNED', 'INVITING'];
    expect(steps.map((step, i) => outcomes(step, { endsAt: null })[from[i] ?? 'DRAFT'])).toEqual(Array(3).fill('days-are-missing'));
  });

  it('invites while answers can still come in time', () => {
    const invite = (now: Date, today: string, given: Partial<Seminar> = {}) => outcomes((one) => one.invite(now, today), given).PLANNED;
    expect(invite(AFTER, '2027-05-13')).toBe('seminar-has-ended');
    expect(invite(BEFORE, '2027-05-04')).toBe('answer-by-is-past');
    expect(invite(BEFORE, '2027-05-03')).toBe('INVITING');
    expect(invite(BEFORE, '2027-05-04', { answerBy: null })).toBe('INVITING');
  });

  it('is held only when it has ended, on its last day in its own zone', () => {
    expect(outcomes((one) => one.hold(BEFORE)).INVITING).toBe('seminar-has-not-ended');
    const late = seminar({ endsAt: new Date('2027-05-12T21:30:00Z') });
    late.hold(AFTER);
    expect(late.heldOn).toBe('2027-05-13');
  });

  it('is cancelled with a reason and a higher sequence', () => {
    const one = seminar();
    one.cancel('Storm');
    expect(one).toMatchObject({ cancelReason: 'Storm', sequence: 1 });
  });

  it('leaves its organisers their checklist until it is reported or cancelled', () => {
    expect(outcomes((one) => one.refuseWhenFinished('id'))).toEqual({
      DRAFT: 'DRAFT',
      PLANNED: 'PLANNED',
      INVITING: 'INVITING',
      HELD: 'HELD',
      REPORTED: 'seminar-is-reported',
      CANCELLED: cancelled,
    });
  });

  it('takes topics until the last day of the call, and at the latest until it begins', () => {
    const taken = (given: Partial<Seminar>, now = BEFORE, today = '2027-05-01') =>
      outcomes((one) => one.refuseTopics(now, today), given).PLANNED;
    expect(taken({ topicCallUntil: '2027-05-01' })).toBe('PLANNED');
    expect(taken({ topicCallUntil: '2027-04-30' })).toBe('topic-call-has-ended');
    expect(taken({ topicCallUntil: null })).toBe('PLANNED');
    expect(taken({ topicCallUntil: null }, new Date('2027-05-11T06:00:00Z'))).toBe('seminar-has-begun');
    expect(outcomes((one) => one.refuseTopics(BEFORE, '2027-05-01')).HELD).toBe(held);
    expect(() => seminar({ topicCallUntil: '2027-05-13' }).spanDays(null, new Date('2027-05-12T14:00:00Z'), false)).toThrow(
      'topic-call-after-seminar',
    );
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
