import { House } from '../../../test/support/house.js';

interface Entry {
  operation: string;
  channel: string;
  tableName: string;
  rowId: string | null;
  before: string | null;
  after: string | null;
  person: { name: string } | null;
}

describe('the audit trail', () => {
  let house: House;
  let people: Record<'secretary' | 'member' | 'stranger' | 'administrator', string>;
  let councilId: string;
  let seminarId: string;

  beforeAll(async () => {
    house = await House.open({ worker: false });
    const one = async (sql: string, values: unknown[] = []) => (await house.owner.query<{ id: string }[]>(sql, values))[0]?.id ?? '';
    const person = (name: string, isAdministrator = false) =>
      one('insert into persons (first_name, last_name, email, is_administrator) values ($1, $2, $3, $4) returning id', [
        name,
        'Näide',
        `${name}@example.org`,
        isAdministrator,
      ]);
    people = {
      secretary: await person('sirje'),
      member: await person('meelis'),
      stranger: await person('volli'),
      administrator: await person('anu', true),
    };
    councilId = await one(`insert into councils (name, short_name, slug, kind) values ('Oma', 'Oma', 'oma', 'SAFETY') returning id`);
    const institutionId = await one(`insert into institutions (name, kind) values ('Selts', 'NGO') returning id`);
    const membershipId = await one('insert into memberships (council_id, institution_id) values ($1, $2) returning id', [
      councilId,
      institutionId,
    ]);
    const seat = 'insert into seats (council_id, membership_id, person_id, role) values ($1, $2, $3, $4)';
    await house.owner.query(seat, [councilId, membershipId, people.secretary, 'SECRETARY']);
    await house.owner.query(seat, [councilId, membershipId, people.member, 'MEMBER']);
    seminarId = await one(
      `insert into seminars (council_id, title, kind, mode, time_zone) values ($1, 'Seminar', 'SEMINAR', 'ONLINE', 'Europe/Tallinn') returning id`,
      [councilId],
    );
    await house.owner.query('insert into seminar_hosts (seminar_id, council_id, is_lead) values ($1, $2, true)', [seminarId, councilId]);
    await house.owner.query(`insert into seminar_rooms (seminar_id, name) values ($1, 'Saal')`, [seminarId]);
  });
  afterAll(() => house.close());

  const trail = async (personId: string | null, args = '(first: 100)') => {
    const { data, errors } = await house.ask(
      personId,
      `{ auditTrail${args} { totalCount pageInfo { hasNextPage endCursor } nodes { operation channel tableName rowId before after person { name } } } }`,
    );
    if (errors) throw new Error(JSON.stringify(errors));
    return data?.['auditTrail'] as { nodes: Entry[]; totalCount: number; pageInfo: { hasNextPage: boolean; endCursor: string } };
  };

  it('tells the secretary who changed what, from what to what', async () => {
    const changed = await house.ask(
      people.secretary,
      `mutation ($id: ID!) { updateCouncil(input: { id: $id, version: 1, name: "Uus nimi" }) { id } }`,
      { id: councilId },
    );
    expect(changed.errors).toBeUndefined();
    const { nodes } = await trail(people.secretary, `(councilId: "${councilId}")`);
    const [last] = nodes;
    expect(last).toMatchObject({
      operation: 'updateCouncil',
      channel: 'web',
      tableName: 'councils',
      rowId: councilId,
      person: { name: 'sirje Näide' },
    });
    expect(JSON.parse(last?.before ?? '')).toMatchObject({ name: 'Oma' });
    expect(JSON.parse(last?.after ?? '')).toMatchObject({ name: 'Uus nimi' });
  });

  it('of a council holds what lies below its seminars', async () => {
    const { nodes } = await trail(people.secretary, `(first: 100, councilId: "${councilId}")`);
    expect(nodes.map((entry) => entry.tableName)).toEqual(expect.arrayContaining(['seminars', 'seminar_rooms', 'seats']));
  });

  it('shows a member and a stranger their own acts alone', async () => {
    expect((await trail(people.member)).nodes).toEqual([]);
    expect((await trail(people.stranger, `(councilId: "${councilId}")`)).nodes).toEqual([]);
    await house.ask(people.stranger, 'mutation { updateOwnLanguage(input: { language: en }) { person { id } } }');
    const { nodes } = await trail(people.stranger);
    expect(nodes.map(({ tableName, person }) => [tableName, person?.name])).toEqual([['persons', 'volli Näide']]);
  });

  it('shows the administrator everything, page by page', async () => {
    const first = await trail(people.administrator, '(first: 5)');
    expect(first.nodes).toHaveLength(5);
    let found = first.nodes.length;
    for (let page = first; page.pageInfo.hasNextPage; found += page.nodes.length) {
      page = await trail(people.administrator, `(first: 100, after: "${page.pageInfo.endCursor}")`);
    }
    expect(found).toBe(first.totalCount);
  });

  it('is nobody’s who has not signed in', async () => {
    await expect(trail(null)).rejects.toThrow('UNAUTHENTICATED');
  });
});
