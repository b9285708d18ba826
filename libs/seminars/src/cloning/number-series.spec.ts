import { House } from '../../../../test/support/house.js';
import { aSeat } from '../../../councils/src/seat/seat.factory.js';
import type { Seminar } from '../seminar/seminar.entity.js';
import { aSeminar } from '../seminar/seminar.factory.js';

describe('a series', () => {
  let house: House;
  beforeAll(async () => void (house = await House.open({ worker: false })));
  afterAll(() => house.close());

  it('numbers its seminars by time, without what was called off', async () => {
    const { councilId } = await aSeat(house.tx, 'SECRETARY');
    const [series] = await house.owner.query<{ id: string }[]>(
      `insert into seminar_series (council_id, name) values ($1, 'Sari') returning id`,
      [councilId],
    );
    const of = async (date: string, given: Partial<Seminar> = {}) =>
      (await aSeminar(house.tx, { councilId, seriesId: series?.id ?? null, dates: [date], answerBy: null, ...given })).id;
    const ids = [
      await of('2027-01-10'),
      await of('2025-01-10'),
      await of('2026-01-10', { state: 'CANCELLED', cancelReason: 'Torm' }),
      (await aSeminar(house.tx, { councilId })).id,
    ];
    const member = (await aSeat(house.tx, 'MEMBER', councilId)).personId;
    const numbers = [];
    for (const id of ids)
      numbers.push((await house.ask(member, 'query ($id: ID!) { seminar(id: $id) { occurrenceNo } }', { id })).data?.['seminar']);
    expect(numbers).toEqual([{ occurrenceNo: 2 }, { occurrenceNo: 1 }, { occurrenceNo: null }, { occurrenceNo: null }]);
    const stranger = (await aSeat(house.tx, 'SECRETARY')).personId;
    expect(await house.rawly(stranger, 'select occurrence_no($1) as no', [ids[0]])).toEqual([{ no: null }]);
    expect(await house.rawly(stranger, 'select from people_still_there($1)', [ids[0]])).toEqual([]);
  });
});
