import type { GraphQLField, GraphQLObjectType } from 'graphql';
import { declareReads } from './declaration.js';
import { Club, Member } from './clubs.fixture.js';
import { sql } from './sql.js';
import { ClubsWorld, id } from './clubs-world.fixture.js';

declareReads(Member, (member) => ({
  wanted: member.sql(
    () => String,
    (_m, { rowArgs }) => sql`${JSON.stringify(rowArgs)}::text`,
    { description: 'By which arguments it came into the answer.' },
  ),
}));

describe('the read model', () => {
  let world: ClubsWorld;
  const data = async (query: string, variables: Record<string, unknown> = {}, who: { personId?: string } = {}): Promise<unknown> => {
    const answer = await world.ask(query, variables, who);
    expect(answer.errors).toBeUndefined();
    return answer.data;
  };

  beforeAll(async () => {
    world = await ClubsWorld.open();
    await world.fill();
  });
  afterAll(() => world?.close());

  it('answers columns, relations, expressions and computed fields in one statement', async () => {
    const query = `{ club(id: "${id(3)}") { __typename id name rank foundedOn opensAt createdAt colours viewerCanEdit ageInDays
      parent { name parent { name } children { name } captain { name } } counts { all experts } podium { best winners { shout } } captain { level } } }`;
    expect(await data(query, {}, { personId: id(3) })).toEqual({
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
    });
    expect(world.statements).toHaveLength(1);
  });

  it('merges what several aliases of one field ask for', async () => {
    const query = `{ club(id: "${id(3)}") { a: parent { id n: name } b: parent { name } parent { rank } } }`;
    expect(await data(query)).toEqual({ club: { a: { id: id(1), n: 'North' }, b: { name: 'North' }, parent: { rank: 1 } } });
    expect(world.statements[0]?.match(/from clubs/g)).toHaveLength(2);
  });

  it('tells a declaration by which arguments its row was asked for', async () => {
    const query = `query ($name: String!) { member(name: $name) { wanted club { top(atLeast: 10) { wanted } captain { wanted } members(first: 1) { nodes { wanted } } } } }`;
    const wanted = (args: object) => ({ wanted: JSON.stringify(args) });
    const club = {
      top: [wanted({ atLeast: 10 }), wanted({ atLeast: 10 })],
      captain: wanted({}),
      members: { nodes: [wanted({ first: 1 })] },
    };
    expect(await data(query, { name: 'Ann' })).toEqual({ member: { ...wanted({ name: 'Ann' }), club } });
  });

  it('keeps aliases with different arguments apart, on several levels', async () => {
    const query = `query ($two: Int) { club(id: "${id(3)}") {
      one: parent { m: members(first: 1) { nodes { name } } top { name } }
      two: parent { m: members(first: $two, level: EXPERT) { nodes { name } } t: top(atLeast: 10) { name } none: top(atLeast: 99) { name } } } }`;
    const names = (...all: string[]) => all.map((name) => ({ name }));
    expect(await data(query, { two: 2 })).toEqual({
      club: {
        one: { m: { nodes: names('Cid') }, top: names('Ann', 'Bob', 'Dan') },
        two: { m: { nodes: names('Ann', 'Dan') }, t: names('Ann', 'Bob'), none: [] },
      },
    });
    expect(world.statements).toHaveLength(1);
    // The same value under both names: whichever is taken, it is the right one.
    expect(
      await data(
        `query ($a: Int, $b: Int) { club(id: "${id(1)}") { x: members(first: $a) { nodes { name } } y: members(first: $b) { nodes { name } } } }`,
        { a: 1, b: 1 },
      ),
    ).toEqual({
      club: { x: { nodes: names('Cid') }, y: { nodes: names('Cid') } },
    });
  });

  it('unfolds fragments: named, inline, without a type, on an interface, inside each other', async () => {
    const query = `
      { member(name: "Fay") { ...Whole ... on Named { name ... on Club { rank } ... on Member { points } } ... { level } } }
      fragment Whole on Member { id club { ...Short } }
      fragment Short on Named { __typename name ... on Club { opensAt } }`;
    expect(await data(query)).toEqual({
      member: { id: id(105), club: { __typename: 'Club', name: 'East', opensAt: '00:00' }, name: 'Fay', points: 7, level: 'EXPERT' },
    });
  });

  it('obeys @skip and @include anew at each call of a document', async () => {
    const query = `query ($yes: Boolean!, $no: Boolean = false) { club(id: "${id(3)}") {
      name @include(if: $yes) rank @skip(if: $yes) ... @include(if: $no) { colours } ...F @skip(if: $no) parent @include(if: false) { name } id @skip(if: false) } }
      fragment F on Club { parent { name @include(if: $yes) id } }`;
    const parent = { name: 'North', id: id(1) };
    expect(await data(query, { yes: true })).toEqual({ club: { name: 'East', parent, id: id(3) } });
    expect(await data(query, { yes: false })).toEqual({ club: { rank: 1, parent: { id: id(1) }, id: id(3) } });
    expect(await data(query, { yes: true, no: true })).toEqual({ club: { name: 'East', colours: ['green'], id: id(3) } });
    expect(await data(query, { yes: true })).toEqual({ club: { name: 'East', parent, id: id(3) } });
  });

  it('answers a selection of nothing but __typename', async () => {
    expect(await data(`{ club(id: "${id(1)}") { __typename children { __typename } captain { __typename } } }`)).toEqual({
      club: { __typename: 'Club', children: [{ __typename: 'Club' }, { __typename: 'Club' }], captain: { __typename: 'Member' } },
    });
  });

  it('gives null for a to-one and an empty list for a to-many that lead nowhere', async () => {
    expect(
      await data(
        `{ club(id: "${id(2)}") { rank foundedOn colours captain { name } top { name } children { name } members { nodes { name } } } }`,
      ),
    ).toEqual({
      club: { rank: null, foundedOn: null, colours: [], captain: null, top: [], children: [], members: { nodes: [] } },
    });
    expect(await data('{ member(name: "Nobody") { name } }')).toEqual({ member: null });
  });

  it('reads a type without a table for whoever asks', async () => {
    expect(await data('{ visitor { greeting chairs { name } } }', {}, { personId: id(9) })).toEqual({
      visitor: { greeting: `Hello ${id(9)}`, chairs: [{ name: 'North' }, { name: 'South' }] },
    });
    expect(await data('{ visitor { greeting chairs { name } } }')).toEqual({ visitor: { greeting: 'Hello stranger', chairs: [] } });
  });

  it('reads entities inside a payload in one statement, and sends none when nobody asks for them', async () => {
    expect(await data('{ roster { entries { note member { name club { name } } } e: entries { m: member { points } } } }')).toEqual({
      roster: {
        entries: [
          { note: 'No. 1', member: { name: 'Bob', club: { name: 'North' } } },
          { note: 'No. 2', member: null },
          { note: 'No. 3', member: { name: 'Ann', club: { name: 'North' } } },
        ],
        e: [{ m: { points: 10 } }, { m: null }, { m: { points: 10 } }],
      },
    });
    expect(world.statements).toHaveLength(1);
    expect(await data('{ roster { entries { note } } }')).toEqual({
      roster: { entries: [{ note: 'No. 1' }, { note: 'No. 2' }, { note: 'No. 3' }] },
    });
    expect(world.statements).toHaveLength(0);
  });

  it('shows a stranger nothing, at any depth', async () => {
    const stranger = { personId: id(79) };
    expect((await world.ask(`{ club(id: "${id(1)}") { name } }`, {}, stranger)).errors?.[0]?.message).toBe('no-such-record');
    expect(await data('{ clubs { totalCount nodes { name } pageInfo { hasNextPage endCursor } } }', {}, stranger)).toEqual({
      clubs: { totalCount: 0, nodes: [], pageInfo: { hasNextPage: false, endCursor: null } },
    });
    // The policy is on clubs alone: the member is seen, the club that it must have is not.
    expect((await world.ask('{ member(name: "Ann") { club { name } } }', {}, stranger)).errors?.[0]?.message).toContain(
      'non-nullable field Member.club',
    );
  });

  it('treats whatever a caller sends as a value', async () => {
    const evil = `x' or true; drop table members; --`;
    expect(await data('query ($name: String!) { member(name: $name) { name } }', { name: evil })).toEqual({ member: null });
    expect(world.statements[0]).not.toContain('drop');
    const refusal = async (query: string) => (await world.ask(query)).errors?.[0]?.message;
    expect(await refusal('{ club(id: "no uuid") { name } }')).toBe('no-such-record');
    expect(await refusal(String.raw`{ member(name: "\u0000") { name } }`)).toBe('malformed-input');
  });

  it('names a field that nobody declared, and a field that two declare', async () => {
    const type = world.schema.getType('Club') as GraphQLObjectType;
    const all = type.getFields();
    const name = all['name'] as GraphQLField<unknown, unknown>;
    all['forgotten'] = { ...name, name: 'forgotten' };
    expect((await world.ask(`{ club(id: "${id(1)}") { forgotten } }`)).errors?.[0]?.message).toBe(
      'Club.forgotten is neither a column nor declared in any *.reads.ts',
    );
    delete all['forgotten'];
    expect(() => declareReads(Club, (club) => ({ parent: club.column('parentId') }))).toThrow('Club.parent is declared twice');
  });
});
