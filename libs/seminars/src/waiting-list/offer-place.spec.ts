import { House, type Answer } from '../../../../test/support/house.js';
import { aSeat } from '../../../councils/src/seat/seat.factory.js';
import { aFullSeminar, type Queued } from './waiting-list.factory.js';

const ANSWER = 'mutation ($input: AnswerInvitationInput!) { answerInvitation(input: $input) { response } }';
const OFFER = 'mutation ($input: OfferPlaceInput!) { offerPlace(input: $input) { response waitingPosition } }';

describe('offering a place', () => {
  let house: House;
  let queued: Queued;

  beforeAll(async () => void (house = await House.open({ worker: false })));
  beforeEach(async () => {
    queued = await aFullSeminar(house, aSeat, 1, 4);
    for (const { token } of queued.people) await house.ask(null, ANSWER, { input: { token, response: 'ACCEPTED' } });
  });
  afterAll(() => house.close());

  const offer = (i: number, asker = queued.secretary) =>
    house.ask(asker, OFFER, { input: { invitationId: queued.people[i]?.invitationId } });
  const told = ({ errors }: Answer) => errors?.map(({ extensions: { code, reason } }) => ({ code, reason }));

  it('moves somebody to the head of the list, and the next free place is theirs', async () => {
    expect((await offer(3)).data).toEqual({ offerPlace: { response: 'WAITLISTED', waitingPosition: 1 } });
    expect((await offer(2)).data).toEqual({ offerPlace: { response: 'WAITLISTED', waitingPosition: 1 } });
    expect((await offer(2)).data).toEqual({ offerPlace: { response: 'WAITLISTED', waitingPosition: 1 } });
    await house.ask(null, ANSWER, { input: { token: queued.people[0]?.token, response: 'DECLINED' } });
    const order = await house.owner.query<{ response: string }[]>(
      'select response from invitations where seminar_id = $1 order by array_position($2::uuid[], id)',
      [queued.seminarId, queued.people.map(({ invitationId }) => invitationId)],
    );
    expect(order.map(({ response }) => response)).toEqual(['DECLINED', 'WAITLISTED', 'ACCEPTED', 'WAITLISTED']);
    expect((await offer(1)).data).toEqual({ offerPlace: { response: 'WAITLISTED', waitingPosition: 1 } });
  });

  it('is for whoever waits, while answers are taken', async () => {
    expect(told(await offer(0))).toEqual([{ code: 'CONFLICT', reason: 'not-on-waiting-list' }]);
    house.setClock(new Date('2027-05-12T14:00:00Z'));
    expect(told(await offer(3))).toEqual([{ code: 'CONFLICT', reason: 'seminar-has-ended' }]);
  });

  it('is for who organises and tells strangers nothing', async () => {
    expect(told(await offer(3, queued.people[3]?.personId))).toEqual([{ code: 'FORBIDDEN', reason: 'not-allowed' }]);
    expect(told(await offer(3, (await aSeat(house.tx, 'SECRETARY')).personId))).toEqual([{ code: 'NOT_FOUND', reason: 'no-such-record' }]);
    expect(told(await offer(3, (await aSeat(house.tx, 'CHAIR', queued.councilId)).personId))).toBeUndefined();
  });
});
