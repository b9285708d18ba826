import { historySearch, isShown } from './history';

const TODAY = '2026-06-14';
const ended = { validFrom: '2020-01-01', validTo: '2026-06-13' };
const lastDay = { validFrom: '2020-01-01', validTo: TODAY };
const ahead = { validFrom: '2026-09-01', validTo: null };
const unknown = { validFrom: null, validTo: null };

describe('what a page shows of what holds from one day to another', () => {
  it('is what has not ended', () => {
    expect([ended, lastDay, ahead, unknown].map((term) => isShown(term, {}, TODAY))).toEqual([false, true, true, true]);
  });

  it('is everything with the history', () => {
    expect([ended, lastDay, ahead].map((term) => isShown(term, { history: true }, TODAY))).toEqual([true, true, true]);
  });

  it('is what held on the day asked for', () => {
    const on = (asOf: string) => [ended, lastDay, ahead, unknown].map((term) => isShown(term, { asOf }, TODAY));
    expect(on('2026-06-13')).toEqual([true, true, false, true]);
    expect(on('2019-12-31')).toEqual([false, false, false, true]);
    expect(on('2026-09-01')).toEqual([false, false, true, true]);
  });
});

describe('the choice in the address', () => {
  it('is a day or the whole history, and nothing else', () => {
    expect(historySearch({ history: true })).toEqual({ history: true });
    expect(historySearch({ history: true, asOf: '2020-01-01' })).toEqual({ asOf: '2020-01-01' });
    expect(historySearch({ asOf: 2020 })).toEqual({});
    expect(historySearch({ asOf: 'yesterday' })).toEqual({});
  });
});
