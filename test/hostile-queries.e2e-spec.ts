import { connect } from 'node:net';
import { promisify } from 'node:util';
import { aPerson } from '../libs/people/src/person/person.factory.js';
import { House, type Answer } from './support/house.js';

/** What a client must not be able to do to the server, by asking. Each is refused before anything is executed. */
describe('a hostile query', () => {
  let house: House;
  beforeAll(async () => {
    house = await House.open({ worker: false });
    await house.api.listen(0, '127.0.0.1');
  });
  afterAll(() => house.close());

  const refusal = async (query: string, variables = {}) => (await house.ask(null, query, variables)).errors?.[0]?.extensions;
  const bodyTooLarge = { code: 'INVALID', reason: 'body-too-large' };
  const tooLarge = { code: 'INVALID', reason: 'query-too-large' };

  it('is refused when it is 40 levels deep', async () => {
    expect(await refusal(`{ councils { nodes ${'{ parent '.repeat(40)}{ id }${' }'.repeat(40)} } }`)).toMatchObject(tooLarge);
  });

  it('is refused when fragments make it deep or wide', async () => {
    const bomb = Array.from(
      { length: 12 },
      (_, i) => `fragment f${i} on Council { parent { ...f${i + 1} } children { ...f${i + 1} } }`,
    ).join(' ');
    expect(await refusal(`{ councils { nodes { ...f0 } } } ${bomb} fragment f12 on Council { id }`)).toMatchObject(tooLarge);
  });

  it('is refused with 10,000 aliases, and with 1,000', async () => {
    const aliases = (count: number) => `{ ${Array.from({ length: count }, (_, i) => `a${i}: viewer { person { id } }`).join(' ')} }`;
    expect(await refusal(aliases(10_000))).toMatchObject(tooLarge);
    expect(await refusal(`{ ${Array.from({ length: 1_000 }, (_, i) => `a${i}: __typename`).join(' ')} }`)).toMatchObject(tooLarge);
  });

  it('is told the field when a text has a million characters', async () => {
    const email = `${'x'.repeat(1_000_000)}@example.org`;
    expect(await refusal('mutation($email: String!) { requestSignIn(email: $email) }', { email })).toMatchObject({
      code: 'INVALID',
      field: 'email',
    });
  });

  it('is not taken in when it is longer than any page of ours', async () => {
    const response = await house.api.inject({
      method: 'POST',
      url: '/graphql',
      headers: { 'content-type': 'application/json' },
      payload: JSON.stringify({ query: '{ viewer { person { id } } }', variables: { x: 'x'.repeat(4_000_000) } }),
    });
    expect(response.statusCode).toBe(413);
    expect(response.json<Answer>().errors).toMatchObject([{ message: 'body-too-large', extensions: bodyTooLarge }]);
  });

  it.each(['/graphql', '/graphql/stream'])(
    'is answered in words, however long its body, when that is written to its end, at %s',
    async (url) => {
      const answer = async (megabytes: number) => {
        const socket = connect(Number(new URL(await house.api.getUrl()).port), '127.0.0.1').setEncoding('utf8');
        const head = `POST ${url} HTTP/1.1\r\nhost: localhost\r\ncontent-type: application/json\r\ncontent-length: ${megabytes * 1024 * 1024}\r\n\r\n`;
        await promisify(socket.write.bind(socket, head, 'latin1'))();
        for (let i = 0; i < megabytes; i += 1) await promisify(socket.write.bind(socket, 'x'.repeat(1024 * 1024), 'latin1'))();
        return (await socket.toArray()).join('');
      };
      for (const megabytes of [4, 24]) expect(await answer(megabytes)).toMatch(/^HTTP\/1.1 413 [^]*"reason":"body-too-large"/);
    },
  );

  it.each(['/graphql', '/graphql/stream'])('is told in the words of GraphQL that it cannot be read, at %s', async (url) => {
    const sent = async (payload: string, type = 'application/json') => {
      const response = await house.api.inject({ method: 'POST', url, headers: { 'content-type': type }, payload });
      expect([response.statusCode < 500, response.headers['content-type']]).toEqual([true, expect.stringContaining('application/json')]);
      return response.json<Answer>().errors?.map(({ extensions }) => extensions);
    };
    const malformed = [{ code: 'INVALID', reason: 'malformed-query' }];
    expect(await sent('{"query": ')).toEqual(malformed);
    expect(await sent('')).toEqual(malformed);
    expect(await sent('{"query": 5}')).toEqual(malformed);
    expect(await sent('<query/>', 'application/xml')).toEqual(malformed);
  });

  it('is refused as a subscription for what it is refused for as a query', async () => {
    const somebody = await aPerson(house.tx);
    const own = await house.cookieOf(somebody.id);
    const url = await house.api.getUrl();
    const subscribe = async (query: string, variables: object = {}, cookie = own) => {
      const headers = { accept: 'text/event-stream', 'content-type': 'application/json', cookie };
      const response = await fetch(`${url}/graphql/stream`, { method: 'POST', headers, body: JSON.stringify({ query, variables }) });
      const [, data = '{}'] = /^data: (\{.*\})$/m.exec(await response.text()) ?? [];
      return (JSON.parse(data) as Answer).errors?.map(({ extensions }) => extensions);
    };
    const WATCH = 'subscription ($id: ID!) { sendingProgress(seminarId: $id) { total } }';
    const malformed = [{ code: 'INVALID', reason: 'malformed-query' }];
    expect(await subscribe('subscription {')).toEqual(malformed);
    expect(await subscribe('subscription { nothingOfTheKind }')).toEqual(malformed);
    expect(await subscribe('mutation { signOut }')).toEqual(malformed);
    expect(await subscribe(`subscription { ${'a '.repeat(5_000)} }`)).toEqual([tooLarge]);
    expect(await subscribe('subscription { nothingOfTheKind }', {}, '')).toEqual([{ code: 'UNAUTHENTICATED', reason: 'not-signed-in' }]);
    expect(await subscribe(WATCH)).toEqual([{ code: 'INVALID', reason: 'malformed-input', field: 'id' }]);
    expect(await subscribe(WATCH, { id: 'no id' })).toEqual([expect.objectContaining({ reason: 'not-an-id', field: 'seminarId' })]);
  });

  it('learns nothing from a fault of ours', async () => {
    const answer = await house.ask(null, '{ nothingOfTheKind }');
    expect(answer.errors?.[0]?.extensions).toEqual({ code: 'INVALID', reason: 'malformed-query' });
    expect(JSON.stringify(answer)).not.toMatch(/\.js:|\.ts:|node_modules|select /i);
  });

  it('is refused from another origin, and as a form that any page could send', async () => {
    const ask = (headers: Record<string, string>, payload: string) =>
      house.api.inject({ method: 'POST', url: '/graphql', headers, payload });
    const signOut = JSON.stringify({ query: 'mutation { signOut }' });
    expect((await ask({ 'content-type': 'application/json', origin: 'https://elsewhere.example' }, signOut)).statusCode).toBe(403);
    expect((await ask({ 'content-type': 'text/plain' }, signOut)).statusCode).toBeGreaterThanOrEqual(400);
    const get = await house.api.inject({
      method: 'GET',
      url: `/graphql?query=${encodeURIComponent('mutation { signOut }')}`,
      headers: { 'apollo-require-preflight': '1' },
    });
    expect(get.statusCode).toBe(405);
  });

  it('gets the headers that keep a browser on our side', async () => {
    const { headers } = await house.api.inject({ method: 'GET', url: '/health/live' });
    expect(headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
      'referrer-policy': 'no-referrer',
      'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
      'cache-control': 'no-store',
    });
  });
});

describe('a query for the schema, in production', () => {
  const before = process.env['NODE_ENV'];
  let house: House;
  beforeAll(async () => {
    process.env['NODE_ENV'] = 'production';
    house = await House.open({ worker: false });
  });
  afterAll(async () => {
    process.env['NODE_ENV'] = before;
    await house.close();
  });

  it.each(['{ __schema { types { name } } }', '{ viewer { person { id } } __type(name: "Council") { name } }'])(
    'is refused as everything else is: %s',
    async (query) => {
      const { errors } = await house.ask(null, query);
      expect(errors).toMatchObject([{ message: 'no-introspection', extensions: { code: 'INVALID', reason: 'no-introspection' } }]);
    },
  );

  it('is still told of which type something is', async () => {
    expect(await house.ask(null, '{ __typename }')).toEqual({ data: { __typename: 'Query' } });
  });
});
