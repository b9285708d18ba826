import { House, type Answer } from '../../../../test/support/house.js';
import { aSeat } from '../../../councils/src/seat/seat.factory.js';
import { aSeminar } from '../seminar/seminar.factory.js';

const SUBSCRIBE =
  'subscription ($id: ID!) { sendingProgress(seminarId: $id) { total waiting accepted failed cancelled isFinished finishedAt } }';
const SEND = 'mutation ($input: SendInvitationsInput!) { sendInvitations(input: $input) { version } }';

interface Told {
  data?: {
    sendingProgress: { total: number; waiting: number; accepted: number; failed: number; isFinished: boolean; finishedAt: string | null };
  };
  errors?: Answer['errors'];
}

describe('the progress of a sending', () => {
  let house: House;
  let councilId: string;
  let secretary: string;
  let seminarId: string;

  beforeAll(async () => {
    house = await House.open();
  });
  beforeEach(async () => {
    house.setClock(new Date('2027-03-10T10:00:00Z'));
    house.postbox.onMail = undefined;
    ({ councilId, personId: secretary } = await aSeat(house.tx, 'SECRETARY'));
    for (let i = 0; i < 5; i++) await aSeat(house.tx, 'MEMBER', councilId);
    seminarId = (await aSeminar(house.tx, { councilId })).id;
  });
  afterAll(() => house.close());

  const told = async (asker: string | null): Promise<Told[]> =>
    (await house.follow(asker, SUBSCRIBE, { id: seminarId })) as unknown as Told[];
  const send = async () => {
    expect((await house.ask(secretary, SEND, { input: { seminarId, version: 1 } })).errors).toBeUndefined();
  };

  it('is told from where it stands to its end, and ends there', async () => {
    house.postbox.onMail = () => new Promise((resolve) => setTimeout(resolve, 100));
    await send();
    const steps = (await told(secretary)).map(({ data }) => data?.sendingProgress);
    const last = steps.at(-1);
    expect(last).toEqual({
      total: 6,
      waiting: 0,
      accepted: 6,
      failed: 0,
      cancelled: 0,
      isFinished: true,
      finishedAt: expect.any(String) as string,
    });
    expect(steps.every((step) => step?.total === 6)).toBe(true);
    const accepted = steps.map((step) => step?.accepted ?? 0);
    expect(accepted).toEqual([...accepted].sort((a, b) => a - b));
    // After a reload there is one more look, and nothing to wait for.
    expect((await told(secretary)).map(({ data }) => data?.sendingProgress.isFinished)).toEqual([true]);
  });

  it('counts what was refused as finished', async () => {
    house.postbox.onMail = () => {
      throw Object.assign(new Error('No such user'), { responseCode: 550 });
    };
    await send();
    expect((await told(secretary)).at(-1)?.data?.sendingProgress).toMatchObject({ accepted: 0, failed: 6, isFinished: true });
  });

  it('is for who may see the mails', async () => {
    const member = (await aSeat(house.tx, 'MEMBER', councilId)).personId;
    const stranger = (await aSeat(house.tx, 'SECRETARY')).personId;
    const refusals = async (asker: string | null) =>
      (await told(asker)).flatMap(({ errors }) => errors ?? []).map(({ extensions }) => extensions.code);
    expect(await refusals(member)).toEqual(['FORBIDDEN']);
    expect(await refusals(stranger)).toEqual(['NOT_FOUND']);
    expect(await refusals(null)).toEqual(['UNAUTHENTICATED']);
  });
});
