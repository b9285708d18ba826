import { House, type Answer } from '../../../../test/support/house.js';
import { aMembership } from '../../../councils/src/membership/membership.factory.js';
import { aSeat } from '../../../councils/src/seat/seat.factory.js';
import { anAffiliation } from '../affiliation/affiliation.factory.js';
import { anAdministrator, aPerson } from '../person/person.factory.js';
import { anInstitution } from './institution.factory.js';

const CREATE = `mutation ($input: CreateInstitutionInput!) { createInstitution(input: $input) {
  id name shortName kind sector email version parent { name } regions { code } viewerCanEdit viewerCanEditPeople } }`;
const UPDATE = `mutation ($input: UpdateInstitutionInput!) { updateInstitution(input: $input) {
  name shortName phone sector version parent { id } regions { code } } }`;

describe('keeping institutions', () => {
  let house: House;
  let administrator: string;
  let regions: Map<string, string>;

  beforeAll(async () => {
    house = await House.open({ worker: false });
    administrator = (await anAdministrator(house.tx)).id;
    const rows = await house.owner.query<{ id: string; name: string }[]>('select id, name from regions');
    regions = new Map(rows.map(({ id, name }) => [name, id]));
  });
  afterAll(() => house.close());

  const refusal = ({ errors }: Answer) => errors?.map(({ extensions: { code, reason, field } }) => ({ code, reason, field }));
  const region = (name: string) => regions.get(name) ?? '';

  it('lets a secretary enter one, trimmed and with its regions, and keep it before any council takes it in', async () => {
    const { personId } = await aSeat(house.tx, 'SECRETARY');
    const input = { name: '  Kose kool ', shortName: '', kind: 'SCHOOL', email: 'kool@example.org', regionIds: [region('Tartu maakond')] };
    const { data, errors } = await house.ask(personId, CREATE, { input });
    expect(errors).toBeUndefined();
    expect(data?.['createInstitution']).toMatchObject({
      name: 'Kose kool',
      shortName: null,
      kind: 'SCHOOL',
      sector: 'CIVIL',
      version: 1,
      parent: null,
      regions: [{ code: expect.any(String) }],
      viewerCanEdit: true,
      viewerCanEditPeople: true,
    });
    const { id } = data?.['createInstitution'] as { id: string };
    const changed = await house.ask(personId, UPDATE, { input: { id, version: 1, phone: '123', regionIds: [] } });
    expect(changed.data?.['updateInstitution']).toMatchObject({ name: 'Kose kool', phone: '123', version: 2, regions: [] });

    const other = await aSeat(house.tx, 'SECRETARY');
    await aMembership(house.tx, { councilId: other.councilId, institutionId: id });
    const after = await house.ask(personId, UPDATE, { input: { id, version: 2, phone: '456' } });
    expect(refusal(after)).toMatchObject([{ code: 'FORBIDDEN' }]);
    const theirs = await house.ask(other.personId, UPDATE, { input: { id, version: 2, phone: '456' } });
    expect(theirs.data?.['updateInstitution']).toMatchObject({ phone: '456', version: 3 });
  });

  it('refuses to enter one: chair, member, lead and who sits nowhere', async () => {
    const lead = await anAffiliation(house.tx, { role: 'LEAD' });
    const askers = [
      (await aSeat(house.tx, 'CHAIR')).personId,
      (await aSeat(house.tx, 'MEMBER')).personId,
      lead.personId,
      (await aPerson(house.tx)).id,
    ];
    for (const asker of askers) {
      const answer = await house.ask(asker, CREATE, { input: { name: 'Kool', kind: 'SCHOOL' } });
      expect(refusal(answer)).toEqual([{ code: 'FORBIDDEN', reason: 'not-allowed', field: undefined }]);
    }
    expect(refusal(await house.ask(null, CREATE, { input: { name: 'Kool', kind: 'SCHOOL' } }))).toMatchObject([
      { code: 'UNAUTHENTICATED' },
    ]);
  });

  it('lets its lead and administrators change it, not its staff, its chair or strangers', async () => {
    const { councilId, personId: chair } = await aSeat(house.tx, 'CHAIR');
    const { institutionId: id } = await aMembership(house.tx, { councilId });
    const lead = await anAffiliation(house.tx, { institutionId: id, role: 'LEAD' });
    const staff = await anAffiliation(house.tx, { institutionId: id });
    const formerLead = await anAffiliation(house.tx, { institutionId: id, role: 'LEAD', validTo: '2021-01-01' });
    const stranger = await aSeat(house.tx, 'SECRETARY');
    for (const asker of [staff.personId, chair, stranger.personId, formerLead.personId]) {
      expect(refusal(await house.ask(asker, UPDATE, { input: { id, version: 1, name: 'Muu' } }))).toMatchObject([{ code: 'FORBIDDEN' }]);
      const seen = await house.ask(asker, 'query ($id: ID!) { institution(id: $id) { viewerCanEdit viewerCanEditPeople } }', { id });
      expect(seen.data?.['institution']).toEqual({ viewerCanEdit: false, viewerCanEditPeople: false });
    }
    expect((await house.ask(lead.personId, UPDATE, { input: { id, version: 1, name: 'Uus' } })).data?.['updateInstitution']).toMatchObject({
      name: 'Uus',
      version: 2,
    });
    expect(
      (await house.ask(administrator, UPDATE, { input: { id, version: 2, sector: 'MILITARY' } })).data?.['updateInstitution'],
    ).toMatchObject({
      sector: 'MILITARY',
      version: 3,
    });
  });

  it('loses nothing when two change it at once', async () => {
    const { id } = await anInstitution(house.tx);
    await house.ask(administrator, UPDATE, { input: { id, version: 1, name: 'Esimene' } });
    const late = await house.ask(administrator, UPDATE, { input: { id, version: 1, name: 'Teine' } });
    expect(refusal(late)).toEqual([{ code: 'CONFLICT', reason: 'stale-version', field: 'version' }]);
    const same = await house.ask(administrator, UPDATE, { input: { id, version: 2 } });
    expect(same.data?.['updateInstitution']).toMatchObject({ name: 'Esimene', version: 2 });
  });

  it('tells bad input by its field', async () => {
    const { id, ...base } = { id: (await anInstitution(house.tx)).id, version: 1 };
    const update = async (input: object) => refusal(await house.ask(administrator, UPDATE, { input: { id, ...base, ...input } }));
    expect(await update({ name: '   ' })).toEqual([{ code: 'INVALID', reason: 'wrong-length', field: 'name' }]);
    expect(await update({ name: null })).toEqual([{ code: 'INVALID', reason: 'wrong-length', field: 'name' }]);
    expect(await update({ name: 'x'.repeat(201) })).toEqual([{ code: 'INVALID', reason: 'wrong-length', field: 'name' }]);
    expect(await update({ kind: null })).toEqual([{ code: 'INVALID', reason: 'required', field: 'kind' }]);
    expect(await update({ email: 'kool' })).toEqual([{ code: 'INVALID', reason: 'not-an-email', field: 'email' }]);
    expect(await update({ activeFrom: '2025-02-01', activeTo: '2025-01-31' })).toEqual([
      { code: 'INVALID', reason: 'ends-before-start', field: 'activeTo' },
    ]);
    expect(await update({ parentId: id })).toEqual([{ code: 'INVALID', reason: 'institution-above-itself', field: 'parentId' }]);
    expect(await update({ parentId: '00000000-0000-4000-8000-000000000000' })).toEqual([
      { code: 'NOT_FOUND', reason: 'no-such-record', field: 'parentId' },
    ]);
    expect(await update({ regionIds: ['00000000-0000-4000-8000-000000000000'] })).toEqual([
      { code: 'NOT_FOUND', reason: 'no-such-record', field: 'regionIds' },
    ]);
    expect(await update({ registryCode: 'nul\0', shortName: 'a'.repeat(61) })).toEqual([
      { code: 'INVALID', reason: 'too-long', field: 'shortName' },
    ]);
    const unit = await anInstitution(house.tx, { parentId: id });
    expect(await update({ parentId: unit.id })).toEqual([{ code: 'INVALID', reason: 'institution-above-itself', field: 'parentId' }]);
    await anInstitution(house.tx, { registryCode: '10000001' });
    expect(await update({ registryCode: '10000001' })).toEqual([
      { code: 'CONFLICT', reason: 'registry-code-in-use', field: 'registryCode' },
    ]);
    expect(refusal(await house.ask(administrator, '{ institution(id: "x") { id } }'))).toMatchObject([{ code: 'NOT_FOUND' }]);
  });

  it('shows the units of an institution by name, to whoever sees the institution', async () => {
    const { id } = await anInstitution(house.tx);
    for (const name of ['Õhtu jaoskond', 'Hommiku jaoskond']) await anInstitution(house.tx, { parentId: id, name });
    const reader = (await aPerson(house.tx)).id;
    const { data } = await house.ask(reader, 'query ($id: ID!) { institution(id: $id) { units { name parent { id } } } }', { id });
    const parent = { id };
    expect(data?.['institution']).toEqual({
      units: [
        { name: 'Hommiku jaoskond', parent },
        { name: 'Õhtu jaoskond', parent },
      ],
    });
  });

  it('leaves the regions of an institution with officials to administrators: officials read the councils there', async () => {
    const { councilId, personId: secretary } = await aSeat(house.tx, 'SECRETARY');
    const { institutionId: id } = await aMembership(house.tx, { councilId });
    await anAffiliation(house.tx, { institutionId: id, role: 'OFFICIAL' });
    const input = { id, version: 1, regionIds: [region('Tartu maakond')] };
    expect(refusal(await house.ask(secretary, UPDATE, { input }))).toMatchObject([{ code: 'FORBIDDEN', reason: 'regions-of-officials' }]);
    const insert = 'insert into institution_regions (institution_id, region_id) values ($1, $2)';
    await expect(house.rawly(secretary, insert, [id, region('Tartu maakond')])).rejects.toThrow('row-level security');
    expect((await house.ask(administrator, UPDATE, { input })).errors).toBeUndefined();
    expect(await house.rawly(secretary, 'delete from institution_regions where institution_id = $1 returning id', [id])).toEqual([]);
  });

  it('lists alphabetically as Estonian has it, searches without accents and capitals, filters by kind and council', async () => {
    const tag = 'loendiproov';
    const { councilId, personId } = await aSeat(house.tx, 'MEMBER');
    for (const name of ['Ülenurme', 'Õru', 'Zoo', 'Vändra', 'ärkama', 'Šveits', 'Tapa'])
      await aMembership(house.tx, {
        councilId,
        institutionId: (await anInstitution(house.tx, { name: `${name} ${tag}`, kind: 'NGO' })).id,
      });
    await anInstitution(house.tx, { name: `Mujal ${tag}`, kind: 'NGO' });
    const LIST = `query ($search: String, $kind: InstitutionKind, $councilId: ID, $first: Int, $after: String) {
      institutions(search: $search, kind: $kind, councilId: $councilId, first: $first, after: $after) {
        nodes { name } pageInfo { hasNextPage endCursor } totalCount } }`;
    interface Listed {
      nodes: { name: string }[];
      pageInfo: { hasNextPage: boolean; endCursor: string };
      totalCount: number;
    }
    const list = async (variables: object) => (await house.ask(personId, LIST, { ...variables })).data?.['institutions'] as Listed;
    const names = ({ nodes }: Listed) => nodes.map(({ name }) => name.replace(` ${tag}`, ''));

    const first = await list({ search: tag, councilId, first: 4 });
    const rest = await list({ search: tag, councilId, first: 4, after: first.pageInfo.endCursor });
    expect([...names(first), ...names(rest)]).toEqual(['Šveits', 'Zoo', 'Tapa', 'Vändra', 'Õru', 'ärkama', 'Ülenurme']);
    expect({ total: first.totalCount, more: first.pageInfo.hasNextPage, end: rest.pageInfo.hasNextPage }).toEqual({
      total: 7,
      more: true,
      end: false,
    });
    expect(names(await list({ search: `${tag} ORU` }))).toEqual(['Õru']);
    expect(names(await list({ search: '%' }))).toEqual([]);
    expect((await list({ search: tag, kind: 'POLICE' })).totalCount).toBe(0);
    expect((await list({ search: tag })).totalCount).toBe(8);
    const REGIONS = '{ regions(search: "ida viru", kind: COUNTY) { nodes { name kind parent { kind } } } }';
    expect((await house.ask(personId, REGIONS)).data?.['regions']).toEqual({
      nodes: [{ name: 'Ida-Viru maakond', kind: 'COUNTY', parent: { kind: 'COUNTRY' } }],
    });
  });
});
