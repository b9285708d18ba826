import { CombinedError } from 'urql';
import { refusalsOf } from './problem';

const answered = (status: number) =>
  new CombinedError({ networkError: new Error('not GraphQL'), response: new Response(null, { status }) });

describe('what a refused request is told as', () => {
  it('takes several faults of one input apart, and the fields as the forms name them', () => {
    const faults = [
      { reason: 'too-long', field: 'input.title', values: { most: 200 } },
      { reason: 'required', field: 'days.0.date' },
    ];
    const error = new CombinedError({ graphQLErrors: [{ message: 'refused', extensions: { code: 'INVALID', faults } }] });
    expect(refusalsOf(error)).toEqual([
      { code: 'INVALID', reason: 'too-long', field: 'title', values: { most: 200 } },
      { code: 'INVALID', reason: 'required', field: 'days.0.date', values: {} },
    ]);
  });

  it('says that there is no connection only when nothing answered', () => {
    expect(refusalsOf(new CombinedError({ networkError: new TypeError('Failed to fetch') }))).toEqual([
      { code: 'NETWORK', reason: 'no-connection' },
    ]);
  });

  it.each([
    [413, 'INVALID', 'body-too-large'],
    [429, 'RATE_LIMITED', 'too-many-requests'],
    [502, 'UNAVAILABLE', 'server-is-away'],
    [503, 'UNAVAILABLE', 'server-is-away'],
    [504, 'UNAVAILABLE', 'server-is-away'],
    [500, 'UNKNOWN', 'strange-answer'],
    [404, 'UNKNOWN', 'strange-answer'],
  ])('tells HTTP %i as %s, %s', (status, code, reason) => {
    expect(refusalsOf(answered(status))).toMatchObject([{ code, reason }]);
  });
});
