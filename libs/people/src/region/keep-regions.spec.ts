import { randomUUID } from 'node:crypto';
import { House, type Answer } from '../../../../test/support/house.js';
import { aSeat } from '../../../councils/src/seat/seat.factory.js';
import { anAdministrator } from '../person/person.factory.js';
import { aRegion } from './region.factory.js';
import { Region } from './region.entity.js';

const FIELDS = `id code kind name validFrom validTo isCurrent version viewerCanEdit parent { name } mergedInto { id }
  formerNames { name validFrom validTo parent { name } }`;
const CREATE = `mutation ($input: CreateRegionInput!) { createRegion(input: $input) { ${FIELDS} } }`;
const UPDATE = `mutation ($input: UpdateRegionInput!) { updateRegion(input: $input) { ${FIELDS} } }`;
const END = `mutation ($input: EndRegionInput!) { endRegion(input: $input) { ${FIELDS} } }`;

const day = (offset: number): string =>
  new Date(Date.now() + offset * 86_400_000).toLocaleDateString('sv-SE', { timeZone: 'Europe/Tallinn' });
const TODAY = day(0);

describe('keeping regions', () => {
  let house: House;
  let administrator: string;
  let others: string[];
  let valga: string;
  let voru: string;

  beforeAll(async () => {
    house = await House.open({ worker: false });
    house.setClock(new Date(`${TODAY}T10:00:00Z`));
    administrator = (await anAdministrator(house.tx)).id;
    others = [(await aSeat(house.tx, 'SECRETARY')).personId, (await aSeat(house.tx, 'MEMBER')).personId];
    const county = async (code: string) => (await house.tx.findOneByOrFail(Region, { country: 'EE', code })).id;
    [valga, voru] = [await county('0081'), await county('0087')];
  });
  afterAll(() => house.close());

  const refusal = ({ errors }: Answer) => errors?.map(({ extensions: { code, reason, field } }) => ({ code, reason, field }));
  const act = async (query: string, input: object, asker = administrator) => house.ask(asker, query, { input });

  it('is for administrators, in the database too', async () => {
    const { id } = await aRegion(house.tx);
    const created = { country: 'EE', code: '9001', kind: 'MUNICIPALITY', name: 'Uus vald', parentId: valga };
    for (const asker of others) {
      expect(refusal(await act(CREATE, created, asker))).toMatchObject([{ code: 'FORBIDDEN' }]);
      expect(refusal(await act(UPDATE, { id, version: 1, name: 'Muu' }, asker))).toMatchObject([{ code: 'FORBIDDEN' }]);
      expect(refusal(await act(END, { id, version: 1 }, asker))).toMatchObject([{ code: 'FORBIDDEN' }]);
      const seen = await house.ask(asker, 'query ($id: ID!) { region(id: $id) { name viewerCanEdit } }', { id });
      expect(seen.data?.['region']).toEqual({ name: 'Kalamaja vald', viewerCanEdit: false });
      expect(await house.rawly(asker, `update regions set name = 'x' where id = $1 returning id`, [id])).toEqual([]);
      await expect(
        house.rawly(asker, `insert into regions (country, code, kind, name) values ('EE', 'x', 'COUNTRY', 'x')`),
      ).rejects.toThrow('row-level security');
      await expect(
        house.rawly(asker, `insert into region_names (region_id, name, valid_to) values ($1, 'x', '2018-10-01')`, [id]),
      ).rejects.toThrow('row-level security');
    }
    for (const sql of [
      'delete from regions',
      `update regions set code = 'x'`,
      'delete from region_names',
      `update region_names set name = 'x'`,
    ])
      await expect(house.rawly(administrator, sql)).rejects.toThrow('permission denied');
    expect(refusal(await house.ask(null, UPDATE, { input: { id, version: 1 } }))).toMatchObject([{ code: 'UNAUTHENTICATED' }]);
  });

  it('enters one that the classifier has not brought, in a region of a higher level', async () => {
    const input = { country: 'EE', code: '9002', kind: 'MUNICIPALITY', name: ' Uus vald ', parentId: valga };
    const { data, errors } = await act(CREATE, input);
    expect(errors).toBeUndefined();
    expect(data?.['createRegion']).toMatchObject({
      name: 'Uus vald',
      validFrom: TODAY,
      validTo: null,
      isCurrent: true,
      viewerCanEdit: true,
      parent: { name: 'Valga maakond' },
      formerNames: [],
    });
    const { id } = data?.['createRegion'] as { id: string };
    const village = { ...input, code: '9003', kind: 'SETTLEMENT', name: 'Küla', parentId: id };
    expect((await act(CREATE, village)).errors).toBeUndefined();
    const told = async (given: object) => refusal(await act(CREATE, { ...input, code: '9004', ...given }));
    expect(await told({ code: '9002' })).toEqual([{ code: 'CONFLICT', reason: 'region-code-in-use', field: 'code' }]);
    expect(await told({ kind: 'COUNTY' })).toEqual([{ code: 'INVALID', reason: 'region-in-wrong-place', field: 'parentId' }]);
    expect(await told({ country: 'LV' })).toEqual([{ code: 'INVALID', reason: 'region-in-wrong-place', field: 'parentId' }]);
    expect(await told({ country: 'Eesti' })).toEqual([{ code: 'INVALID', reason: 'wrong-form', field: 'country' }]);
    expect(await told({ parentId: null })).toEqual([{ code: 'INVALID', reason: 'required', field: 'parentId' }]);
    expect(await told({ parentId: '00000000-0000-4000-8000-000000000000' })).toEqual([
      { code: 'NOT_FOUND', reason: 'no-such-record', field: 'parentId' },
    ]);
    expect(await told({ name: 'x'.repeat(201) })).toEqual([{ code: 'INVALID', reason: 'wrong-length', field: 'name' }]);
    expect(await told({ code: '' })).toEqual([{ code: 'INVALID', reason: 'wrong-length', field: 'code' }]);
    const past = await aRegion(house.tx, { kind: 'MUNICIPALITY', validTo: '2020-12-31' });
    expect(await told({ kind: 'SETTLEMENT', parentId: past.id })).toEqual([
      { code: 'CONFLICT', reason: 'region-has-ended', field: 'parentId' },
    ]);
    expect((await act(CREATE, { country: 'LT', code: 'LT', kind: 'COUNTRY', name: 'Leedu' })).errors).toBeUndefined();
  });

  it('keeps the old name and place with their days, and finds the region by them', async () => {
    const { id } = await aRegion(house.tx, { name: 'Vanameeste vald' });
    const renamed = await act(UPDATE, { id, version: 1, name: 'Uusmeeste vald', validFrom: '2024-05-01' });
    expect(renamed.data?.['updateRegion']).toMatchObject({
      name: 'Uusmeeste vald',
      version: 2,
      formerNames: [{ name: 'Vanameeste vald', validFrom: '2018-09-01', validTo: '2024-04-30', parent: { name: 'Valga maakond' } }],
    });
    expect((await act(UPDATE, { id, version: 2, parentId: voru })).data?.['updateRegion']).toMatchObject({
      name: 'Uusmeeste vald',
      parent: { name: 'Võru maakond' },
      formerNames: [
        { name: 'Uusmeeste vald', validFrom: '2024-05-01', validTo: day(-1), parent: { name: 'Valga maakond' } },
        { name: 'Vanameeste vald' },
      ],
    });
    const FIND = `query ($search: String, $on: Date) { regions(search: $search, asOf: $on) {
      nodes { name nameOn(on: $on) parentOn(on: $on) { name } } } }`;
    const find = async (search: string, on?: string) => (await house.ask(others[0] ?? '', FIND, { search, on })).data?.['regions'];
    const [then, now] = [{ name: 'Valga maakond' }, { name: 'Võru maakond' }];
    expect(await find('vanameeste')).toEqual({ nodes: [{ name: 'Uusmeeste vald', nameOn: 'Uusmeeste vald', parentOn: now }] });
    expect(await find('uusmeeste', '2020-01-01')).toEqual({
      nodes: [{ name: 'Uusmeeste vald', nameOn: 'Vanameeste vald', parentOn: then }],
    });
    expect(await find('uusmeeste', '2018-08-31')).toEqual({ nodes: [] });
  });

  it('knows what lies in what, in whatever order regions come, and after they have moved', async () => {
    const walked = `with recursive reach as (
        select id as outer_id, id as inner_id from regions
        union select reach.outer_id, r.id from reach join regions r on r.parent_id = reach.inner_id)
      select count(*)::int as walked, (select count(*)::int from region_reach) as kept, (select count(*)::int from region_reach natural join reach) as both from reach`;
    const agree = async () => {
      const [found] = await house.owner.query<{ walked: number; kept: number; both: number }[]>(walked);
      expect(found).toEqual({ walked: found?.walked, kept: found?.walked, both: found?.walked });
    };
    const [child, parent] = [randomUUID(), randomUUID()];
    await house.owner.query(
      `insert into regions (id, country, code, kind, name, parent_id) values ($1, 'EE', 'tr-1', 'SETTLEMENT', 'Küla', $2), ($2, 'EE', 'tr-2', 'MUNICIPALITY', 'Vald', $3)`,
      [child, parent, valga],
    );
    await agree();
    const inside = async (outer: string) =>
      (await house.owner.query<unknown[]>('select from region_reach where outer_id = $1 and inner_id = $2', [outer, child])).length;
    expect([await inside(valga), await inside(voru)]).toEqual([1, 0]);
    await house.owner.query('update regions set parent_id = $2 where id = $1', [parent, voru]);
    await agree();
    expect([await inside(valga), await inside(voru)]).toEqual([0, 1]);
  });

  it('puts a name right from its first day on without a trace, and changes in place what began today', async () => {
    const { id } = await aRegion(house.tx, { name: 'Valgga vald' });
    const put = async (input: object) => (await act(UPDATE, { id, ...input })).data?.['updateRegion'];
    expect(await put({ version: 1, name: 'Valga vald', validFrom: '2018-09-01' })).toMatchObject({ name: 'Valga vald', formerNames: [] });
    expect(await put({ version: 2, name: 'Uus' })).toMatchObject({ formerNames: [{ name: 'Valga vald', validTo: day(-1) }] });
    expect(await put({ version: 3, name: 'Uuem' })).toMatchObject({ name: 'Uuem', formerNames: [{ name: 'Valga vald' }] });
    expect(await put({ version: 4, name: 'Uuem' })).toMatchObject({ version: 4, formerNames: [{ name: 'Valga vald' }] });
    const told = async (input: object) => refusal(await act(UPDATE, { id, version: 4, name: 'Muu', ...input }));
    expect(await told({ version: 1 })).toEqual([{ code: 'CONFLICT', reason: 'stale-version', field: 'version' }]);
    expect(await told({ validFrom: day(1) })).toEqual([{ code: 'INVALID', reason: 'day-lies-ahead', field: 'validFrom' }]);
    expect(await told({ validFrom: '2018-10-01' })).toEqual([{ code: 'CONFLICT', reason: 'region-was-renamed-later', field: 'validFrom' }]);
    expect(await told({ name: null })).toEqual([{ code: 'INVALID', reason: 'wrong-length', field: 'name' }]);
    expect(await told({ parentId: id })).toEqual([{ code: 'INVALID', reason: 'region-in-wrong-place', field: 'parentId' }]);
    const past = await aRegion(house.tx, { validTo: '2020-12-31' });
    expect(await told({ id: past.id, version: 1 })).toEqual([{ code: 'CONFLICT', reason: 'region-has-ended', field: 'validFrom' }]);
  });

  it('ends one once, not while there are regions in it, and takes in only its like', async () => {
    const [old, into] = [await aRegion(house.tx), await aRegion(house.tx)];
    const village = await aRegion(house.tx, { kind: 'SETTLEMENT', parentId: old.id });
    const told = async (input: object) => refusal(await act(END, { id: old.id, version: 1, ...input }));
    expect(await told({})).toEqual([{ code: 'CONFLICT', reason: 'region-has-parts', field: 'validTo' }]);
    expect((await act(UPDATE, { id: village.id, version: 1, parentId: into.id })).errors).toBeUndefined();
    expect(await told({ validTo: '2018-08-31' })).toEqual([{ code: 'INVALID', reason: 'ends-before-start', field: 'validTo' }]);
    for (const mergedIntoId of [valga, old.id])
      expect(await told({ mergedIntoId })).toEqual([{ code: 'INVALID', reason: 'region-merges-with-its-like', field: 'mergedIntoId' }]);
    const past = await aRegion(house.tx, { validTo: '2020-12-31' });
    expect(await told({ mergedIntoId: past.id })).toEqual([{ code: 'CONFLICT', reason: 'region-has-ended', field: 'mergedIntoId' }]);
    const ahead = await aRegion(house.tx, { validFrom: day(30) });
    expect(await told({ mergedIntoId: ahead.id })).toEqual([{ code: 'CONFLICT', reason: 'region-begins-later', field: 'mergedIntoId' }]);
    expect(await told({ version: 2 })).toMatchObject([{ reason: 'stale-version' }]);
    expect((await act(END, { id: old.id, version: 1, validTo: day(-1) })).data?.['endRegion']).toMatchObject({
      validTo: day(-1),
      isCurrent: false,
      mergedInto: null,
    });
    expect(await told({ version: 2 })).toMatchObject([{ code: 'CONFLICT', reason: 'region-already-ended' }]);
    // The classifier closes without saying into what; that can be said afterwards, once.
    expect((await act(END, { id: old.id, version: 2, mergedIntoId: into.id })).data?.['endRegion']).toMatchObject({
      validTo: day(-1),
      mergedInto: { id: into.id },
    });
    expect(await told({ version: 3, mergedIntoId: into.id })).toMatchObject([{ reason: 'region-already-ended' }]);
    const READ = 'query ($id: ID!) { region(id: $id) { children { id } mergedFrom { id } } }';
    expect((await house.ask(administrator, READ, { id: into.id })).data?.['region']).toEqual({
      children: [{ id: village.id }],
      mergedFrom: [{ id: old.id }],
    });
  });
});
