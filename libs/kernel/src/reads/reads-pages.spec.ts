import { ClubsWorld, id } from './clubs-world.fixture.js';

interface Found {
  nodes: { name: string }[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
  totalCount?: number;
}

describe('pages of the read model', () => {
  let world: ClubsWorld;

  beforeAll(async () => {
    world = await ClubsWorld.open();
    await world.fill();
    // Ties in rank and name beside each other, and nulls: 7 clubs without a rank, 30 with one of three.
    for (let i = 0; i < 37; i++) {
      const rank = i % 5 === 0 ? null : (i % 3) + 5;
      await world.owner.query(`insert into clubs values ($1, $2, $3, null, '08:00', now(), '{}', null, $4)`, [
        id(1000 + ((i * 7) % 37)),
        `Club ${i % 4}`,
        rank,
        id(9),
      ]);
    }
  });
  afterAll(() => world?.close());

  const page = async (query: string, variables: Record<string, unknown> = {}): Promise<Found> => {
    const answer = await world.ask(query, variables);
    expect(answer.errors).toBeUndefined();
    return Object.values(answer.data as Record<string, Found>)[0] as Found;
  };
  const CLUBS =
    'query ($first: Int, $after: String) { clubs(first: $first, after: $after) { nodes { id name } pageInfo { hasNextPage endCursor } } }';

  it.each([1, 2, 3, 7, 39, 40, 100])('walks the whole list in pages of %i, over ties and nulls', async (first) => {
    const { rows } = await world.owner.query<{ id: string; name: string }>('select id, name from clubs order by rank, name, id');
    const walked: unknown[] = [];
    let after: string | null = null;
    for (let turn = 0; turn <= rows.length; turn++) {
      const found: Found = await page(CLUBS, { first, after });
      walked.push(...found.nodes);
      expect(found.pageInfo.hasNextPage).toBe(walked.length < rows.length);
      if (!found.pageInfo.hasNextPage) break;
      after = found.pageInfo.endCursor;
    }
    expect(walked).toEqual(rows);
  });

  it('walks a nested list, nulls first, with its filter', async () => {
    const query = `query ($after: String) { club(id: "${id(1)}") { members(first: 2, after: $after) { nodes { name } totalCount pageInfo { hasNextPage endCursor } } } }`;
    const members = async (after?: string | null) => ((await page(query, { after })) as unknown as { members: Found }).members;
    const first = await members();
    expect(first).toMatchObject({ nodes: [{ name: 'Cid' }, { name: 'Eve' }], totalCount: 5, pageInfo: { hasNextPage: true } });
    const second = await members(first.pageInfo.endCursor);
    expect(second).toMatchObject({ nodes: [{ name: 'Ann' }, { name: 'Bob' }], totalCount: 5 });
    const third = await members(second.pageInfo.endCursor);
    expect(third).toMatchObject({ nodes: [{ name: 'Dan' }], pageInfo: { hasNextPage: false } });
    expect(await members(third.pageInfo.endCursor)).toMatchObject({ nodes: [], pageInfo: { hasNextPage: false, endCursor: null } });
  });

  it('gives each row of a list its own page', async () => {
    const answer = await page(
      '{ clubs(first: 2) { nodes { name members(first: 1, level: EXPERT) { totalCount nodes { name } pageInfo { hasNextPage } } } } }',
    );
    expect(answer.nodes).toEqual([
      { name: 'East', members: { totalCount: 1, nodes: [{ name: 'Fay' }], pageInfo: { hasNextPage: false } } },
      { name: 'North', members: { totalCount: 2, nodes: [{ name: 'Ann' }], pageInfo: { hasNextPage: true } } },
    ]);
    expect(world.statements).toHaveLength(1);
  });

  it('counts only when asked, and reads no rows when only the count is asked', async () => {
    await page('{ clubs { nodes { name } } }');
    expect(world.statements[0]).not.toContain('count(');
    expect(await page('{ clubs { totalCount } }')).toEqual({ totalCount: 40 });
    expect(world.statements[0]).not.toContain('limit');
    expect(await page('{ clubs(first: 1) { pageInfo { hasNextPage } } }')).toEqual({ pageInfo: { hasNextPage: true } });
    expect((await page('{ clubs { nodes { name } } }')).nodes).toHaveLength(40);
  });

  it('merges what aliases ask of one page', async () => {
    const query = `{ club(id: "${id(1)}") { members(first: 1) { nodes { id } n: nodes { name } p: pageInfo { hasNextPage } } x: members(first: 1) { pageInfo { endCursor } nodes { points } } } }`;
    expect(await page(query)).toEqual({
      members: { nodes: [{ id: id(102) }], n: [{ name: 'Cid' }], p: { hasNextPage: true } },
      x: { pageInfo: { endCursor: expect.any(String) as string }, nodes: [{ points: null }] },
    });
    expect(world.statements[0]?.match(/from members/g)).toHaveLength(1);
  });

  it('refuses sizes and cursors that are not of this list', async () => {
    const refusal = async (args: string) => {
      const [error] = (await world.ask(`{ clubs(${args}) { nodes { name } } }`)).errors ?? [];
      return error?.message;
    };
    expect(await refusal('first: 0')).toBe('too-small');
    expect(await refusal('first: -5')).toBe('too-small');
    expect(await refusal('first: 101')).toBe('too-large');
    expect(await refusal('after: "nonsense"')).toBe('malformed-cursor');
    const other = await page(`{ club(id: "${id(1)}") { members(first: 1) { nodes { name } pageInfo { endCursor hasNextPage } } } }`);
    expect(await refusal(`after: "${(other as unknown as { members: Found }).members.pageInfo.endCursor}"`)).toBe('malformed-cursor');
    const [tag] = JSON.parse(Buffer.from((await page(CLUBS, { first: 1 })).pageInfo.endCursor ?? '', 'base64url').toString()) as string[];
    const forged = (...place: unknown[]) => `after: "${Buffer.from(JSON.stringify([tag, ...place])).toString('base64url')}"`;
    expect(await refusal(forged('x', 'y', 'z'))).toBe('malformed-input');
    expect(await refusal(forged('1'))).toBe('malformed-cursor');
    expect(await refusal(forged(1, 2, 3))).toBe('malformed-cursor');
    expect(await refusal(forged('1', `x' or true --`, id(1)))).toBeUndefined();
  });
});
