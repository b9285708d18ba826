import { problemOf } from '@app/kernel';
import { Logger } from '@nestjs/common';
import { House } from './support/house.js';
import { aSeat } from '../libs/councils/src/seat/seat.factory.js';
import { aSeminar } from '../libs/seminars/src/seminar/seminar.factory.js';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** A bug of ours: the client gets an id and nothing else, the log has the same id and what happened. */
describe('an unexpected fault', () => {
  let house: House;
  let secretary: string;
  let councilId: string;
  let seminarId: string;
  const logged: string[] = [];

  beforeAll(async () => {
    house = await House.open({ worker: false });
    const note = (message: unknown) => void logged.push(String(message));
    Logger.overrideLogger({ error: note, warn: note, log: note });
    ({ councilId, personId: secretary } = await aSeat(house.tx, 'SECRETARY'));
    seminarId = (await aSeminar(house.tx, { councilId })).id;
    await house.owner.query('alter function seminar_sending rename to seminar_sending_elsewhere');
  });
  beforeEach(() => void logged.splice(0));
  afterAll(async () => {
    Logger.overrideLogger(false);
    await house.close();
  });

  const QUERY = 'query ($councilId: ID) { seminars(councilId: $councilId) { nodes { sending { total } } } }';
  const compiled = () => house.ask(secretary, QUERY, { councilId });
  const interpreted = () => house.ask(secretary, QUERY.replace('sending', 'sending @include(if: true)'), { councilId });

  it.each([
    ['a compiled query', compiled],
    ['a query that is not compiled', interpreted],
  ])('of %s is told by an id that the log has, too', async (_which, ask) => {
    const { errors } = await ask();
    expect(errors).toEqual([
      {
        message: 'unexpected-fault',
        path: ['seminars'],
        extensions: { code: 'INTERNAL', reason: 'unexpected-fault', id: expect.stringMatching(UUID) as string },
      },
    ]);
    const { id } = errors?.[0]?.extensions as unknown as { id: string };
    expect(logged.filter((line) => line.includes(id))).toEqual([expect.stringContaining('seminar_sending') as string]);
  });

  it('of a subscription is told by its id, too, and not in the words of the database', async () => {
    await house.api.listen(0, '127.0.0.1');
    const response = await fetch(`${await house.api.getUrl()}/graphql/stream`, {
      method: 'POST',
      headers: { accept: 'text/event-stream', 'content-type': 'application/json', cookie: await house.cookieOf(secretary) },
      body: JSON.stringify({
        query: 'subscription ($id: ID!) { sendingProgress(seminarId: $id) { total } }',
        variables: { id: seminarId },
      }),
    });
    const body = await response.text();
    expect(body).toContain('"message":"unexpected-fault"');
    expect(body).not.toContain('seminar_sending');
    const [, id = 'none'] = /"id":"([^"]+)"/.exec(body) ?? [];
    expect(logged.filter((line) => line.includes(id))).toEqual([expect.stringContaining('seminar_sending') as string]);
  });

  it.each([
    ['a text that is no id', `select 'no id'::uuid`],
    ['a day before all days', `select '0000-01-01'::date`],
    ['a number beyond all', `select 3000000000::integer`],
    ['the character NUL', String.raw`select convert_from('\x00', 'UTF8')`],
    ['nothing where something must be', 'update seminars set title = null'],
  ])('is not what the database says of %s: the client is told, and the log hints that nobody looked before', async (_what, sql) => {
    const thrown: unknown = await house.act(secretary, ({ tx }) => tx.query(sql)).catch((error: unknown) => error);
    expect(problemOf(thrown)).toMatchObject({ code: 'INVALID', reason: 'malformed-input' });
    expect(logged).toEqual([expect.stringContaining('no validation had refused') as string]);
  });
});
