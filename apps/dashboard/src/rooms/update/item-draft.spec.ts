import { EMPTY, isChanged, stepsOf } from './item-draft';

const item = { id: 'a', version: 3, state: 'IN_PROGRESS' } as const;

describe('what is sent of an item', () => {
  it('is nothing where nothing was said', () => {
    expect(isChanged(EMPTY)).toBe(false);
    expect(stepsOf(item, EMPTY, 'Well')).toEqual([]);
  });

  it('is a word also where somebody only taps that it goes well as before', () => {
    expect(stepsOf(item, { ...EMPTY, choice: 'IN_PROGRESS' }, 'Well')).toEqual([
      expect.objectContaining({ act: 'report', input: { id: 'a', version: 3, state: 'IN_PROGRESS', note: 'Well' } }),
    ]);
    const [begun] = stepsOf({ ...item, state: 'PLANNED' }, { ...EMPTY, choice: 'IN_PROGRESS' }, 'Well');
    expect(begun?.input).toMatchObject({ state: 'IN_PROGRESS', note: null });
  });

  it('is how it goes, then the wish for a later day', () => {
    const said = { ...EMPTY, choice: 'WAITING', waitingFor: ' Hange ', percent: '50', toDueOn: '2027-01-01', reason: 'Hange' } as const;
    expect(stepsOf(item, said, 'Well').map(({ act, input }) => ({ act, ...input }))).toEqual([
      { act: 'report', id: 'a', version: 3, note: null, state: 'WAITING', progressPercent: 50, waitingFor: 'Hange' },
      { act: 'extend', itemId: 'a', version: 3, toDueOn: '2027-01-01', reason: 'Hange' },
    ]);
  });

  it('is that it is done and no wish any more', () => {
    const said = { ...EMPTY, choice: 'DONE', toDueOn: '2027-01-01', reason: 'x' } as const;
    expect(stepsOf(item, said, 'Well').map(({ act }) => act)).toEqual(['complete']);
  });
});
