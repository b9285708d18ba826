import { expected, offeredStates } from './expected';

const answer = (response: Parameters<typeof expected>[0]['response'], days: string[] = []) => ({ response, days, substituteName: 'Tiiu' });

describe('what an answer lets one expect of a day', () => {
  it('is what was said, on the days it was said for', () => {
    expect(expected(answer('ACCEPTED'), 'first', 'HYBRID')).toEqual({ state: 'PRESENT' });
    expect(expected(answer('ACCEPTED', ['second']), 'first', 'HYBRID')).toEqual({ state: 'ABSENT' });
    expect(expected(answer('SUBSTITUTE', ['first']), 'first', 'IN_ROOM')).toEqual({ state: 'SUBSTITUTE', substituteName: 'Tiiu' });
    expect(expected(answer('DECLINED'), 'first', 'HYBRID')).toEqual({ state: 'ABSENT' });
  });

  it('is the room or the net, as far as there is one', () => {
    expect(expected(answer('ONLINE'), 'first', 'HYBRID')).toEqual({ state: 'ONLINE' });
    expect(expected(answer('ACCEPTED'), 'first', 'ONLINE')).toEqual({ state: 'ONLINE' });
    expect(expected(answer('ONLINE'), 'first', 'IN_ROOM')).toEqual({ state: 'PRESENT' });
    expect([offeredStates('IN_ROOM'), offeredStates('ONLINE')]).toEqual([
      ['PRESENT', 'SUBSTITUTE', 'ABSENT'],
      ['SUBSTITUTE', 'ONLINE', 'ABSENT'],
    ]);
  });

  it('is nothing where nobody has said', () => {
    for (const response of ['NONE', 'TENTATIVE', 'WAITLISTED'] as const)
      expect(expected(answer(response), 'first', 'HYBRID')).toBeUndefined();
  });
});
