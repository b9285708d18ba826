import { House, type Answer } from '../../../../test/support/house.js';
import { aSeat } from '../../../councils/src/seat/seat.factory.js';
import { anAffiliation } from '../../../people/src/affiliation/affiliation.factory.js';
import { aPerson } from '../../../people/src/person/person.factory.js';
import { anInvitation } from '../invitation/invitation.factory.js';
import type { SeminarDay } from '../seminar/seminar-day.entity.js';
import { aSeminar } from '../seminar/seminar.factory.js';

const ADD = `mutation ($input: AddWalkInInput!) { addWalkIn(input: $input) { id response source institutionName days reasons { kind }
  answers { response source recordedBy { id } } attendances { state day { id } } } }`;

describe('adding somebody who came uninvited', () => {
  let house: House;
  let councilId: string;
  let secretary: string;
  let seminarId: string;
  let day: SeminarDay;
  let guest: string;

  beforeAll(async () => void (house = await House.open({ worker: false })));
  beforeEach(async () => {
    house.setClock(new Date('2027-05-11T07:00:00Z'));
    ({ councilId, personId: secretary } = await aSeat(house.tx, 'SECRETARY'));
    const seminar = await aSeminar(house.tx, { councilId, state: 'INVITING', capacity: 1 });
    seminarId = seminar.id;
    day = seminar.days[0] as SeminarDay;
    guest = (await anAffiliation(house.tx, {})).personId;
    await house.owner.query('update persons set created_by = $2 where id = $1', [guest, secretary]);
  });
  afterAll(() => house.close());

  const told = ({ errors }: Answer) => errors?.map(({ extensions: { code, reason, field } }) => ({ code, reason, field }));
  const add = (given: object = {}, asker = secretary) =>
    house.ask(asker, ADD, { input: { seminarId, dayId: day.id, personId: guest, ...given } });
  const rows = () => house.owner.query<object[]>('select from invitations where seminar_id = $1', [seminarId]);

  it('gives them an invitation that is answered and no mail, once, however full the room is', async () => {
    await anInvitation(house.tx, { seminarId, personId: secretary, response: 'ACCEPTED' });
    const { data, errors } = await add();
    expect(errors).toBeUndefined();
    expect(data?.['addWalkIn']).toMatchObject({
      response: 'ACCEPTED',
      source: 'SECRETARY',
      institutionName: expect.any(String) as string,
      days: [day.id],
      reasons: [{ kind: 'PERSON' }],
      answers: [{ response: 'ACCEPTED', source: 'SECRETARY', recordedBy: { id: secretary } }],
      attendances: [{ state: 'PRESENT', day: { id: day.id } }],
    });
    expect((await add({ isOnline: true })).data?.['addWalkIn']).toMatchObject({ response: 'ACCEPTED', attendances: [{ state: 'ONLINE' }] });
    expect(await rows()).toHaveLength(2);
    expect(await house.owner.query('select from deliveries where seminar_id = $1', [seminarId])).toEqual([]);
    expect(await house.owner.query('select from seminar_unreached($1)', [seminarId])).toEqual([]);
  });

  it('only records who is invited', async () => {
    await anInvitation(house.tx, { seminarId, personId: guest, response: 'DECLINED' });
    expect((await add()).data?.['addWalkIn']).toMatchObject({ response: 'DECLINED', answers: [], attendances: [{ state: 'PRESENT' }] });
    expect(await rows()).toHaveLength(1);
  });

  it('is for secretaries of the hosts, on the day, with somebody they may see', async () => {
    for (const role of ['CHAIR', 'MEMBER'] as const)
      expect(told(await add({}, (await aSeat(house.tx, role, councilId)).personId))).toMatchObject([{ code: 'FORBIDDEN' }]);
    expect(told(await add({}, (await aSeat(house.tx, 'SECRETARY')).personId))).toMatchObject([{ code: 'NOT_FOUND' }]);
    const unknown = (await aPerson(house.tx)).id;
    expect(told(await add({ personId: unknown }))).toEqual([{ code: 'INVALID', reason: 'no-such-person', field: 'personId' }]);
    house.setClock(new Date('2027-05-10T10:00:00Z'));
    expect(told(await add())).toMatchObject([{ code: 'CONFLICT', reason: 'day-has-not-come' }]);
    expect(await rows()).toEqual([]);
  });
});
