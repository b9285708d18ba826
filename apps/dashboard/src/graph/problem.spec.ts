import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Client, CombinedError, fetchExchange } from 'urql';
import { refusalsOf, type Refusal } from './problem';

describe('what a refused request is told as', () => {
  let server: Server;
  let answer: { status: number; type: string; body: string };

  beforeAll(async () => {
    server = createServer((_request, response) => response.writeHead(answer.status, { 'content-type': answer.type }).end(answer.body));
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  });

  afterAll(() => server.close());

  async function ask(): Promise<Refusal[]> {
    const { port } = server.address() as AddressInfo;
    const client = new Client({ url: `http://127.0.0.1:${port}/graphql`, preferGetMethod: false, exchanges: [fetchExchange] });
    const { error } = await client.query('{ viewer { person { id } } }', {}).toPromise();
    return refusalsOf(error);
  }

  it('takes several faults of one input apart, and names their fields as the forms do', () => {
    const faults = [
      { reason: 'too-long', field: 'input.title', values: { most: 200 } },
      { reason: 'required', field: 'days.0.date' },
    ];
    const error = new CombinedError({ graphQLErrors: [{ message: 'refused', extensions: { code: 'INVALID', faults } }] });
    expect(refusalsOf(error)).toEqual([
      { code: 'INVALID', reason: 'too-long', field: 'title', values: { most: 200 } },
      { code: 'INVALID', reason: 'required', field: 'days.0.date', values: {} },
    ]);
  });

  // The first is what our server says of a body that is too large, the others come from what stands before it.
  it.each([
    [413, 'application/json', '{"statusCode":413,"message":"Request body is too large"}', 'INVALID', 'body-too-large'],
    [413, 'text/html', '<h1>Request Entity Too Large</h1>', 'INVALID', 'body-too-large'],
    [429, 'text/plain', 'slow down', 'RATE_LIMITED', 'too-many-requests'],
    [502, 'text/html', '<h1>Bad Gateway</h1>', 'UNAVAILABLE', 'server-is-away'],
    [503, 'application/json', '{}', 'UNAVAILABLE', 'server-is-away'],
    [500, 'text/html', '', 'UNKNOWN', 'strange-answer'],
    [200, 'text/html', '<h1>Sign in to this network</h1>', 'UNKNOWN', 'strange-answer'],
  ])('tells HTTP %i with %s as what it is', async (status, type, body, code, reason) => {
    answer = { status, type, body };
    expect(await ask()).toMatchObject([{ code, reason }]);
  });

  it('says that there is no connection only when nothing answers', async () => {
    const { port } = server.address() as AddressInfo;
    await new Promise((done) => server.close(done));
    const client = new Client({ url: `http://127.0.0.1:${port}/graphql`, preferGetMethod: false, exchanges: [fetchExchange] });
    const { error } = await client.query('{ viewer { person { id } } }', {}).toPromise();
    expect(refusalsOf(error)).toEqual([{ code: 'NETWORK', reason: 'no-connection' }]);
  });
});
