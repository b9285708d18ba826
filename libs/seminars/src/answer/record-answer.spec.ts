import { House, type Answer } from '../../../../test/support/house.js';
import { aSeat } from '../../../councils/src/seat/seat.factory.js';
import type { SeminarDay } from '../seminar/seminar-day.entity.js';
import { anInvitedMember, type Invited } from './invited-member.factory.js';

const ANSWER = `mutation ($input: AnswerInvitationInput!) { answerInvitation(input: $input) { response } }`;
const RECORD = `mutation ($input: RecordAnswerInput!) { recordAnswer(input: $input) { response source needs answers { response source recordedBy { id } days } } }`;

describe('recording an answer', () => {
  let house: House;
  let councilId: string;
  let secretary: string;
  let seat: Invited['seat'];
  let days: SeminarDay[];
  let seminarId: string;
  let invitationId: string;
  let token: string;

  beforeAll(async () => void (house = await House.open({ worker: false })));
  beforeEach(async () => void ({ councilId, secretary, seat, days, seminarId, invitationId, token } = await anInvitedMember(house, aSeat)));
  afterAll(() => house.close());

  const told = ({ errors }: Answer) => errors?.map(({ extensions: { code, reason, field } }) => ({ code, reason, field }));
  const answer = (given: object, asked = token) => house.ask(null, ANSWER, { input: { token: asked, ...given } });
  const sheet = ({ data, errors }: Answer) => {
    expect(errors).toBeUndefined();
    return Object.values(data ?? {})[0] as Record<string, unknown>;
  };
  const history = () =>
    house.owner.query(
      `select response, source, by_person_id as by, cardinality(day_ids) as days from invitation_answers where invitation_id = $1 order by number`,
      [invitationId],
    );

  const record = (asker: string, given: object = {}) =>
    house.ask(asker, RECORD, { input: { invitationId, version: 1, response: 'ACCEPTED', needs: 'Taimetoit', ...given } });

  it('notes what somebody said by telephone, and who wrote it down', async () => {
    const { data } = await record(secretary);
    expect(data?.['recordAnswer']).toEqual({
      response: 'ACCEPTED',
      source: 'SECRETARY',
      needs: 'Taimetoit',
      answers: [{ response: 'ACCEPTED', source: 'SECRETARY', recordedBy: { id: secretary }, days: days.map(({ id }) => id) }],
    });
    sheet(await answer({ response: 'DECLINED' }));
    expect(await history()).toMatchObject([
      { source: 'SECRETARY', by: secretary },
      { source: 'LINK', by: null },
    ]);
  });

  it('overwrites no answer that came meanwhile by the link, and loses nothing', async () => {
    sheet(await answer({ response: 'DECLINED' }));
    expect(told(await record(secretary))).toEqual([{ code: 'CONFLICT', reason: 'stale-version', field: 'version' }]);
    expect(await history()).toMatchObject([{ response: 'DECLINED', source: 'LINK' }]);
    expect((await record(secretary, { version: 2 })).errors).toBeUndefined();
    expect(await history()).toMatchObject([{ response: 'DECLINED' }, { response: 'ACCEPTED', source: 'SECRETARY' }]);
  });

  it('is for who organises and tells strangers nothing', async () => {
    expect(told(await record(seat.personId))).toMatchObject([{ code: 'FORBIDDEN' }]);
    expect(told(await record((await aSeat(house.tx, 'SECRETARY')).personId))).toMatchObject([{ code: 'NOT_FOUND' }]);
    house.setClock(new Date('2027-05-13T10:00:00Z'));
    expect(told(await record(secretary))).toMatchObject([{ code: 'CONFLICT', reason: 'seminar-has-ended' }]);
  });

  it('keeps needs and comments from who neither organises nor gave the answer', async () => {
    await record(secretary, { comment: 'Salajane' });
    const query = 'query ($id: ID!) { seminar(id: $id) { invitations { nodes { response needs comment answers { id } } } } }';
    const of = async (asker: string) => (await house.ask(asker, query, { id: seminarId })).data?.['seminar'];
    const member = (await aSeat(house.tx, 'MEMBER', councilId)).personId;
    expect(await of(member)).toEqual({ invitations: { nodes: [{ response: 'ACCEPTED', needs: null, comment: null, answers: [] }] } });
    for (const asker of [secretary, (await aSeat(house.tx, 'CHAIR', councilId)).personId, seat.personId])
      expect(await of(asker)).toMatchObject({ invitations: { nodes: [{ needs: 'Taimetoit', comment: 'Salajane', answers: [{}] }] } });
  });
});
