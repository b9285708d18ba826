import { House } from '../../../../test/support/house.js';
import { aMembership } from '../../../councils/src/membership/membership.factory.js';
import { aSeat } from '../../../councils/src/seat/seat.factory.js';
import { Substitute } from '../../../councils/src/seat/substitute.entity.js';
import { anAffiliation } from '../../../people/src/affiliation/affiliation.factory.js';
import { anInstitution } from '../../../people/src/institution/institution.factory.js';
import { aPerson } from '../../../people/src/person/person.factory.js';
import { aSeminar } from '../seminar/seminar.factory.js';

const CHOOSE = `mutation ($input: ChooseAudienceInput!) { chooseAudience(input: $input) { version audienceInstitutions { id } audiencePersons { id } } }`;
const PREVIEW = `mutation ($input: PreviewInvitationsInput!) { previewInvitations(input: $input) { withoutAddress
  recipients { isNew language institutionName person { id name email } reasons { kind councilName institutionName role } }
  mails { language recipients subject text html } } }`;

interface Preview {
  withoutAddress: number;
  recipients: { isNew: boolean; person: { id: string }; reasons: { kind: string }[]; institutionName: string }[];
  mails: { language: string; recipients: number; subject: string; text: string; html: string }[];
}

describe('the audience of a seminar', () => {
  let house: House;
  let councilId: string;
  let secretary: string;
  let seminarId: string;

  beforeAll(async () => void (house = await House.open({ worker: false })));
  beforeEach(async () => {
    house.setClock(new Date('2027-03-10T10:00:00Z'));
    ({ councilId, personId: secretary } = await aSeat(house.tx, 'SECRETARY'));
    seminarId = (await aSeminar(house.tx, { councilId })).id;
  });
  afterAll(() => house.close());

  const choose = (given: object, asker = secretary) =>
    house.ask(asker, CHOOSE, { input: { seminarId, version: 1, institutionIds: [], personIds: [], ...given } });
  const preview = async (asker = secretary): Promise<Preview> => {
    const { data, errors } = await house.ask(asker, PREVIEW, { input: { seminarId } });
    expect(errors).toBeUndefined();
    return data?.['previewInvitations'] as Preview;
  };

  it('is for seats, people of chosen institutions and persons by name, each once with every reason', async () => {
    await aMembership(house.tx, { councilId }); // A member whose seat was never held: nobody.
    const seat = await aSeat(house.tx, 'MEMBER', councilId);
    const chosen = await anInstitution(house.tx, { name: 'Rannamaa kool' });
    const teacher = (await anAffiliation(house.tx, { institutionId: chosen.id })).personId;
    await anAffiliation(house.tx, { institutionId: chosen.id, validFrom: '2020-01-01', validTo: '2021-01-01' });
    const guest = await aPerson(house.tx, { lastName: 'Aava', language: 'ru' });
    await house.owner.query('update persons set email = null, created_by = $2 where id = $1', [guest.id, secretary]);
    const { data } = await choose({ institutionIds: [chosen.id], personIds: [guest.id, seat.personId] });
    expect(data?.['chooseAudience']).toMatchObject({ version: 2, audienceInstitutions: [{ id: chosen.id }], audiencePersons: [{}, {}] });

    const { recipients, withoutAddress, mails } = await preview();
    expect(recipients.map(({ person }) => person.id).sort()).toEqual([secretary, seat.personId, teacher, guest.id].sort());
    const of = (id: string) => recipients.find(({ person }) => person.id === id);
    expect(recipients[0]).toBe(of(guest.id)); // By name.
    const council = 'Kalamaja turvalisuse nõukogu';
    expect(of(seat.personId)).toMatchObject({
      isNew: true,
      institutionName: 'Kalamaja päästekomando',
      reasons: [
        { kind: 'SEAT', councilName: council, institutionName: 'Kalamaja päästekomando', role: 'MEMBER' },
        { kind: 'PERSON', councilName: null, role: null },
      ],
    });
    expect(of(teacher)).toMatchObject({
      institutionName: 'Rannamaa kool',
      reasons: [{ kind: 'INSTITUTION', institutionName: 'Rannamaa kool' }],
    });
    expect(withoutAddress).toBe(1);
    expect(mails.map(({ language, recipients: count }) => [language, count])).toEqual([
      ['et', 3],
      ['ru', 0], // Who wishes it has no address.
    ]);
  });

  it('asks the first substitute where nobody holds the seat any more, and nobody while somebody does', async () => {
    const seat = await aSeat(house.tx, 'MEMBER', councilId);
    const people = [await aPerson(house.tx), await aPerson(house.tx)];
    await house.tx.save(people.map(({ id }, i) => Substitute.of(seat, id, 2 - i, '2020-01-01')));
    expect((await preview()).recipients.map(({ person }) => person.id).sort()).toEqual([secretary, seat.personId].sort());
    await house.owner.query(`update seats set valid_to = '2027-03-01' where id = $1`, [seat.id]);
    await house.owner.query(`update seat_substitutes set valid_to = '2027-03-01' where seat_id = $1`, [seat.id]);
    const { recipients } = await preview();
    expect(recipients.map(({ person }) => person.id).sort()).toEqual([secretary, people[1]?.id].sort());
    expect(recipients.find(({ person }) => person.id === people[1]?.id)?.reasons).toMatchObject([
      { kind: 'SUBSTITUTE_SEAT', role: 'MEMBER' },
    ]);
  });

  it('invites the seats of all hosts of a joint seminar', async () => {
    const other = await aSeat(house.tx, 'SECRETARY');
    const member = await aSeat(house.tx, 'MEMBER', other.councilId);
    seminarId = (await aSeminar(house.tx, { councilId, coHosts: [other.councilId] })).id;
    const all = [secretary, other.personId, member.personId].sort();
    for (const asker of [secretary, other.personId])
      expect((await preview(asker)).recipients.map(({ person }) => person.id).sort()).toEqual(all);
  });

  it('is told by the database to organisers alone, and coverage to readers', async () => {
    const member = (await aSeat(house.tx, 'MEMBER', councilId)).personId;
    const stranger = (await aSeat(house.tx, 'SECRETARY')).personId;
    const rows = async (asker: string, text: string) => (await house.rawly(asker, text, [seminarId])).length;
    const audience = 'select from seminar_audience($1)';
    const coverage = 'select from seminar_coverage($1) where day_id is null';
    expect([await rows(secretary, audience), await rows(member, audience), await rows(stranger, audience)]).toEqual([2, 0, 0]);
    expect([await rows(secretary, coverage), await rows(member, coverage), await rows(stranger, coverage)]).toEqual([1, 1, 0]);
    expect(await house.rawly(member, 'select from council_names()')).toEqual([]);
  });

  it('opens a co-host’s seats to the organisers of a joint seminar, as long as it stands', async () => {
    const other = await aSeat(house.tx, 'MEMBER');
    const seats = async (asker: string) => (await house.rawly(asker, 'select from seats where council_id = $1', [other.councilId])).length;
    const member = (await aSeat(house.tx, 'MEMBER', councilId)).personId;
    expect(await seats(secretary)).toBe(0);
    seminarId = (await aSeminar(house.tx, { councilId, coHosts: [other.councilId] })).id;
    expect([await seats(secretary), await seats(member)]).toEqual([1, 0]);
    await house.owner.query(`update seminars set state = 'CANCELLED', cancel_reason = 'Torm' where id = $1`, [seminarId]);
    expect(await seats(secretary)).toBe(0);
  });
});
