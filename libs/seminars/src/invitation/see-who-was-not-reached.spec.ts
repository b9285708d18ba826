import { House } from '../../../../test/support/house.js';
import { aSeat } from '../../../councils/src/seat/seat.factory.js';
import { aPerson } from '../../../people/src/person/person.factory.js';
import { aSeminar } from '../seminar/seminar.factory.js';
import { anInvitation } from './invitation.factory.js';

const INVITEES = `query ($id: ID!) { seminar(id: $id) { invitations { nodes { hasAddress deliveryState delivery { state } } } } }`;

describe('whom the invitation has not reached', () => {
  let house: House;
  let secretary: string;
  let member: string;
  let seminarId: string;

  beforeAll(async () => {
    house = await House.open({ worker: false });
    house.setClock(new Date('2027-03-10T10:00:00Z'));
    const lead = await aSeat(house.tx, 'SECRETARY');
    secretary = lead.personId;
    member = (await aSeat(house.tx, 'MEMBER', lead.councilId)).personId;
    seminarId = (await aSeminar(house.tx, { councilId: lead.councilId, state: 'INVITING' })).id;
    const personIds = [(await aPerson(house.tx)).id, (await aPerson(house.tx, { email: null })).id];
    const [mailed] = await Promise.all(personIds.map((personId, i) => anInvitation(house.tx, { seminarId, personId, sortName: `${i}` })));
    for (const [i, state] of ['FAILED', 'BOUNCED'].entries())
      await house.owner.query(
        `insert into deliveries (key, kind, category, seminar_id, subject_id, person_id, address, language, state, created_at)
         values ('test/' || gen_random_uuid(), 'seminars.invitation', 'OFFICIAL', $1, $2, $3, 'x@example.org', 'et', $4, act_now() + $5 * interval '1 minute')`,
        [seminarId, mailed?.id, personIds[0], state, i],
      );
  });
  afterAll(() => house.close());

  const invitees = async (asker: string) => {
    const { data, errors } = await house.ask(asker, INVITEES, { id: seminarId });
    expect(errors).toBeUndefined();
    return (data?.['seminar'] as { invitations: { nodes: object[] } }).invitations.nodes;
  };

  it('is told to organisers, with what the newest mail came to and whether there is an address now', async () => {
    expect(await invitees(secretary)).toEqual([
      { hasAddress: true, deliveryState: 'BOUNCED', delivery: { state: 'BOUNCED' } },
      { hasAddress: false, deliveryState: null, delivery: null },
    ]);
  });

  it('is not for members to know', async () => {
    const nothing = { hasAddress: null, deliveryState: null, delivery: null };
    expect(await invitees(member)).toEqual([nothing, nothing]);
  });
});
