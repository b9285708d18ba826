import { EMPTY, isChanged, lackOf, settled, stepsOf, workWords } from './item-draft';

const item = { id: 'a', version: 3, state: 'IN_PROGRESS', isLate: false } as const;

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

  it('is never that it goes as planned where the item is late, and of such a one a word also where work begins', () => {
    const late = { ...item, isLate: true };
    expect(workWords(item).note).not.toBe(workWords(late).note);
    expect(workWords(item).label).not.toBe(workWords(late).label);
    for (const state of ['PLANNED', 'IN_PROGRESS', 'WAITING'] as const) {
      const [tapped] = stepsOf({ ...late, state }, { ...EMPTY, choice: 'IN_PROGRESS' }, workWords(late).note);
      expect(tapped?.input).toMatchObject({ state: 'IN_PROGRESS', note: 'update.workGoesOnNote' });
    }
  });

  it('is how it goes, then the wish for a later day', () => {
    const said = { ...EMPTY, choice: 'WAITING', waitingFor: ' Hange ', percent: '50', toDueOn: '2027-01-01', reason: 'Hange' } as const;
    expect(stepsOf(item, said, 'Well').map(({ act, input }) => ({ act, ...input }))).toEqual([
      { act: 'report', id: 'a', version: 3, note: null, state: 'WAITING', progressPercent: 50, waitingFor: 'Hange' },
      { act: 'extend', itemId: 'a', version: 3, toDueOn: '2027-01-01', reason: 'Hange' },
    ]);
  });

  it('is files with what is said, or alone; what came after they left stays for the next time', () => {
    const file = { id: 'f', fileName: 'foto.jpg', mediaType: 'image/jpeg', byteSize: 9 };
    const draft = { ...EMPTY, evidence: [file] };
    expect(isChanged(draft)).toBe(true);
    const [alone] = stepsOf(item, draft, 'Well');
    expect(alone).toMatchObject({ act: 'report', input: { id: 'a', version: 3, note: null, evidenceIds: ['f'] } });
    const [done] = stepsOf(item, { ...draft, choice: 'DONE' }, 'Well');
    expect(done).toMatchObject({ act: 'complete', input: { evidenceIds: ['f'] } });
    const later = { ...file, id: 'g' };
    for (const step of [alone, done])
      expect(step && settled({ ...draft, note: 'x', evidence: [file, later] }, step)).toEqual({ ...EMPTY, evidence: [later] });
    const [, wish] = stepsOf(item, { ...draft, toDueOn: '2027-01-01', reason: 'x' }, 'Well');
    expect(wish && settled(draft, wish).evidence).toEqual([file]);
  });

  it('is that it is done and no wish any more', () => {
    const said = { ...EMPTY, choice: 'DONE', toDueOn: '2027-01-01', reason: 'x' } as const;
    expect(stepsOf(item, said, 'Well').map(({ act }) => act)).toEqual(['complete']);
  });

  it('is no wish without its day and reason, unless the item is done', () => {
    expect(lackOf({ ...EMPTY, toDueOn: '2027-01-01', reason: ' ' })).toBe('reason');
    expect(lackOf({ ...EMPTY, reason: 'Hange' })).toBe('toDueOn');
    expect(lackOf({ ...EMPTY, toDueOn: '2027-01-01', reason: 'Hange' })).toBeUndefined();
    expect(lackOf({ ...EMPTY, choice: 'DONE', reason: 'Hange' })).toBeUndefined();
    expect(lackOf(EMPTY)).toBeUndefined();
  });
});
