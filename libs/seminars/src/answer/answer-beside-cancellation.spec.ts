import { gate, somebodyWaits } from '../../../../test/support/beside.js';
import { House } from '../../../../test/support/house.js';
import { aSeat } from '../../../councils/src/seat/seat.factory.js';
import { CancellationService } from '../sending/cancellation.service.js';
import { AnswersService } from './answers.service.js';
import { anInvitedMember, type Invited } from './invited-member.factory.js';

describe('an answer beside a cancellation', () => {
  let house: House;
  let invited: Invited;

  beforeAll(async () => void (house = await House.open({ worker: false })));
  beforeEach(async () => void (invited = await anInvitedMember(house, aSeat)));
  afterAll(() => house.close());

  const cancelling = (before: Promise<void>, done: () => void) =>
    house.act(invited.secretary, async (act) => {
      await house.api.get(CancellationService).cancel(act, { id: invited.seminarId, version: 1, reason: 'Torm' });
      done();
      await before;
    });
  const answering = (before: Promise<void>, done: () => void) =>
    house.act(null, async (act) => {
      await house.api.get(AnswersService).answer(act, { token: invited.token, response: 'ACCEPTED' });
      done();
      await before;
    });
  const kept = async () => {
    const [row] = await house.owner.query<[{ state: string; response: string }]>(
      'select s.state, i.response from invitations i join seminars s on s.id = i.seminar_id where i.id = $1',
      [invited.invitationId],
    );
    return row;
  };

  it('waits for it, and is refused when the seminar has been called off', async () => {
    const cancelled = gate();
    const mayCommit = gate();
    const cancellation = cancelling(mayCommit.isOpen, cancelled.open);
    await cancelled.isOpen;
    const answer = answering(Promise.resolve(), () => undefined).then(
      () => 'accepted',
      (error: Error) => error.message,
    );
    await Promise.race([somebodyWaits(house), answer]);
    mayCommit.open();
    await cancellation;
    expect(await answer).toBe('seminar-is-cancelled');
    expect(await kept()).toEqual({ state: 'CANCELLED', response: 'NONE' });
  });

  it('is kept when it came first, and the cancellation waits for it', async () => {
    const answered = gate();
    const mayCommit = gate();
    const answer = answering(mayCommit.isOpen, answered.open);
    await answered.isOpen;
    const cancellation = cancelling(Promise.resolve(), () => undefined);
    await Promise.race([somebodyWaits(house), cancellation]);
    expect(await kept()).toEqual({ state: 'INVITING', response: 'NONE' });
    mayCommit.open();
    await Promise.all([answer, cancellation]);
    expect(await kept()).toEqual({ state: 'CANCELLED', response: 'ACCEPTED' });
  });
});
