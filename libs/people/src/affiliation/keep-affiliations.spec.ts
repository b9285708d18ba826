import { House, type Answer } from '../../../../test/support/house.js';
import { aMembership } from '../../../councils/src/membership/membership.factory.js';
import { aSeat } from '../../../councils/src/seat/seat.factory.js';
import { Affiliation } from './affiliation.entity.js';
import { anAffiliation } from './affiliation.factory.js';
import { anInstitution } from '../institution/institution.factory.js';
import { anAdministrator } from '../person/person.factory.js';
import { Person } from '../person/person.entity.js';

const ADD = 'mutation ($input: AddAffiliationInput!) { addAffiliation(input: $input) { id role jobTitle validFrom version } }';
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

  it("of an institution without members are the administrator's", async () => {
    const { id } = await anInstitution(house.tx);
    const input = { personId: staff.id, institutionId: id };
    expect(refusal(await house.ask(secretary, ADD, { input }))).toMatchObject([{ code: 'FORBIDDEN' }]);
    expect((await house.ask(administrator, ADD, { input })).errors).toBeUndefined();
  });
});
