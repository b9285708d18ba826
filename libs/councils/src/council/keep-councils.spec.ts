import { House, type Answer } from '../../../../test/support/house.js';
import { anAffiliation } from '../../../people/src/affiliation/affiliation.factory.js';
import { anInstitution } from '../../../people/src/institution/institution.factory.js';
import { anAdministrator, aPerson } from '../../../people/src/person/person.factory.js';
import { aMembership } from '../membership/membership.factory.js';
import { aSeat } from '../seat/seat.factory.js';
import { aCouncil } from './council.factory.js';
import { Council } from './council.entity.js';

const FIELDS = `id name slug version quorumPercent approaches cooperationForm timeZone closedOn parent { name } regions { name }
  viewerCanEdit viewerCanEditMembers viewerCanPlanSeminars`;
const CREATE = `mutation ($input: CreateCouncilInput!) { createCouncil(input: $input) { ${FIELDS} } }`;
const UPDATE = `mutation ($input: UpdateCouncilInput!) { updateCouncil(input: $input) { ${FIELDS} } }`;

describe('keeping councils', () => {
  let house: House;
  let administrator: string;
  let county: string;

  beforeAll(async () => {
    house = await House.open({ worker: false });
    administrator = (await anAdministrator(house.tx)).id;
    [{ id: county }] = await house.owner.query<[{ id: string }]>(`select id from regions where name = 'Valga maakond'`);
  });
  afterAll(() => house.close());

  const refusal = ({ errors }: Answer) => errors?.map(({ extensions: { code, reason, field } }) => ({ code, reason, field }));

  it('lets an administrator make one, with regions and a slug of its own', async () => {
    const input = { name: 'Põlva nõukogu', shortName: 'Põlva', kind: 'SAFETY', regionIds: [county], approaches: ['SITUATIONAL'] };
    const { data, errors } = await house.ask(administrator, CREATE, { input });
    expect(errors).toBeUndefined();
    expect(data?.['createCouncil']).toMatchObject({
      slug: 'polva-noukogu',
      version: 1,
      quorumPercent: 50,
      approaches: ['SITUATIONAL'],
      timeZone: 'Europe/Tallinn',
      regions: [{ name: 'Valga maakond' }],
      viewerCanEdit: true,
      viewerCanEditMembers: true,
      viewerCanPlanSeminars: false,
    });
    const second = await house.ask(administrator, CREATE, { input: { ...input, kind: 'WORKING_GROUP', regionIds: [] } });
    expect(second.data?.['createCouncil']).toMatchObject({ slug: 'polva-noukogu-2' });
  });

  it('gives each a code of its own, also to those that begin alike and are made at once', async () => {
    const made = async (name: string) => {
      const input = { name, shortName: name, kind: 'SAFETY' };
      const { data } = await house.ask(administrator, 'mutation ($input: CreateCouncilInput!) { createCouncil(input: $input) { code } }', {
        input,
      });
      return (data?.['createCouncil'] as { code: string }).code;
    };
    expect(await made('Xalga')).toBe('XAL');
    expect((await Promise.all(['Xalka', 'Xalkaküla', 'Xalk'].map(made))).every((code) => /^XALK(A(K)?)?2?$/.test(code))).toBe(true);
    const codes = await house.owner.query<{ code: string }[]>(`select code from councils where slug like 'xal%'`);
    expect(new Set(codes.map(({ code }) => code)).size).toBe(4);
    expect(await made('X')).toBe('X');
  });

  it('refuses it to everybody else', async () => {
    const input = { name: 'Uus', shortName: 'Uus', kind: 'SAFETY' };
    for (const { personId } of [await aSeat(house.tx, 'SECRETARY'), await aSeat(house.tx, 'CHAIR'), await aSeat(house.tx, 'MEMBER')]) {
      expect(refusal(await house.ask(personId, CREATE, { input }))).toEqual([
        { code: 'FORBIDDEN', reason: 'not-allowed', field: undefined },
      ]);
      await expect(
        house.rawly(personId, `insert into councils (name, short_name, slug, kind) values ('A', 'A', 'a', 'SAFETY')`),
      ).rejects.toThrow('row-level security');
    }
    expect(refusal(await house.ask(null, CREATE, { input }))).toMatchObject([{ code: 'UNAUTHENTICATED' }]);
  });

  it('lets its secretary change it, not its chair or members, and does not exist for strangers', async () => {
    const { councilId: id, personId: secretary } = await aSeat(house.tx, 'SECRETARY');
    const changed = await house.ask(secretary, UPDATE, { input: { id, version: 1, name: 'Uus nimi', quorumPercent: 60 } });
    expect(changed.data?.['updateCouncil']).toMatchObject({
      name: 'Uus nimi',
      slug: expect.stringMatching(/^kalamaja-/),
      quorumPercent: 60,
      version: 2,
      viewerCanEdit: true,
      viewerCanPlanSeminars: true,
    });
    expect(refusal(await house.ask(secretary, UPDATE, { input: { id, version: 1, name: 'Hilja' } }))).toEqual([
      { code: 'CONFLICT', reason: 'stale-version', field: 'version' },
    ]);
    for (const role of ['CHAIR', 'MEMBER', 'OBSERVER'] as const) {
      const { personId } = await aSeat(house.tx, role, id);
      expect(refusal(await house.ask(personId, UPDATE, { input: { id, version: 2, name: 'Muu' } }))).toMatchObject([{ code: 'FORBIDDEN' }]);
      const seen = await house.ask(
        personId,
        'query ($id: ID!) { council(id: $id) { viewerCanRead viewerCanEdit viewerCanEditMembers viewerCanPlanSeminars } }',
        {
          id,
        },
      );
      expect(seen.data?.['council']).toEqual({
        viewerCanRead: true,
        viewerCanEdit: false,
        viewerCanEditMembers: false,
        viewerCanPlanSeminars: false,
      });
    }
    const stranger = await aSeat(house.tx, 'SECRETARY');
    expect(refusal(await house.ask(stranger.personId, UPDATE, { input: { id, version: 2, name: 'Muu' } }))).toMatchObject([
      { code: 'NOT_FOUND' },
    ]);
  });

  it('leaves tree and regions to administrators, who cannot make a ring of it', async () => {
    const { councilId: id, personId: secretary } = await aSeat(house.tx, 'SECRETARY');
    const above = await aCouncil(house.tx, { name: 'Ülem' });
    const update = async (asker: string, input: object) => house.ask(asker, UPDATE, { input: { id, version: 1, ...input } });
    const refused = [{ code: 'FORBIDDEN', reason: 'councils-are-placed-by-administrators', field: undefined }];
    expect(refusal(await update(secretary, { regionIds: [county] }))).toEqual(refused);
    expect(refusal(await update(secretary, { parentId: above.id }))).toEqual(refused);
    expect((await update(secretary, { regionIds: [], parentId: null, name: 'Sama koht' })).errors).toBeUndefined();
    const placed = await update(administrator, { version: 2, parentId: above.id, regionIds: [county] });
    expect(placed.data?.['updateCouncil']).toMatchObject({ parent: { name: 'Ülem' }, regions: [{ name: 'Valga maakond' }], version: 3 });
    expect((await update(administrator, { version: 3, regionIds: [] })).data?.['updateCouncil']).toMatchObject({ regions: [], version: 4 });
    const ring = await house.ask(administrator, UPDATE, { input: { id: above.id, version: 1, parentId: id } });
    expect(refusal(ring)).toEqual([{ code: 'INVALID', reason: 'council-above-itself', field: 'parentId' }]);
    expect(refusal(await update(administrator, { version: 4, parentId: id }))).toMatchObject([{ reason: 'council-above-itself' }]);
    // Whoever may not read the council above learns nothing about it.
    const seen = await house.ask(secretary, 'query ($id: ID!) { council(id: $id) { parent { name } children { name } } }', { id });
    expect(seen.data?.['council']).toEqual({ parent: null, children: [] });
  });

  it('tells bad input by its field', async () => {
    const { councilId: id, personId: secretary } = await aSeat(house.tx, 'SECRETARY');
    const update = async (input: object) => refusal(await house.ask(secretary, UPDATE, { input: { id, version: 1, ...input } }));
    expect(await update({ name: 'x'.repeat(1_000_000) })).toMatchObject([{ code: 'INVALID' }]);
    expect(await update({ name: 'x'.repeat(201) })).toEqual([{ code: 'INVALID', reason: 'wrong-length', field: 'name' }]);
    expect(await update({ maxGapDays: 3 })).toEqual([{ code: 'INVALID', reason: 'too-small', field: 'maxGapDays' }]);
    expect(await update({ quorumPercent: 101 })).toEqual([{ code: 'INVALID', reason: 'too-large', field: 'quorumPercent' }]);
    expect(await update({ approaches: ['SITUATIONAL', 'SITUATIONAL'] })).toEqual([
      { code: 'INVALID', reason: 'given-twice', field: 'approaches' },
    ]);
    expect(await update({ timeZone: 'Mars/Olympus' })).toEqual([{ code: 'INVALID', reason: 'time-zone-unknown', field: 'timeZone' }]);
    expect(await update({ foundedOn: '2020-01-02', closedOn: '2020-01-01' })).toEqual([
      { code: 'INVALID', reason: 'ends-before-start', field: 'closedOn' },
    ]);
    expect(await update({ hostInstitutionId: '00000000-0000-4000-8000-000000000000' })).toEqual([
      { code: 'NOT_FOUND', reason: 'no-such-record', field: 'hostInstitutionId' },
    ]);
    expect(await update({ kind: 'CLUB' })).toMatchObject([{ code: 'INVALID', field: 'kind' }]);
    expect(refusal(await house.ask(secretary, '{ council { id } }'))).toEqual([{ code: 'INVALID', reason: 'required', field: 'id' }]);
    expect((await house.tx.findOneByOrFail(Council, { id })).version).toBe(1);
  });

  it("is read by members' staff, officials of its region and administrators; by nobody else, and not after they have left", async () => {
    const { id: councilId, slug } = await aCouncil(house.tx);
    await house.owner.query('insert into council_regions (council_id, region_id) values ($1, $2)', [councilId, county]);
    const { institutionId } = await aMembership(house.tx, { councilId });
    const office = await anInstitution(house.tx, { kind: 'MINISTRY' });
    await house.owner.query(
      `insert into institution_regions (institution_id, region_id) select $1, id from regions where kind = 'COUNTRY'`,
      [office.id],
    );
    const readers = [
      administrator,
      (await anAffiliation(house.tx, { institutionId })).personId,
      (await anAffiliation(house.tx, { institutionId: office.id, role: 'OFFICIAL' })).personId,
    ];
    const strangers = [
      (await aPerson(house.tx)).id,
      (await anAffiliation(house.tx, { institutionId, validTo: '2021-12-31' })).personId,
      (await anAffiliation(house.tx, { institutionId: office.id })).personId,
      (await aSeat(house.tx, 'SECRETARY')).personId,
    ];
    const BY_SLUG = 'query ($slug: String!) { council(slug: $slug) { id memberships { institution { id } } } }';
    for (const asker of readers)
      expect((await house.ask(asker, BY_SLUG, { slug })).data?.['council']).toEqual({
        id: councilId,
        memberships: [{ institution: { id: institutionId } }],
      });
    for (const asker of strangers) expect(refusal(await house.ask(asker, BY_SLUG, { slug }))).toMatchObject([{ code: 'NOT_FOUND' }]);
  });

  it('lists open ones by name, of one kind or closed ones when asked', async () => {
    const reader = (await aPerson(house.tx)).id;
    for (const [name, kind, closedOn] of [
      ['Õru', 'HEALTH', null],
      ['Tapa', 'SAFETY', null],
      ['Vana', 'HEALTH', '2021-01-01'],
    ] as const) {
      const { councilId } = await aSeat(house.tx, 'MEMBER', (await aCouncil(house.tx, { name, kind, closedOn })).id, { personId: reader });
      expect(councilId).toBeTruthy();
    }
    const LIST =
      'query ($search: String, $kind: CouncilKind, $all: Boolean) { councils(search: $search, kind: $kind, includeClosed: $all) { nodes { name } totalCount } }';
    const list = async (variables: object) => (await house.ask(reader, LIST, { ...variables })).data?.['councils'];
    expect(await list({})).toEqual({ nodes: [{ name: 'Tapa' }, { name: 'Õru' }], totalCount: 2 });
    expect(await list({ all: true, search: 'vana' })).toEqual({ nodes: [{ name: 'Vana' }], totalCount: 1 });
    expect(await list({ kind: 'HEALTH' })).toEqual({ nodes: [{ name: 'Õru' }], totalCount: 1 });
    expect(await list({ kind: 'HEALTH', all: true })).toEqual({ nodes: [{ name: 'Vana' }, { name: 'Õru' }], totalCount: 2 });
    expect(await list({ kind: 'JOINT' })).toEqual({ nodes: [], totalCount: 0 });
  });

  it('lists those that the asker may plan seminars for, when asked', async () => {
    const { councilId, personId } = await aSeat(house.tx, 'SECRETARY', (await aCouncil(house.tx, { name: 'Oma' })).id);
    await aSeat(house.tx, 'CHAIR', (await aCouncil(house.tx, { name: 'Juhitud' })).id, { personId });
    const list = async (asker: string) =>
      (await house.ask(asker, '{ councils(viewerCanPlanSeminars: true) { nodes { id viewerCanPlanSeminars } totalCount } }')).data?.[
        'councils'
      ];
    expect(await list(personId)).toEqual({ nodes: [{ id: councilId, viewerCanPlanSeminars: true }], totalCount: 1 });
    expect(await list((await aSeat(house.tx, 'MEMBER', councilId)).personId)).toEqual({ nodes: [], totalCount: 0 });
    expect(await list((await aPerson(house.tx)).id)).toEqual({ nodes: [], totalCount: 0 });
  });

  it('leaves a trail of who changed what', async () => {
    const { councilId: id, personId } = await aSeat(house.tx, 'SECRETARY');
    await house.ask(personId, UPDATE, { input: { id, version: 1, maxGapDays: 200 } });
    const trail = await house.owner.query(
      `select person_id, operation, channel, before, after from audit_entries where row_id = $1 and operation <> 'sql'`,
      [id],
    );
    expect(trail).toEqual([
      {
        person_id: personId,
        operation: 'updateCouncil',
        channel: 'web',
        before: { max_gap_days: 365, version: 1 },
        after: { max_gap_days: 200, version: 2 },
      },
    ]);
  });
});
