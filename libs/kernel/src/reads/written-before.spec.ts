import { ClubsWorld, id } from './clubs-world.fixture.js';

/** Asked again and again by the same document, so that what was written for one request is there when the next one comes. */
describe('what is written once for all requests', () => {
  let world: ClubsWorld;

  beforeAll(async () => {
    world = await ClubsWorld.open();
    await world.fill();
  });
  afterAll(() => world?.close());

  const data = async (query: string, variables: Record<string, unknown> = {}, personId = '') => {
    const { data: answer, errors } = await world.ask(query, variables, { personId });
    expect(errors).toBeUndefined();
    return JSON.parse(JSON.stringify(answer)) as unknown;
  };

  it('is never about who asked first', async () => {
    const query = '{ visitor { greeting chairs { name captain { name } } } }';
    const asked = (person: string) => data(query, {}, person);
    const north = { name: 'North', captain: { name: 'Ann' } };
    const east = { name: 'East', captain: { name: 'Fay' } };
    const south = { name: 'South', captain: null };
    for (let turn = 0; turn < 2; turn++) {
      expect(await asked(id(9))).toEqual({ visitor: { greeting: `Hello ${id(9)}`, chairs: [north, south] } });
      expect(await asked(id(3))).toEqual({ visitor: { greeting: `Hello ${id(3)}`, chairs: [east] } });
      expect(await asked('')).toEqual({ visitor: { greeting: 'Hello stranger', chairs: [] } });
    }
  });

  it('is never about the arguments of the first', async () => {
    const query = `query ($id: ID!, $level: Level, $atLeast: Int!) {
      club(id: $id) { captain { shout } members(first: 1, level: $level) { nodes { name } totalCount } top(atLeast: $atLeast) { name } counts { experts } }
    }`;
    const asked = (of: number, level: string | null, atLeast: number) => data(query, { id: id(of), level, atLeast });
    const north = { captain: { shout: 'ANN!' }, counts: { experts: 2 } };
    for (let turn = 0; turn < 2; turn++) {
      expect(await asked(1, 'EXPERT', 5)).toEqual({
        club: { ...north, members: { nodes: [{ name: 'Ann' }], totalCount: 2 }, top: [{ name: 'Ann' }, { name: 'Bob' }] },
      });
      expect(await asked(1, null, 11)).toEqual({
        club: { ...north, members: { nodes: [{ name: 'Cid' }], totalCount: 5 }, top: [] },
      });
      expect(await asked(3, 'NOVICE', 8)).toEqual({
        club: { captain: { shout: 'FAY!' }, counts: { experts: 1 }, members: { nodes: [], totalCount: 0 }, top: [] },
      });
    }
  });
});
