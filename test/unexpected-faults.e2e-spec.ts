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
  const logged: string[] = [];

  beforeAll(async () => {
    house = await House.open({ worker: false });
    const note = (message: unknown) => void logged.push(String(message));
    Logger.overrideLogger({ error: note, warn: note, log: note });
    ({ councilId, personId: secretary } = await aSeat(house.tx, 'SECRETARY'));
    await aSeminar(house.tx, { councilId });
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
});
