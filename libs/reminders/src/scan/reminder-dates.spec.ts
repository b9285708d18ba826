import { House } from '../../../../test/support/house.js';

interface Terms {
  first?: string | null;
  every?: number | null;
  most?: number;
  notBefore?: string;
  told?: number;
  toldOn?: string;
  from?: string;
  country?: string | null;
}

/** April 2027: the 1st is a Thursday, Good Friday was on 26 March. 30 April is a Friday, 1 May a Saturday. */
describe('the dates of a reminder', () => {
  let house: House;
  beforeAll(async () => void (house = await House.open({ worker: false })));
  afterAll(() => house.close());

  const on = async (day: string, terms: Terms = {}): Promise<{ occurrence: number | null; told: number; next: string | null }> => {
    const { first = '2027-04-12', every = 4, most = 3, notBefore = '2027-01-01', from = '2027-04-01', country = 'EE' } = terms;
    const [row] = await house.owner.query<[{ occurrence: number | null; told: number; next: string | null }]>(
      'select occurrence, told, next_date::text as next from reminder_on($1, $2, $3, $4, $5, $6, $7, $8, $9)',
      [first, every, most, notBefore, terms.told ?? null, terms.toldOn ?? null, from, day, country],
    );
    return row;
  };
  /** Each day of April on which one leaves, with its number, lived through from the 1st. */
  const all = async (terms: Terms = {}): Promise<string[]> => {
    const found: string[] = [];
    for (let day = 1; day <= 30; day++) {
      const { occurrence } = await on(`2027-04-${String(day).padStart(2, '0')}`, terms);
      if (occurrence !== null) found.push(`${day}: ${occurrence}`);
    }
    return found;
  };

  it('are the first one and its repetitions, up to the limit', async () => {
    expect(await all()).toEqual(['12: 1', '16: 2', '20: 3']);
    expect(await all({ every: null, most: 1 })).toEqual(['12: 1']);
  });

  it('wait for the next working day, and the next one keeps its distance from what was sent', async () => {
    expect(await all({ first: '2027-04-10' })).toEqual(['12: 1', '16: 2', '20: 3']);
    expect(await all({ first: '2027-04-10', country: null })).toEqual(['10: 1', '14: 2', '18: 3']);
    expect(await on('2027-03-29', { first: '2027-03-26', from: '2027-03-20' })).toMatchObject({ occurrence: 1 });
    expect(await on('2027-03-29', { first: '2027-03-26', from: '2027-03-20', country: 'LV' })).toMatchObject({ occurrence: null });
  });

  it('melt into the last one of those that came together', async () => {
    expect(await all({ first: '2027-04-10', every: 1 })).toEqual(['12: 3']);
    expect(await all({ from: '2027-04-17' })).toEqual(['19: 2', '23: 3']);
  });

  it('go on from what was told', async () => {
    expect(await all({ told: 1, toldOn: '2027-04-13', from: '2027-04-14' })).toEqual(['19: 2', '23: 3']);
    expect(await on('2027-04-30', { told: 3, toldOn: '2027-04-20', from: '2027-04-21' })).toEqual({
      occurrence: null,
      told: 3,
      next: null,
    });
  });

  it('do not count before the rule or the invitation, nor without a date to count from', async () => {
    expect(await all({ notBefore: '2027-04-13' })).toEqual(['16: 2', '20: 3']);
    expect(await on('2027-04-30', { notBefore: '2027-04-21' })).toEqual({ occurrence: null, told: 0, next: null });
    expect(await on('2027-04-30', { first: null })).toEqual({ occurrence: null, told: 0, next: null });
  });

  it('say what was told by then and when the next one is due', async () => {
    expect(await on('2027-04-11')).toEqual({ occurrence: null, told: 0, next: '2027-04-12' });
    expect(await on('2027-04-14')).toEqual({ occurrence: null, told: 1, next: '2027-04-16' });
  });
});
