import fc from 'fast-check';
import { execute, parse, validate, type GraphQLSchema } from 'graphql';
import type { Member } from './clubs.fixture.js';
import { QueryMaker } from './clubs-queries.fixture.js';
import { answerFromMemory, CLUB_ORDER, MEMBER_ORDER, type Rows } from './clubs-reference.fixture.js';
import { clubsSchema, ClubsWorld, id } from './clubs-world.fixture.js';

const CLUBS = 9;
const MEMBERS = 40;
const VIEWER = id(77);

/** Same query, same rows: one SQL statement of the read model against plain graphql-js over rows in memory. */
describe('the read model against plain graphql-js', () => {
  let world: ClubsWorld;
  let plain: GraphQLSchema;
  let maker: QueryMaker;
  const rows: Rows = { clubs: [], members: [], cursors: new Map() };

  beforeAll(async () => {
    world = await ClubsWorld.open();
    for (let n = 0; n < CLUBS; n++) {
      const parentId = n < 3 ? null : id(n % 3);
      const createdAt = new Date(Date.UTC(2026, n, 3, 4, 5, 6, 789));
      const club = {
        id: id(n),
        name: `Club ${n % 4}`,
        rank: n % 4 === 0 ? null : n % 2,
        foundedOn: n % 3 ? `2001-02-0${n}` : null,
        opensAt: `0${n}:30`,
        createdAt,
        colours: Array(n % 3).fill('red "x"'),
        parentId,
        chairId: n % 2 ? VIEWER : id(78),
      };
      rows.clubs.push(club);
      await world.owner.query('insert into clubs values ($1, $2, $3, $4, $5, $6, $7, $8, $9)', [
        club.id,
        club.name,
        club.rank,
        club.foundedOn,
        club.opensAt,
        createdAt,
        club.colours,
        parentId,
        club.chairId,
      ]);
    }
    for (let n = 0; n < MEMBERS; n++) {
      const member = {
        id: id(100 + ((n * 7) % MEMBERS)),
        name: `Member ${n}`,
        level: n % 3 ? 'NOVICE' : 'EXPERT',
        points: n % 4 ? n % 6 : null,
        clubId: id((n * n) % (CLUBS - 1)),
      };
      rows.members.push(member as Member);
      await world.owner.query('insert into members values ($1, $2, $3, $4, $5)', Object.values(member));
    }
    const cursors = await cursorsOf(world, rows);
    plain = await clubsSchema();
    answerFromMemory(plain, rows, VIEWER);
    maker = new QueryMaker(world.schema, {
      ids: [...rows.clubs.slice(0, 5).map((club) => club.id), id(999)],
      names: ['Member 3', 'Member 12', 'Nobody'],
      ...cursors,
    });
  });
  afterAll(() => world?.close());

  it('answers random queries alike', async () => {
    let asked = 0;
    await fc.assert(
      fc.asyncProperty(maker.query(), async ({ text, variables }) => {
        const document = parse(text);
        fc.pre(validate(plain, document).length === 0);
        asked++;
        const expected = await execute({ schema: plain, document, variableValues: variables });
        const found = await world.ask(text, variables, { personId: VIEWER });
        expect(comparable(found)).toEqual(comparable(expected));
        expect(world.statements.length).toBeLessThanOrEqual(found.data ? Object.keys(found.data).length : 2);
      }),
      { numRuns: Number(process.env['FUZZ_RUNS'] ?? 100) },
    );
    expect(asked).toBeGreaterThan(30);
  }, 600_000);
});

/** Cursors are opaque: compared is whether there is one. Errors are compared by words and place. */
function comparable({
  data,
  errors,
}: {
  data?: unknown;
  errors?: readonly { message: string; path?: readonly (string | number)[] }[];
}): unknown {
  const text = JSON.stringify({ data, errors: errors?.map(({ message, path }) => ({ message, path })) });
  return JSON.parse(text.replace(/"(\w*endCursor)":"[^"]*"/g, '"$1":"some"'));
}

/** A cursor for each row, as a client would come by them: by asking for pages of one. */
async function cursorsOf(world: ClubsWorld, rows: Rows): Promise<{ clubCursors: string[]; memberCursors: string[] }> {
  const walk = async (query: string, nodes: { id: string }[]): Promise<string[]> => {
    const found: string[] = [];
    for (const node of nodes) {
      const { data } = await world.ask(query, { after: found.at(-1) ?? null }, { personId: VIEWER });
      const cursor = /"endCursor":"([^"]+)"/.exec(JSON.stringify(data))?.[1] ?? '';
      rows.cursors.set(cursor, node.id);
      found.push(cursor);
    }
    return found;
  };
  const clubCursors = await walk(
    'query ($after: String) { clubs(first: 1, after: $after) { pageInfo { endCursor } } }',
    [...rows.clubs].sort(CLUB_ORDER),
  );
  const first = rows.members.filter(({ clubId }) => clubId === id(0)).sort(MEMBER_ORDER);
  const memberCursors = await walk(
    `query ($after: String) { club(id: "${id(0)}") { members(first: 1, after: $after) { pageInfo { endCursor } } } }`,
    first,
  );
  return { clubCursors, memberCursors };
}
