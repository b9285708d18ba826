import { outcomeOf, verdictOf } from './outcome.js';
import { MOST_ATTEMPTS, nextAttempt } from './patience.js';

const now = new Date('2027-03-01T10:00:00Z');
const fault = (fields: Record<string, unknown>) => Object.assign(new Error('Words'), fields);

describe('an outcome', () => {
  it.each([
    ['a recipient refused for good', fault({ responseCode: 550, command: 'RCPT TO', code: 'EENVELOPE' }), false, 'refused', true],
    ['a message refused for good', fault({ responseCode: 554, command: 'DATA', code: 'EMESSAGE' }), true, 'refused', true],
    ['a recipient refused for now', fault({ responseCode: 451, command: 'RCPT TO' }), false, 'refused', false],
    ['an address that is none', fault({ code: 'EENVELOPE', command: 'API' }), false, 'refused', true],
    ['a wrong password', fault({ responseCode: 535, command: 'AUTH PLAIN', code: 'EAUTH' }), false, 'unreachable', false],
    ['a greeting that says no', fault({ responseCode: 554, command: 'CONN' }), false, 'unreachable', false],
    ['no connection', fault({ code: 'ESOCKET', command: 'CONN' }), false, 'unreachable', false],
    ['silence before the message', fault({ code: 'ETIMEDOUT', command: 'CONN' }), false, 'timed-out', false],
    ['being asked to make room', fault({ name: 'AbortError' }), false, 'timed-out', false],
    ['silence after the message', fault({ code: 'ETIMEDOUT', command: 'CONN' }), true, 'unclear', false],
    ['a line cut within the message', fault({ code: 'ECONNECTION', command: 'CONN' }), true, 'unclear', false],
  ])('of %s is read right', (_what, error, hasFlowed, kind, isFinal) => {
    expect(outcomeOf(error, hasFlowed)).toMatchObject({ kind, isFinal });
  });

  it('that is final fails the mail, one that is not delays it, the last one fails it', () => {
    expect(verdictOf({ kind: 'refused', isFinal: true, response: '550' }, 'OFFICIAL', 1, now).state).toBe('FAILED');
    expect(verdictOf({ kind: 'refused', isFinal: false, response: '451' }, 'OFFICIAL', 1, now).state).toBe('DELAYED');
    expect(verdictOf({ kind: 'unreachable', isFinal: false, response: '' }, 'OFFICIAL', MOST_ATTEMPTS, now)).toMatchObject({
      state: 'FAILED',
      nextAttemptAt: null,
    });
  });

  it('that is unclear sends an official mail again and leaves an optional one silent', () => {
    const unclear = { kind: 'unclear', isFinal: false, response: '' } as const;
    expect(verdictOf(unclear, 'OFFICIAL', 1, now)).toMatchObject({ state: 'DELAYED', isUnclear: true });
    expect(verdictOf(unclear, 'OPTIONAL', 1, now)).toMatchObject({ state: 'FAILED', isUnclear: true, problem: 'unclear' });
  });
});

describe('patience', () => {
  it('waits longer each time and ends after about two days', () => {
    let at = now;
    const waits: number[] = [];
    for (let attempts = 1; attempts < MOST_ATTEMPTS; attempts++) {
      const next = nextAttempt(attempts, at, () => 0) as Date;
      waits.push(next.getTime() - at.getTime());
      at = next;
    }
    expect(waits).toEqual([...waits].sort((a, b) => a - b));
    expect((at.getTime() - now.getTime()) / 3_600_000).toBeCloseTo(47.85, 1);
    expect(nextAttempt(MOST_ATTEMPTS, at)).toBeNull();
  });
});
