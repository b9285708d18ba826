import { House, type Answer } from '../../../../test/support/house.js';

const REQUEST = 'mutation { requestSignIn(email: "nobody-here@example.org") }';
const PROXY = '172.18.0.1';

describe('rate limits behind a reverse proxy', () => {
  let house: House;

  beforeAll(async () => void (house = await House.open({ worker: false, settings: { TRUST_PROXY: '172.16.0.0/12' } })));
  beforeEach(() => house.owner.query('delete from rate_events'));
  afterAll(() => house.close());

  const request = async (from: string, forwardedFor: string) => {
    const headers = { 'content-type': 'application/json', 'x-forwarded-for': forwardedFor };
    const payload = JSON.stringify({ query: REQUEST });
    const response = await house.api.inject({ method: 'POST', url: '/graphql', remoteAddress: from, headers, payload });
    return response.json<Answer>().errors?.[0]?.extensions.code ?? 'ok';
  };
  const sourcesOf = async () => {
    const rows = await house.owner.query<{ key: string }[]>(
      `select distinct encode(key, 'hex') as key from rate_events where kind = 'sign-in-source'`,
    );
    return rows.length;
  };

  it('count by the address that the trusted proxy tells', async () => {
    expect(await request(PROXY, '192.0.2.1')).toBe('ok');
    expect(await request(PROXY, '192.0.2.2')).toBe('ok');
    expect(await sourcesOf()).toBe(2);
  });

  it('take nobody else at their word', async () => {
    expect(await request('203.0.113.5', '192.0.2.1')).toBe('ok');
    expect(await request('203.0.113.5', '192.0.2.2')).toBe('ok');
    expect(await sourcesOf()).toBe(1);
  });
});
