import { House } from '../../../../test/support/house.js';
import { anAdministrator, aPerson } from '../../../people/src/person/person.factory.js';
import { aSeat } from '../../../councils/src/seat/seat.factory.js';
import { aSeminar } from '../seminar/seminar.factory.js';

const MAILS = 'query ($id: ID!) { seminar(id: $id) { deliveries(first: 50) { nodes { personName address smtpResponse } } } }';

interface Shown {
  personName: string;
  address: string | null;
  smtpResponse: string | null;
}

describe('the mails of a seminar', () => {
  let house: House;
  let seminarId: string;
  let secretary: string;
  let coSecretary: string;
  let member: string;

  beforeAll(async () => {
    house = await House.open({ worker: false });
    house.setClock(new Date('2027-03-10T10:00:00Z'));
    const lead = await aSeat(house.tx, 'SECRETARY');
    const other = await aSeat(house.tx, 'SECRETARY');
    secretary = lead.personId;
    coSecretary = other.personId;
    member = (await aSeat(house.tx, 'MEMBER', lead.councilId)).personId;
    const theirs = (await aSeat(house.tx, 'MEMBER', other.councilId)).personId;
    seminarId = (await aSeminar(house.tx, { councilId: lead.councilId, coHosts: [other.councilId], state: 'INVITING' })).id;
    const mails: [string, string | null][] = [
      ['ours', member],
      ['theirs', theirs],
      ['nobodys', null],
    ];
    for (const [name, personId] of mails)
      await house.owner.query(
        `insert into deliveries (key, kind, category, seminar_id, subject_id, person_id, person_name, address, language, state, smtp_response)
         values ('test/' || $1, 'seminars.invitation', 'OFFICIAL', $2, $2, $3, $1, $1 || '@example.org', 'et', 'FAILED', '550 <' || $1 || '@example.org>: no such user')`,
        [name, seminarId, personId],
      );
  });
  afterAll(() => house.close());

  const mailsFor = async (asker: string): Promise<Record<string, string | null>> => {
    const { data, errors } = await house.ask(asker, MAILS, { id: seminarId });
    expect(errors).toBeUndefined();
    const { nodes } = (data?.['seminar'] as { deliveries: { nodes: Shown[] } }).deliveries;
    // What the server said names the address, and so goes the same way.
    for (const { address, smtpResponse } of nodes) expect(smtpResponse === null).toBe(address === null);
    return Object.fromEntries(nodes.map(({ personName, address }) => [personName, address]));
  };

  it('tell the address to whom the person’s contact data is shown, and of a mail to no person to everybody who sees it', async () => {
    expect(await mailsFor(secretary)).toEqual({ ours: 'ours@example.org', theirs: null, nobodys: 'nobodys@example.org' });
    expect(await mailsFor(coSecretary)).toEqual({ ours: null, theirs: 'theirs@example.org', nobodys: 'nobodys@example.org' });
    const administrator = (await anAdministrator(house.tx)).id;
    expect(Object.values(await mailsFor(administrator))).not.toContain(null);
  });

  it('say whose they are to see, also when the seminar is cancelled or over', async () => {
    const may = async (asker: string) =>
      (await house.ask(asker, 'query ($id: ID!) { seminar(id: $id) { viewerCanSeeDeliveries viewerCanInvite } }', { id: seminarId }))
        .data?.['seminar'];
    for (const state of ['INVITING', 'CANCELLED', 'HELD', 'REPORTED']) {
      await house.owner.query(`update seminars set state = $2, cancel_reason = 'Torm' where id = $1`, [seminarId, state]);
      for (const asker of [secretary, coSecretary])
        expect(await may(asker)).toEqual({ viewerCanSeeDeliveries: true, viewerCanInvite: state === 'INVITING' });
      expect(await may(member)).toMatchObject({ viewerCanSeeDeliveries: false });
      expect(Object.keys(await mailsFor(secretary))).toHaveLength(3);
    }
    await house.owner.query(`update seminars set state = 'INVITING' where id = $1`, [seminarId]);
  });

  it('are for who organises: members see none, strangers not even the seminar', async () => {
    expect(await mailsFor(member)).toEqual({});
    const stranger = await aPerson(house.tx);
    expect((await house.ask(stranger.id, MAILS, { id: seminarId })).errors).toMatchObject([{ extensions: { code: 'NOT_FOUND' } }]);
  });
});
