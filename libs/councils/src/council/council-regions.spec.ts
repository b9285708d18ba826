import { House, type Answer } from '../../../../test/support/house.js';
import { anAffiliation } from '../../../people/src/affiliation/affiliation.factory.js';
import { anInstitution } from '../../../people/src/institution/institution.factory.js';
import { anAdministrator } from '../../../people/src/person/person.factory.js';
import { aRegion } from '../../../people/src/region/region.factory.js';
import { aSeat } from '../seat/seat.factory.js';
import { aCouncil } from './council.factory.js';

const LINKS = 'version regions { name } regionHistory { validFrom validTo isCurrent region { name } }';
const UPDATE_COUNCIL = `mutation ($input: UpdateCouncilInput!) { updateCouncil(input: $input) { ${LINKS} } }`;
const UPDATE_INSTITUTION = `mutation ($input: UpdateInstitutionInput!) { updateInstitution(input: $input) { ${LINKS} } }`;
const END_REGION = 'mutation ($input: EndRegionInput!) { endRegion(input: $input) { id } }';

const day = (offset: number): string =>
  new Date(Date.now() + offset * 86_400_000).toLocaleDateString('sv-SE', { timeZone: 'Europe/Tallinn' });
const TODAY = day(0);
const since = (from: string, name: string, to: string | null = null) => ({ validFrom: from, validTo: to, region: { name } });

