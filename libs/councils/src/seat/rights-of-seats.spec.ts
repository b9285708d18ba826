import { House } from '../../../../test/support/house.js';
import { aSeat } from './seat.factory.js';
import type { Seat } from './seat.entity.js';
import { Substitute } from './substitute.entity.js';

const today = (): string => new Date().toLocaleDateString('sv-SE', { timeZone: 'Europe/Tallinn' });

describe('rights that a seat carries', () => {
  let house: House;
  let seat: Seat;

  beforeAll(async () => {
    house = await House.open({ worker: false });
    house.setClock(new Date(`${today()}T10:00:00Z`));
    seat = await aSeat(house.tx, 'SECRETARY');
  });
  afterAll(() => house.close());

  it('end at midnight in Estonia after its last day', async () => {
    const { personId, id } = await aSeat(house.tx, 'SECRETARY', seat.councilId);
    const END = 'mutation ($input: EndSeatInput!) { endSeat(input: $input) { isCurrent } }';
    const ended = await house.ask(seat.personId, END, { input: { id, version: 1 } });
    expect(ended.data?.['endSeat']).toEqual({ isCurrent: true });
    const rights = async () => (await house.ask(personId, '{ councils { nodes { viewerCanEdit } } }')).data?.['councils'];
    expect(await rights()).toEqual({ nodes: [{ viewerCanEdit: true }] });
    house.setClock(new Date(`${today()}T22:30:00Z`)); // Half past midnight there, or half past one in summer.
    expect(await rights()).toEqual({ nodes: [{ viewerCanEdit: false }] });
  });

  it('let substitutes read, not write', async () => {
    const { personId } = await aSeat(house.tx, 'MEMBER');
    await house.tx.save(Substitute.of(seat, personId, 1, '2020-01-01'));
    const READ = 'query ($id: ID!) { council(id: $id) { viewerCanEdit viewerCanPlanSeminars } }';
    expect((await house.ask(personId, READ, { id: seat.councilId })).data?.['council']).toEqual({
      viewerCanEdit: false,
      viewerCanPlanSeminars: false,
    });
  });

  it('are nothing to strangers, who find no member and no seat by any way', async () => {
    const { personId: stranger } = await aSeat(house.tx, 'SECRETARY');
    const { institutionId } = (
      await house.owner.query<[{ institutionId: string }]>('select institution_id as "institutionId" from memberships where id = $1', [
        seat.membershipId,
      ])
    )[0];
    const FIND = 'query ($id: ID!) { institution(id: $id) { memberships { id } affiliations { id } } }';
    expect((await house.ask(stranger, FIND, { id: institutionId })).data?.['institution']).toEqual({ memberships: [], affiliations: [] });
    const { councilId } = seat;
    for (const table of ['memberships', 'seats', 'seat_substitutes', 'council_regions'])
      expect(await house.rawly(stranger, `select 1 from ${table} where council_id = $1`, [councilId])).toEqual([]);
    expect(await house.rawly(stranger, `update seats set role = 'OBSERVER' where council_id = $1 returning id`, [councilId])).toEqual([]);
    await expect(
      house.rawly(stranger, `insert into seats (council_id, membership_id, person_id, role) values ($1, $2, $3, 'SECRETARY')`, [
        councilId,
        seat.membershipId,
        stranger,
      ]),
    ).rejects.toThrow('row-level security');
  });
});
