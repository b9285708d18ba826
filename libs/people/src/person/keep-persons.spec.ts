import { House, type Answer } from '../../../../test/support/house.js';
import { aMembership } from '../../../councils/src/membership/membership.factory.js';
import { aSeat } from '../../../councils/src/seat/seat.factory.js';
import { anAffiliation } from '../affiliation/affiliation.factory.js';
import { anAdministrator, aPerson } from './person.factory.js';
import { Person } from './person.entity.js';

const CREATE = `mutation ($input: CreatePersonInput!) { createPerson(input: $input) {
  id name email language version affiliations { role jobTitle isCurrent institution { id } } } }`;
const UPDATE = 'mutation ($input: UpdatePersonInput!) { updatePerson(input: $input) { name email phone language version } }';
const PERSON = 'query ($id: ID!) { person(id: $id) { name email phone viewerCanEdit seats { role } affiliations { institution { id } } } }';

describe('keeping people', () => {
  let house: House;
  let administrator: string;
  let councilId: string;
  let secretary: string;
  let institutionId: string;
  let lead: string;
  let staff: Person;

  beforeAll(async () => void (house = await House.open({ worker: false })));
  beforeEach(async () => {
    administrator = (await anAdministrator(house.tx)).id;
    ({ councilId, personId: secretary } = await aSeat(house.tx, 'SECRETARY'));
    ({ institutionId } = await aMembership(house.tx, { councilId }));
    lead = (await anAffiliation(house.tx, { institutionId, role: 'LEAD' })).personId;
    staff = await aPerson(house.tx);
    await anAffiliation(house.tx, { institutionId, personId: staff.id });
  });
  afterAll(() => house.close());

  const refusal = ({ errors }: Answer) => errors?.map(({ extensions: { code, reason, field } }) => ({ code, reason, field }));
  const newcomer = (given: object = {}) => ({ input: { firstName: 'Jüri', lastName: 'Juurikas', institutionId, ...given } });

  it('lets secretary, lead and administrator enter a person of the institution, nobody else', async () => {
    for (const asker of [secretary, lead, administrator]) {
      const { data, errors } = await house.ask(
        asker,
        CREATE,
        newcomer({ email: `${asker}@example.org`, role: 'STAFF', jobTitle: ' Vanem ' }),
      );
      expect(errors).toBeUndefined();
      expect(data?.['createPerson']).toMatchObject({
        name: 'Jüri Juurikas',
        email: `${asker}@example.org`,
        language: 'et',
        version: 1,
        affiliations: [{ role: 'STAFF', jobTitle: 'Vanem', isCurrent: true, institution: { id: institutionId } }],
      });
    }
    const chair = await aSeat(house.tx, 'CHAIR', councilId);
    const stranger = await aSeat(house.tx, 'SECRETARY');
    for (const asker of [staff.id, chair.personId, stranger.personId])
      expect(refusal(await house.ask(asker, CREATE, newcomer()))).toMatchObject([{ code: 'FORBIDDEN' }]);
  });

  it('tells bad input by its field', async () => {
    const create = async (given: object, asker = secretary) => refusal(await house.ask(asker, CREATE, newcomer(given)));
    expect(await create({ firstName: ' ' })).toEqual([{ code: 'INVALID', reason: 'wrong-length', field: 'firstName' }]);
    expect(await create({ email: 'juri' })).toEqual([{ code: 'INVALID', reason: 'not-an-email', field: 'email' }]);
    expect(await create({ phone: '5'.repeat(61) })).toEqual([{ code: 'INVALID', reason: 'too-long', field: 'phone' }]);
    expect(await create({ language: null })).toEqual([{ code: 'INVALID', reason: 'required', field: 'language' }]);
    expect(await create({ institutionId: null })).toEqual([{ code: 'INVALID', reason: 'required', field: 'institutionId' }]);
    expect(await create({ institutionId: 'x' })).toEqual([{ code: 'INVALID', reason: 'not-an-id', field: 'institutionId' }]);
    expect(await create({ institutionId: null }, administrator)).toBeUndefined();
    expect(await create({ institutionId: '00000000-0000-4000-8000-000000000000' })).toEqual([
      { code: 'NOT_FOUND', reason: 'no-such-record', field: 'institutionId' },
    ]);
    expect(await create({ role: 'OFFICIAL' })).toMatchObject([{ code: 'FORBIDDEN', reason: 'officials-are-appointed' }]);
    expect(await create({ role: 'OFFICIAL' }, administrator)).toBeUndefined();
  });

  it('names the owner of a known address to who may see them, and says nothing about them to everybody else', async () => {
    const hidden = await aPerson(house.tx, { firstName: 'Salajane', lastName: 'Isik' });
    const known = await house.ask(secretary, CREATE, newcomer({ email: staff.email?.toUpperCase() }));
    expect(known.errors?.[0]?.extensions).toMatchObject({
      code: 'CONFLICT',
      reason: 'person-already-entered',
      field: 'email',
      values: { name: 'Mari Maasikas' },
    });
    const unseen = await house.ask(secretary, CREATE, newcomer({ email: hidden.email }));
    expect(refusal(unseen)).toEqual([{ code: 'CONFLICT', reason: 'address-in-use', field: 'email' }]);
    expect(JSON.stringify(unseen)).not.toContain('Salajane');
    expect(await house.tx.countBy(Person, { email: hidden.email ?? '' })).toBe(1);

    const ADD = 'mutation ($input: AddAffiliationInput!) { addAffiliation(input: $input) { role isCurrent person { name } } }';
    const input = { personId: hidden.id, institutionId };
    expect(refusal(await house.ask(secretary, ADD, { input }))).toMatchObject([{ code: 'NOT_FOUND', field: 'personId' }]);
    expect((await house.ask(administrator, ADD, { input })).data?.['addAffiliation']).toEqual({
      role: 'STAFF',
      isCurrent: true,
      person: { name: 'Salajane Isik' },
    });
  });

  it('shows address and telephone to secretary, chair, lead, administrator and themselves, names to members, nothing to strangers', async () => {
    const chair = (await aSeat(house.tx, 'CHAIR', councilId)).personId;
    const member = (await aSeat(house.tx, 'MEMBER', councilId)).personId;
    const stranger = (await aSeat(house.tx, 'SECRETARY')).personId;
    const see = async (asker: string) => (await house.ask(asker, PERSON, { id: staff.id })).data?.['person'];
    for (const asker of [secretary, chair, lead, administrator, staff.id])
      expect(await see(asker)).toMatchObject({ email: staff.email, phone: staff.phone });
    expect(await see(member)).toMatchObject({ name: staff.name, email: null, phone: null, viewerCanEdit: false });
    expect(refusal(await house.ask(stranger, PERSON, { id: staff.id }))).toMatchObject([{ code: 'NOT_FOUND', reason: 'no-such-record' }]);

    const FIND = 'query ($search: String) { persons(search: $search) { nodes { id } } }';
    const find = async (asker: string) => (await house.ask(asker, FIND, { search: staff.email })).data?.['persons'];
    expect(await find(secretary)).toEqual({ nodes: [{ id: staff.id }] });
    expect(await find(member)).toEqual({ nodes: [] });
    expect(await find(stranger)).toEqual({ nodes: [] });
  });

  it('finds people by name, institution and council, in Estonian order', async () => {
    for (const lastName of ['Õun', 'Saar', 'Ülesoo', 'Žukov', 'saarmas'])
      await anAffiliation(house.tx, { institutionId, personId: (await aPerson(house.tx, { firstName: 'Proov', lastName })).id });
    const LIST =
      'query ($s: String, $i: ID, $c: ID) { persons(search: $s, institutionId: $i, councilId: $c) { nodes { lastName } totalCount } }';
    const list = async (asker: string, s?: string, i?: string, c?: string) =>
      (await house.ask(asker, LIST, { s, i, c })).data?.['persons'] as { nodes: { lastName: string }[]; totalCount: number };
    const names = async (...asked: Parameters<typeof list>) => (await list(...asked)).nodes.map(({ lastName }) => lastName);
    expect(await names(secretary, 'proov')).toEqual(['Saar', 'saarmas', 'Žukov', 'Õun', 'Ülesoo']);
    expect(await names(secretary, 'PROOV oun')).toEqual(['Õun']);
    expect((await list(secretary, undefined, institutionId)).totalCount).toBe(7);
    expect((await list(secretary, undefined, undefined, councilId)).totalCount).toBe(8);
    const stranger = (await aSeat(house.tx, 'SECRETARY')).personId;
    expect(await names(stranger, undefined, undefined, councilId)).toEqual([]);
    expect(await names(stranger, 'proov')).toEqual([]);
  });

  it('lets those who keep the institution, administrators and themselves change a record', async () => {
    let version = 1;
    for (const asker of [secretary, lead, administrator, staff.id]) {
      const { data, errors } = await house.ask(asker, UPDATE, {
        input: { id: staff.id, version, phone: `+372 ${version}`, language: 'ru' },
      });
      expect(errors).toBeUndefined();
      version += 1;
      expect(data?.['updatePerson']).toMatchObject({ phone: `+372 ${version - 1}`, language: 'ru', version });
    }
    const late = await house.ask(lead, UPDATE, { input: { id: staff.id, version: 1, phone: null } });
    expect(refusal(late)).toEqual([{ code: 'CONFLICT', reason: 'stale-version', field: 'version' }]);
    for (const { personId: asker } of [await aSeat(house.tx, 'MEMBER', councilId), await aSeat(house.tx, 'CHAIR', councilId)])
      expect(refusal(await house.ask(asker, UPDATE, { input: { id: staff.id, version, phone: null } }))).toMatchObject([
        { code: 'FORBIDDEN' },
      ]);
    const stranger = (await aSeat(house.tx, 'SECRETARY')).personId;
    expect(refusal(await house.ask(stranger, UPDATE, { input: { id: staff.id, version, phone: null } }))).toMatchObject([
      { code: 'NOT_FOUND' },
    ]);
  });

  it('does not let anybody put their own address on the account of somebody with further rights', async () => {
    const change = async (asker: string, id: string) => {
      const { version } = await house.tx.findOneByOrFail(Person, { id });
      return refusal(await house.ask(asker, UPDATE, { input: { id, version, email: `own-${id}@example.org` } }));
    };
    const refused = [{ code: 'FORBIDDEN', reason: 'address-not-yours-to-change', field: 'email' }];
    expect(await change(staff.id, staff.id)).toEqual(refused);
    expect(await change(lead, staff.id)).toBeUndefined();
    expect(await change(secretary, staff.id)).toBeUndefined();

    // The council's secretary and an administrator of the platform, who both belong to the lead's institution.
    await anAffiliation(house.tx, { institutionId, personId: secretary });
    await anAffiliation(house.tx, { institutionId, personId: administrator });
    expect(await change(lead, secretary)).toEqual(refused);
    expect(await change(lead, administrator)).toEqual(refused);
    expect(await change(secretary, administrator)).toEqual(refused);

    // Somebody who sits in a council that the secretary does not know.
    const elsewhere = await aMembership(house.tx);
    const guest = await anAffiliation(house.tx, { institutionId });
    await aSeat(house.tx, 'MEMBER', undefined, { membershipId: elsewhere.id, personId: guest.personId });
    expect(await change(secretary, guest.personId)).toEqual(refused);
    await expect(
      house.rawly(secretary, `update persons set email = 'mine@example.org' where id = $1`, [guest.personId]),
    ).rejects.toMatchObject({ code: '42501' });
    expect(await house.rawly(secretary, `update persons set phone = '1' where id = $1 returning id`, [guest.personId])).toEqual([
      { id: guest.personId },
    ]);
    expect(await change(administrator, guest.personId)).toBeUndefined();

    // An official, who reads the councils of a whole region.
    const official = await anAffiliation(house.tx, { institutionId, role: 'OFFICIAL' });
    expect(await change(secretary, official.personId)).toEqual(refused);
  });

  it("lets nobody become administrator or act in somebody else's name through the API's role", async () => {
    await expect(house.rawly(secretary, 'update persons set is_administrator = true where id = $1', [secretary])).rejects.toMatchObject({
      code: '42501',
    });
    await expect(
      house.rawly(secretary, `insert into persons (first_name, last_name, created_by) values ('A', 'B', $1)`, [administrator]),
    ).rejects.toMatchObject({ code: '42501' });
    await expect(house.rawly(staff.id, `insert into persons (first_name, last_name) values ('A', 'B')`)).rejects.toMatchObject({
      code: '42501',
    });
  });
});