describe('the regions of councils and institutions', () => {
  let house: House;
  let administrator: string;
  beforeAll(async () => void (house = await House.open({ worker: false })));
  beforeEach(async () => {
    house.setClock(new Date(`${TODAY}T10:00:00Z`));
    administrator = (await anAdministrator(house.tx)).id;
  });
  afterAll(() => house.close());

  const refusal = ({ errors }: Answer) => errors?.map(({ extensions: { code, reason, field } }) => ({ code, reason, field }));
  const region = async (name: string) => (await aRegion(house.tx, { name })).id;
  /** As it was long before. */
  const works = (councilId: string, regionId: string, from = '2019-01-01') =>
    house.owner.query('insert into council_regions (council_id, region_id, valid_from) values ($1, $2, $3)', [councilId, regionId, from]);
  const serves = (institutionId: string, regionId: string, from = '2019-01-01') =>
    house.owner.query('insert into institution_regions (institution_id, region_id, valid_from) values ($1, $2, $3)', [
      institutionId,
      regionId,
      from,
    ]);

  it('end yesterday and begin today, and what was stays', async () => {
    const [a, b] = [await region('A'), await region('B')];
    const { id: councilId } = await aCouncil(house.tx);
    const { id: institutionId } = await anInstitution(house.tx);
    await works(councilId, a);
    await serves(institutionId, a);
    for (const [query, name, id] of [
      [UPDATE_COUNCIL, 'updateCouncil', councilId],
      [UPDATE_INSTITUTION, 'updateInstitution', institutionId],
    ] as const) {
      const change = async (version: number, regionIds: string[]) =>
        (await house.ask(administrator, query, { input: { id, version, regionIds } })).data?.[name];
      expect(await change(1, [b])).toMatchObject({
        version: 2,
        regions: [{ name: 'B' }],
        regionHistory: [
          { ...since(TODAY, 'B'), isCurrent: true },
          { ...since('2019-01-01', 'A', day(-1)), isCurrent: false },
        ],
      });
      // What began today and goes today never was.
      expect(await change(2, [a])).toMatchObject({ version: 3, regionHistory: [since(TODAY, 'A'), since('2019-01-01', 'A', day(-1))] });
      expect(await change(3, [a])).toMatchObject({ version: 3 });
      const over = await aRegion(house.tx, { validTo: day(-1) });
      expect(refusal(await house.ask(administrator, query, { input: { id, version: 3, regionIds: [over.id] } }))).toEqual([
        { code: 'CONFLICT', reason: 'region-has-ended', field: 'regionIds' },
      ]);
      const ahead = await aRegion(house.tx, { validFrom: day(1) });
      expect(refusal(await house.ask(administrator, query, { input: { id, version: 3, regionIds: [ahead.id] } }))).toEqual([
        { code: 'CONFLICT', reason: 'region-begins-later', field: 'regionIds' },
      ]);
    }
    for (const table of ['council_regions', 'institution_regions'])
      expect(
        await house.rawly(administrator, `delete from ${table} where region_id = $1 and valid_from < current_date returning id`, [a]),
      ).toEqual([]);
  });

  it('decide what an official reads on the day, on both sides', async () => {
    const [a, b] = [await region('A'), await region('B')];
    const council = await aCouncil(house.tx);
    const { id: institutionId } = await anInstitution(house.tx, { kind: 'COUNTY' });
    const official = (await anAffiliation(house.tx, { institutionId, role: 'OFFICIAL' })).personId;
    await works(council.id, a);
    await serves(institutionId, a);
    const reads = async () =>
      (await house.ask(official, 'query ($id: ID!) { council(id: $id) { id } }', { id: council.id })).errors === undefined;
    const move = (query: string, id: string, version: number, regionIds: string[]) =>
      house.ask(administrator, query, { input: { id, version, regionIds } });
    expect(await reads()).toBe(true);
    await move(UPDATE_COUNCIL, council.id, 1, [b]);
    expect(await reads()).toBe(false);
    await move(UPDATE_INSTITUTION, institutionId, 1, [a, b]);
    expect(await reads()).toBe(true);
    await move(UPDATE_INSTITUTION, institutionId, 2, [a]);
    expect(await reads()).toBe(false);
  });

  it('decide whose holidays a council keeps', async () => {
    const { id } = await aCouncil(house.tx);
    const { id: latvia } = await aRegion(house.tx, { country: 'LV', kind: 'COUNTRY', parentId: null });
    await works(id, latvia);
    const country = async () => (await house.owner.query<{ country: string }[]>('select council_country($1) as country', [id]))[0]?.country;
    expect(await country()).toBe('LV');
    await house.ask(administrator, UPDATE_COUNCIL, { input: { id, version: 1, regionIds: [] } });
    expect(await country()).toBe('EE');
  });

  it('go over to the region that theirs merges into, on its day and once', async () => {
    const [old, into] = [await region('Vana'), await region('Suur')];
    const [first, both, later] = [await aCouncil(house.tx), await aCouncil(house.tx), await aCouncil(house.tx)];
    const { id: institutionId } = await anInstitution(house.tx);
    await works(first.id, old);
    await works(both.id, old);
    await works(both.id, into);
    await works(later.id, old);
    await works(later.id, into, day(30));
    await serves(institutionId, old);
    const official = (await anAffiliation(house.tx, { institutionId, role: 'OFFICIAL' })).personId;
    const ended = await house.ask(administrator, END_REGION, { input: { id: old, version: 1, validTo: TODAY, mergedIntoId: into } });
    expect(ended.errors).toBeUndefined();
    const history = async (kind: 'council' | 'institution', id: string) =>
      (await house.ask(administrator, `query ($id: ID!) { ${kind}(id: $id) { ${LINKS} } }`, { id })).data?.[kind];
    const handedOver = { regions: [{ name: 'Vana' }], regionHistory: [since(day(1), 'Suur'), since('2019-01-01', 'Vana', TODAY)] };
    expect(await history('council', first.id)).toMatchObject(handedOver);
    expect(await history('council', later.id)).toMatchObject(handedOver);
    expect(await history('institution', institutionId)).toMatchObject(handedOver);
    expect(await history('council', both.id)).toMatchObject({
      regions: [{ name: 'Suur' }, { name: 'Vana' }],
      regionHistory: expect.arrayContaining([expect.objectContaining(since('2019-01-01', 'Suur'))]),
    });
    house.setClock(new Date(`${day(1)}T10:00:00Z`));
    expect(await history('council', first.id)).toMatchObject({ regions: [{ name: 'Suur' }] });
    expect(await history('council', both.id)).toMatchObject({ regions: [{ name: 'Suur' }] });
    const councils = await house.ask(official, '{ councils { totalCount } }');
    expect(councils.data?.['councils']).toEqual({ totalCount: 3 });
  });

  it('are counted and listed with the region, as far as one may see them', async () => {
    const { id: municipality } = await aRegion(house.tx, { name: 'Loendatav vald' });
    const { id: village } = await aRegion(house.tx, { name: 'Loendatav küla', kind: 'SETTLEMENT', parentId: municipality });
    const { councilId, personId: member } = await aSeat(house.tx, 'MEMBER');
    const other = await aCouncil(house.tx, { name: 'Teine' });
    const served = await anInstitution(house.tx, { name: 'Kool' });
    await works(councilId, village);
    await works(other.id, municipality);
    await serves(served.id, municipality, '2021-01-01');
    await serves(served.id, village, '2021-01-01');
    const READ = `query ($id: ID!, $on: Date) { region(id: $id) {
      councilCount(on: $on) institutionCount(on: $on) councils { id } institutions { totalCount nodes { name } } } }`;
    const read = async (asker: string, on?: string) => (await house.ask(asker, READ, { id: municipality, on })).data?.['region'];
    const institutions = { totalCount: 1, nodes: [{ name: 'Kool' }] };
    expect(await read(member)).toEqual({ councilCount: 1, institutionCount: 1, councils: [{ id: councilId }], institutions });
    expect(await read(administrator)).toMatchObject({ councilCount: 2, institutionCount: 1 });
    expect(await read(administrator, '2020-01-01')).toMatchObject({ councilCount: 2, institutionCount: 0 });
    // Whoever works for the municipality works in its village; what has ended is shown as it was on its last day.
    const VILLAGE = 'query ($id: ID!) { region(id: $id) { councils { id } institutions { nodes { name } } } }';
    const inVillage = async () => (await house.ask(administrator, VILLAGE, { id: village })).data?.['region'];
    const both = { councils: expect.arrayContaining([{ id: councilId }, { id: other.id }]), institutions: { nodes: [{ name: 'Kool' }] } };
    expect(await inVillage()).toEqual(both);
    const END = 'mutation ($input: EndRegionInput!) { endRegion(input: $input) { id } }';
    await house.ask(administrator, END, { input: { id: village, version: 1, validTo: TODAY } });
    await house.owner.query('update council_regions set valid_to = $2 where region_id = $1', [village, TODAY]);
    house.setClock(new Date(`${day(2)}T10:00:00Z`));
    expect(await inVillage()).toEqual(both);
  });
});
