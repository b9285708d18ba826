import { House, type Answer } from '../../../../test/support/house.js';
import { aMembership } from '../../../councils/src/membership/membership.factory.js';
import { aSeat } from '../../../councils/src/seat/seat.factory.js';
import { Affiliation } from './affiliation.entity.js';
import { anAffiliation } from './affiliation.factory.js';
import { anInstitution } from '../institution/institution.factory.js';
import { anAdministrator } from '../person/person.factory.js';
import { Person } from '../person/person.entity.js';

const ADD = 'mutation ($input: AddAffiliationInput!) { addAffiliation(input: $input) { id role jobTitle validFrom version } }';
const UPDATE =
  'mutation ($input: UpdateAffiliationInput!) { updateAffiliation(input: $input) { id role jobTitle validFrom validTo isCurrent version } }';
const END = 'mutation ($input: EndAffiliationInput!) { endAffiliation(input: $input) { validTo isCurrent version } }';

describe('affiliations', () => {
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
    staff = await house.tx.findOneByOrFail(Person, { id: (await anAffiliation(house.tx, { institutionId })).personId });
  });
  afterAll(() => house.close());

  const refusal = ({ errors }: Answer) => errors?.map(({ extensions: { code, reason, field } }) => ({ code, reason, field }));

  it('are added by who keeps the institution, to people whom they may contact already', async () => {
    const other = (await aMembership(house.tx, { councilId })).institutionId;
    const input = { personId: staff.id, institutionId: other, role: 'LEAD', jobTitle: 'Juht', validFrom: '2026-01-02' };
    expect((await house.ask(secretary, ADD, { input })).data?.['addAffiliation']).toMatchObject({
      role: 'LEAD',
      jobTitle: 'Juht',
      validFrom: '2026-01-02',
      version: 1,
    });
    const twice = await house.ask(secretary, ADD, { input: { personId: staff.id, institutionId: other } });
    expect(refusal(twice)).toEqual([{ code: 'CONFLICT', reason: 'affiliation-overlaps', field: 'validFrom' }]);
    expect(refusal(await house.ask(staff.id, ADD, { input: { personId: secretary, institutionId } }))).toMatchObject([
      { code: 'FORBIDDEN' },
    ]);
    // The lead sees the secretary's name, but does not get at the address by drawing them in.
    expect(refusal(await house.ask(lead, ADD, { input: { personId: secretary, institutionId } }))).toMatchObject([{ code: 'FORBIDDEN' }]);
    await expect(
      house.rawly(lead, 'insert into affiliations (person_id, institution_id) values ($1, $2)', [secretary, institutionId]),
    ).rejects.toThrow('row-level security');
    expect(refusal(await house.ask(secretary, ADD, { input: { ...input, personId: lead, role: 'OFFICIAL' } }))).toMatchObject([
      { code: 'FORBIDDEN', reason: 'officials-are-appointed' },
    ]);
    await expect(
      house.rawly(secretary, `insert into affiliations (person_id, institution_id, role) values ($1, $2, 'OFFICIAL')`, [lead, other]),
    ).rejects.toThrow('row-level security');
  });

  it('are ended on a day, once, and stay as history', async () => {
    const { id } = await house.tx.findOneByOrFail(Affiliation, { personId: staff.id });
    const end = async (asker: string, given: object) => house.ask(asker, END, { input: { id, version: 1, ...given } });
    expect(refusal(await end(staff.id, {}))).toMatchObject([{ code: 'FORBIDDEN' }]);
    expect(refusal(await end((await aSeat(house.tx, 'SECRETARY')).personId, {}))).toMatchObject([{ code: 'NOT_FOUND' }]);
    expect(refusal(await end(lead, { validTo: '2019-12-31' }))).toEqual([
      { code: 'INVALID', reason: 'ends-before-start', field: 'validTo' },
    ]);
    expect(refusal(await end(lead, { validTo: '2026-02-30' }))).toEqual([{ code: 'INVALID', reason: 'not-a-day', field: 'validTo' }]);
    expect((await end(lead, { validTo: '2025-12-31' })).data?.['endAffiliation']).toEqual({
      validTo: '2025-12-31',
      isCurrent: false,
      version: 2,
    });
    expect(refusal(await end(lead, {}))).toMatchObject([{ code: 'CONFLICT', reason: 'stale-version' }]);
    expect(refusal(await end(lead, { version: 2 }))).toMatchObject([{ code: 'CONFLICT', reason: 'affiliation-already-ended' }]);
    const seen = await house.ask(secretary, 'query ($id: ID!) { institution(id: $id) { affiliations { isCurrent person { id } } } }', {
      id: institutionId,
    });
    expect((seen.data?.['institution'] as { affiliations: object[] }).affiliations.at(-1)).toEqual({
      isCurrent: false,
      person: { id: staff.id },
    });
    expect(await house.tx.countBy(Affiliation, { id })).toBe(1);
  });

  it('with another role follow one another, and what was stays; a job title alone is put right', async () => {
    const { id } = await house.tx.findOneByOrFail(Affiliation, { personId: staff.id });
    const update = async (asker: string, given: object) => house.ask(asker, UPDATE, { input: { id, version: 1, ...given } });
    const strangers = [(await aSeat(house.tx, 'CHAIR', councilId)).personId, staff.id];
    for (const asker of strangers) expect(refusal(await update(asker, { role: 'LEAD' }))).toMatchObject([{ code: 'FORBIDDEN' }]);
    expect(refusal(await update((await aSeat(house.tx, 'SECRETARY')).personId, { role: 'LEAD' }))).toMatchObject([{ code: 'NOT_FOUND' }]);
    const titled = await update(lead, { jobTitle: 'Operatiivkorrapidaja' });
    expect(titled.data?.['updateAffiliation']).toMatchObject({ id, jobTitle: 'Operatiivkorrapidaja', validFrom: '2020-01-01', version: 2 });
    const promoted = await update(secretary, { version: 2, role: 'LEAD', validFrom: '2026-01-01' });
    expect(promoted.data?.['updateAffiliation']).toMatchObject({
      id: expect.not.stringMatching(id),
      role: 'LEAD',
      jobTitle: 'Operatiivkorrapidaja',
      validFrom: '2026-01-01',
      validTo: null,
      isCurrent: true,
    });
    expect(await house.tx.findOneByOrFail(Affiliation, { id })).toMatchObject({ role: 'STAFF', validTo: '2025-12-31', version: 3 });
    expect(refusal(await update(secretary, { version: 3, role: 'LEAD' }))).toMatchObject([{ reason: 'affiliation-already-ended' }]);
    const { id: next, version } = promoted.data?.['updateAffiliation'] as { id: string; version: number };
    const again = await update(secretary, { id: next, version, jobTitle: 'Ülem', validFrom: '2026-03-01' });
    expect(again.data?.['updateAffiliation']).toMatchObject({ role: 'LEAD', jobTitle: 'Ülem', validFrom: '2026-03-01' });
    const told = async (given: object) =>
      refusal(await update(secretary, { id: (again.data?.['updateAffiliation'] as { id: string }).id, ...given }));
    expect(await told({ version: 5 })).toEqual([{ code: 'CONFLICT', reason: 'stale-version', field: 'version' }]);
    expect(await told({ role: 'STAFF', validFrom: '2026-03-01' })).toEqual([
      { code: 'INVALID', reason: 'change-outside-term', field: 'validFrom' },
    ]);
    expect(await told({ role: null })).toEqual([{ code: 'INVALID', reason: 'required', field: 'role' }]);
    expect(await told({ jobTitle: 'x'.repeat(121) })).toEqual([{ code: 'INVALID', reason: 'too-long', field: 'jobTitle' }]);
    expect(await told({ role: 'OFFICIAL' })).toMatchObject([{ code: 'FORBIDDEN', reason: 'officials-are-appointed' }]);
  });

  it('of an official are changed by administrators alone, in the database too; what began today changes in place', async () => {
    const official = await anAffiliation(house.tx, { institutionId, role: 'OFFICIAL' });
    const input = { id: official.id, version: 1, role: 'STAFF' };
    const BUTTONS = 'query ($id: ID!) { person(id: $id) { affiliations { viewerCanEdit } } }';
    for (const [asker, of, viewerCanEdit] of [
      [secretary, official.personId, false],
      [secretary, staff.id, true],
      [staff.id, staff.id, false],
      [administrator, official.personId, true],
    ] as const)
      expect((await house.ask(asker, BUTTONS, { id: of })).data?.['person']).toEqual({ affiliations: [{ viewerCanEdit }] });
    expect(refusal(await house.ask(secretary, UPDATE, { input }))).toMatchObject([
      { code: 'FORBIDDEN', reason: 'officials-are-appointed' },
    ]);
    expect(refusal(await house.ask(secretary, END, { input: { id: official.id, version: 1 } }))).toMatchObject([
      { code: 'FORBIDDEN', reason: 'officials-are-appointed' },
    ]);
    expect(await house.rawly(secretary, `update affiliations set role = 'STAFF' where id = $1 returning id`, [official.id])).toEqual([]);
    const { id } = (await house.ask(administrator, UPDATE, { input })).data?.['updateAffiliation'] as { id: string };
    expect(
      (await house.ask(administrator, UPDATE, { input: { id, version: 1, role: 'OFFICIAL' } })).data?.['updateAffiliation'],
    ).toMatchObject({
      id,
      role: 'OFFICIAL',
      version: 2,
    });
  });

  it("of an institution without members are the administrator's", async () => {
    const { id } = await anInstitution(house.tx);
    const input = { personId: staff.id, institutionId: id };
    expect(refusal(await house.ask(secretary, ADD, { input }))).toMatchObject([{ code: 'FORBIDDEN' }]);
    expect((await house.ask(administrator, ADD, { input })).errors).toBeUndefined();
  });
});
