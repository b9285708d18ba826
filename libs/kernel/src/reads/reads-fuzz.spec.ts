import fc from 'fast-check';
import { execute, parse, validate, type ExecutionResult, type GraphQLSchema } from 'graphql';
import { QueryMaker } from './clubs-queries.fixture.js';
import { answerFromMemory, CLUB_ORDER, MEMBER_ORDER, type Rows } from './clubs-reference.fixture.js';
import { clubsSchema, ClubsWorld, id, toldOf } from './clubs-world.fixture.js';

const CLUBS = 9;
const MEMBERS = 40;
const VIEWER = id(77);
/** Whom the policy of the clubs shows none. */
const STRANGER = id(79);
/** A chair, another chair, nobody, and a stranger. */
const VIEWERS = [VIEWER, id(78), '', STRANGER];

/** Same query, same rows, same viewer: one SQL statement of the read model against plain graphql-js over entities. */
describe('the read model against plain graphql-js', () => {
  let world: ClubsWorld;
  const plain = new Map<string, GraphQLSchema>();
  let maker: QueryMaker;
  const rows: Rows = { clubs: [], members: [], cursors: new Map() };

  beforeAll(async () => {
    world = await ClubsWorld.open();
    for (let n = 0; n < CLUBS; n++) {
      await world.owner.query('insert into clubs values ($1, $2, $3, $4, $5, $6, $7, $8, $9)', [
        id(n),
        `Club ${n % 4}`,
        n % 4 === 0 ? null : n % 2,
        n % 3 ? `2001-02-0${n}` : null,
        `0${n}:30`,
        new Date(Date.UTC(2026, n, 3, 4, 5, 6, 789)),
        Array(n % 3).fill('red "x"'),
        n < 3 ? null : id(n % 3),
        n % 2 ? VIEWER : id(78),
      ]);
    }
    for (let n = 0; n < MEMBERS; n++) {
      await world.owner.query('insert into members values ($1, $2, $3, $4, $5)', [
        id(100 + ((n * 7) % MEMBERS)),
        `Member ${n}`,
        n % 3 ? 'NOVICE' : 'EXPERT',
        n % 4 ? n % 6 : null,
        id((n * n) % (CLUBS - 1)),
      ]);
    }
    Object.assign(rows, await world.entities());
    const cursors = await cursorsOf(world, rows);
    for (const viewer of VIEWERS) {
      const schema = await clubsSchema();
      answerFromMemory(schema, viewer === STRANGER ? { ...rows, clubs: [] } : rows, viewer);
      plain.set(viewer, schema);
    }
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
      fc.asyncProperty(maker.query(), fc.constantFrom(...VIEWERS), async ({ text, variables }, personId) => {
        const document = parse(text);
        const schema = plain.get(personId) ?? world.schema;
        fc.pre(validate(schema, document).length === 0);
        asked++;
        const expected = await execute({ schema, document, variableValues: variables });
        const found = await world.ask(text, variables, { personId });
        expect(comparable(found)).toEqual(comparable(expected));
        expect(world.statements.length).toBeLessThanOrEqual(found.data ? Object.keys(found.data).length : 2);
      }),
      { numRuns: Number(process.env['FUZZ_RUNS'] ?? 100) },
    );
    expect(asked).toBeGreaterThan(30);
    expect(world.texts).toBeGreaterThan(5);
  }, 600_000);
});

/** Cursors are opaque: compared is whether there is one. */
function comparable(answer: ExecutionResult): unknown {
  return JSON.parse(JSON.stringify(toldOf(answer)).replace(/"(\w*endCursor)":"[^"]*"/g, '"$1":"some"'));
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
