import { ClubsWorld } from './clubs-world.fixture.js';

const id = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;

describe('the read model', () => {
  let world: ClubsWorld;

  beforeAll(async () => {
    world = await ClubsWorld.open();
    await world.owner.query(
      `insert into clubs (id, name, rank, founded_on, opens_at, created_at, colours, parent_id, chair_id) values
        ($1, 'North', 1, '1999-03-01', '09:30', '2026-01-02 03:04:05.678+02', '{red,"dark blue"}', null, $4),
        ($2, 'South', null, null, '10:00', '2026-01-02 03:04:05+00', '{}', $1, $4),
        ($3, 'East', 1, '2000-02-29', '00:00', '2026-06-02 03:04:05+00', '{green}', $1, $3)`,
      [id(1), id(2), id(3), id(9)],
    );
    const members: [string, string, number | null, number][] = [
      ['Ann', 'EXPERT', 10, 1],
      ['Bob', 'NOVICE', 10, 1],
      ['Cid', 'NOVICE', null, 1],
      ['Dan', 'EXPERT', 3, 1],
      ['Eve', 'NOVICE', null, 1],
      ['Fay', 'EXPERT', 7, 3],
    ];
    for (const [i, [name, level, points, club]] of members.entries()) {
      await world.owner.query('insert into members values ($1, $2, $3, $4, $5)', [id(100 + i), name, level, points, id(club)]);
    }
  });
  afterAll(() => world.close());

  it('answers columns, relations, expressions and computed fields in one statement', async () => {
    const answer = await world.ask(
      `{ club(id: "${id(3)}") { __typename id name rank foundedOn opensAt createdAt colours viewerCanEdit ageInDays
        parent { name parent { name } children { name } captain { name } } counts { all experts } podium { best winners { shout } } captain { level } } }`,
      {},
      { personId: id(3) },
    );
    expect(answer).toEqual({
      data: {
        club: {
          __typename: 'Club',
          id: id(3),
          name: 'East',
          rank: 1,
          foundedOn: '2000-02-29',
          opensAt: '00:00',
          createdAt: '2026-06-02T03:04:05.000Z',
          colours: ['green'],
          viewerCanEdit: true,
          ageInDays: 20606,
          parent: { name: 'North', parent: null, children: [{ name: 'East' }, { name: 'South' }], captain: { name: 'Ann' } },
          counts: { all: 1, experts: 1 },
          podium: { best: 7, winners: [{ shout: 'FAY!' }] },
          captain: { level: 'EXPERT' },
        },
      },
    });
    expect(world.statements).toHaveLength(1);
  });
});
