import { House, type Answer } from '../../../../test/support/house.js';
import { aMembership } from '../../../councils/src/membership/membership.factory.js';
import { aSeat } from '../../../councils/src/seat/seat.factory.js';
import { anAffiliation } from '../../../people/src/affiliation/affiliation.factory.js';
import { anAdministrator } from '../../../people/src/person/person.factory.js';
import { aRisk } from '../../../risks/src/risk/risk.factory.js';
import { aMeasure } from '../../../risks/src/measure/measure.factory.js';
import { anActionItem } from './action-item.factory.js';

const LIST = `query ($councilId: ID!) { actionItems(councilId: $councilId) { totalCount nodes { id } } }`;
const ONE = 'query ($id: ID!) { actionItem(id: $id) { id title isRestricted risks { id } measures { id } } }';
const RISK = 'query ($id: ID!) { risk(id: $id) { openActionItemCount actionItems { id } } }';
const TRAIL = 'query ($councilId: ID) { auditTrail(councilId: $councilId, first: 100) { nodes { tableName } } }';
const READINGS = 'select count(*)::int from restricted_readings where risk_id = $1 and person_id = $2';
const MUTATION = (name: string) => {
  const input = `${name[0]?.toUpperCase()}${name.slice(1)}Input`;
  return `mutation ($input: ${input}!) { ${name}(input: $input) { id number version } }`;
};

describe('an action item that hangs on restricted risks alone', () => {
  let house: House;
  let councilId: string;
  let secretary: string;
  let member: string;
  let staff: string;
  let administrator: string;
  let ownerInstitutionId: string;
  let riskId: string;
  let id: string;

  beforeAll(async () => {
    house = await House.open({ worker: false });
    ({ id: administrator } = await anAdministrator(house.tx));
  });
  beforeEach(async () => {
    house.setClock(new Date('2026-05-04T10:00:00Z'));
    ({ councilId, personId: secretary } = await aSeat(house.tx, 'SECRETARY'));
    ({ personId: member } = await aSeat(house.tx, 'MEMBER', councilId));
    ({ institutionId: ownerInstitutionId } = await aMembership(house.tx, { councilId }));
    ({ personId: staff } = await anAffiliation(house.tx, { institutionId: ownerInstitutionId, role: 'STAFF' }));
    ({ id: riskId } = await aRisk(house.tx, { councilId }));
    await mark(riskId);
    ({ id } = await anActionItem(house.tx, { councilId, ownerInstitutionId, riskIds: [riskId], isRestricted: true }));
  });
  afterAll(() => house.close());

  const mark = (risk: string, until: string | null = null) =>
    house.owner.query(
      `update risks set mark_basis = 'AvTS § 35', mark_from = '2026-01-01', mark_until = $2, mark_holder = 'PPA' where id = $1`,
      [risk, until],
    );
  const refusal = ({ errors }: Answer) => errors?.map(({ extensions: { code, reason, field } }) => ({ code, reason, field }));
  const sees = async (asker: string) => {
    const { data } = await house.ask(asker, LIST, { councilId });
    const { totalCount, nodes } = data?.['actionItems'] as { totalCount: number; nodes: { id: string }[] };
    const alone = (await house.ask(asker, ONE, { id })).data !== null;
    expect([totalCount, alone]).toEqual([nodes.length, nodes.some((one) => one.id === id)]);
    return alone;
  };
  const seers = async () => {
    const found: string[] = [];
    for (const [name, asker] of Object.entries({ secretary, member, staff, administrator })) if (await sees(asker)) found.push(name);
    return found;
  };

  it('is there for who oversees the council and whom it is up to, and for nobody else', async () => {
    expect(await seers()).toEqual(['secretary', 'staff']);
    expect((await house.ask(secretary, ONE, { id })).data?.['actionItem']).toMatchObject({ isRestricted: true });
    expect(refusal(await house.ask(member, MUTATION('reportProgress'), { input: { id, version: 1, note: 'X' } }))).toEqual([
      { code: 'NOT_FOUND', reason: 'no-such-record', field: 'id' },
    ]);
    expect((await house.ask(staff, MUTATION('reportProgress'), { input: { id, version: 1, note: 'Töös' } })).errors).toBeUndefined();
  });

  it('is there for a chair, for who helps and for who owns one of the risks', async () => {
    const { personId: chair } = await aSeat(house.tx, 'CHAIR', councilId);
    const { institutionId } = await aMembership(house.tx, { councilId });
    const { personId: helper } = await anAffiliation(house.tx, { institutionId, role: 'STAFF' });
    expect([await sees(chair), await sees(helper)]).toEqual([true, false]);
    await house.owner.query('insert into item_helpers (council_id, item_id, institution_id) values ($1, $2, $3)', [
      councilId,
      id,
      institutionId,
    ]);
    expect(await sees(helper)).toBe(true);
    const { institutionId: riskOwner } = await aMembership(house.tx, { councilId });
    const { personId: guard } = await anAffiliation(house.tx, { institutionId: riskOwner, role: 'STAFF' });
    await house.owner.query('update risks set owner_institution_id = $2 where id = $1', [riskId, riskOwner]);
    expect(await sees(guard)).toBe(true);
  });

  it('is not for whom it was up to, once they have left', async () => {
    await house.owner.query(`update action_items set assignee_person_id = $2 where id = $1`, [id, staff]);
    await house.owner.query(`update affiliations set valid_to = '2026-05-03' where person_id = $1`, [staff]);
    expect(await seers()).toEqual(['secretary']);
  });

  it('comes into sight when its mark ends, by its day, by being taken off, or by something open that it hangs on', async () => {
    const everybody = ['secretary', 'member', 'staff', 'administrator'];
    await mark(riskId, '2026-05-03');
    expect(await seers()).toEqual(everybody);
    await mark(riskId);
    expect(await seers()).toEqual(['secretary', 'staff']);
    await house.owner.query('update risks set mark_basis = null, mark_from = null, mark_holder = null where id = $1', [riskId]);
    expect(await seers()).toEqual(everybody);
    await mark(riskId);
    const open = await aRisk(house.tx, { councilId });
    const measure = await aMeasure(house.tx, open);
    await house.owner.query('insert into item_measures (council_id, item_id, measure_id) values ($1, $2, $3)', [councilId, id, measure.id]);
    expect(await seers()).toEqual(everybody);
    expect((await house.ask(member, ONE, { id })).data?.['actionItem']).toMatchObject({
      isRestricted: false,
      risks: [],
      measures: [{ id: measure.id }],
    });
    await mark(open.id);
    expect(await seers()).toEqual(['secretary', 'staff']);
    await house.owner.query('delete from item_measures where item_id = $1', [id]);
    await house.owner.query('delete from item_risks where item_id = $1', [id]);
    expect(await seers()).toEqual(everybody);
  });

  it('is not counted at an open risk that it does not touch, nor told of by what waits for it', async () => {
    const open = await aRisk(house.tx, { councilId });
    const { id: visible } = await anActionItem(house.tx, { councilId, ownerInstitutionId, riskIds: [open.id] });
    await house.owner.query('insert into item_dependencies (council_id, item_id, needs_item_id) values ($1, $2, $3)', [
      councilId,
      visible,
      id,
    ]);
    const WAITS = 'query ($id: ID!) { actionItem(id: $id) { isBlocked dependsOn { id } } }';
    expect((await house.ask(member, WAITS, { id: visible })).data?.['actionItem']).toEqual({ isBlocked: false, dependsOn: [] });
    expect((await house.ask(secretary, WAITS, { id: visible })).data?.['actionItem']).toEqual({ isBlocked: true, dependsOn: [{ id }] });
    expect((await house.ask(member, RISK, { id: open.id })).data?.['risk']).toEqual({
      openActionItemCount: 1,
      actionItems: [{ id: visible }],
    });
    expect((await house.ask(secretary, RISK, { id: riskId })).data?.['risk']).toEqual({ openActionItemCount: 1, actionItems: [{ id }] });
  });

  it('is numbered apart from its first day, and keeps its number when a mark comes later', async () => {
    const create = async (input: object) => {
      const given = { councilId, title: 'Valve', ownerInstitutionId, dueOn: '2026-09-30', ...input };
      return (await house.ask(secretary, MUTATION('createActionItem'), { input: given })).data?.['createActionItem'] as { number: number };
    };
    const open = await aRisk(house.tx, { councilId });
    const onOpen = await aMeasure(house.tx, open);
    const restricted = await aMeasure(house.tx, { id: riskId, councilId });
    expect((await create({ riskIds: [riskId], measureIds: [restricted.id] })).number).toBe(9002);
    expect((await create({ measureIds: [restricted.id] })).number).toBe(9003);
    expect((await create({ riskIds: [riskId, open.id] })).number).toBe(1);
    expect((await create({ riskIds: [riskId], measureIds: [onOpen.id] })).number).toBe(2);
    expect((await create({})).number).toBe(3);
  });

  it('leaves entries in the trail that are seen by who sees it, of every one of its tables', async () => {
    const change = async (name: string, input: object, by = secretary) =>
      expect((await house.ask(by, MUTATION(name), { input })).errors).toBeUndefined();
    const { id: other } = await anActionItem(house.tx, { councilId, ownerInstitutionId });
    const { councilId: joint } = await aSeat(house.tx, 'SECRETARY');
    const measure = await aMeasure(house.tx, { id: riskId, councilId });
    const [{ last }] = await house.owner.query<[{ last: string }]>('select max(id) as last from audit_entries');
    const { institutionId: helper } = await aMembership(house.tx, { councilId });
    await change('updateActionItem', { id, version: 1, helperIds: [helper], measureIds: [measure.id], dependsOnIds: [other] });
    await house.owner.query('insert into item_councils (item_id, council_id) values ($1, $2)', [id, joint]);
    await house.owner.query(
      'insert into item_risks (item_id, council_id, risk_id) select $1, council_id, id from risks where id = $2 on conflict do nothing',
      [id, riskId],
    );
    await change('reportProgress', { id, version: 2, note: 'Töös' });
    await change('requestExtension', { itemId: id, version: 3, toDueOn: '2027-06-01', reason: 'Hange' }, staff);
    const seen = async (asker: string, of: string | null = councilId) => {
      const { data } = await house.ask(asker, TRAIL, { councilId: of });
      const { nodes } = data?.['auditTrail'] as { nodes: { tableName: string }[] };
      return [...new Set(nodes.map(({ tableName }) => tableName))].sort();
    };
    const raw = (asker: string) =>
      house.rawly(
        asker,
        `select distinct table_name from audit_entries where id > $1 and table_name ~ '^(item_|action_items)' order by 1`,
        [last],
      );
    expect(await seen(secretary)).toEqual(
      expect.arrayContaining(['action_items', 'item_dependencies', 'item_extensions', 'item_helpers', 'item_measures', 'item_updates']),
    );
    expect(await raw(administrator)).toEqual([]);
    await house.owner.query('update audit_entries set person_id = $1 where id > $2', [member, last]);
    expect(await raw(member)).toEqual([]);
    await mark(riskId, '2026-05-03');
    expect((await raw(administrator)).map((row) => row['table_name'])).toEqual(
      expect.arrayContaining([
        'action_items',
        'item_councils',
        'item_dependencies',
        'item_extensions',
        'item_helpers',
        'item_measures',
        'item_updates',
      ]),
    );
  });

  it('is a reading of its risks that is put on record', async () => {
    const readings = () =>
      house.owner.query<object[]>('select person_id from restricted_readings where risk_id = $1 and person_id = $2', [riskId, staff]);
    await house.ask(staff, 'query ($id: ID!) { actionItem(id: $id) { title } }', { id });
    expect(await readings()).toHaveLength(1);
    await house.ask(staff, 'query ($id: ID!) { actionItem(id: $id) { version viewerCanReport } }', { id });
    expect(await readings()).toHaveLength(1);
  });

  it('is read in the trail as well, of each of its parts and of the mails about it', async () => {
    const { institutionId: helper } = await aMembership(house.tx, { councilId });
    const input = { id, version: 1, helperIds: [helper] };
    expect((await house.ask(secretary, MUTATION('updateActionItem'), { input })).errors).toBeUndefined();
    expect((await house.ask(staff, MUTATION('reportProgress'), { input: { id, version: 2, note: 'Töös' } })).errors).toBeUndefined();
    await house.owner.query(
      `insert into deliveries (key, kind, category, council_id, subject_id, person_id, address, language, state)
       values ($1::uuid::text, 'reminders.action-item', 'OFFICIAL', $2, $1::uuid, $3, 'mari@example.org', 'et', 'CANCELLED')`,
      [id, councilId, staff],
    );
    const rows = await house.owner.query<{ row_id: string; table_name: string }[]>(
      `select distinct e.row_id, e.table_name from audit_entries e left join deliveries d on d.id = e.row_id
        where e.council_id = $1 and (e.table_name ~ '^(item_|action_items)' or d.subject_id = $2)`,
      [councilId, id],
    );
    expect(new Set(rows.map(({ table_name: table }) => table))).toEqual(
      new Set(['action_items', 'item_risks', 'item_helpers', 'item_updates', 'deliveries']),
    );
    const [before] = await house.owner.query<[{ count: number }]>(READINGS, [riskId, secretary]);
    let { count } = before;
    const reads = async (fields: string, rowId: string) => {
      const ROW = `query ($rowId: ID) { auditTrail(rowId: $rowId) { nodes { ${fields} } } }`;
      expect((await house.ask(secretary, ROW, { rowId })).errors).toBeUndefined();
      const [{ count: now }] = await house.owner.query<[{ count: number }]>(READINGS, [riskId, secretary]);
      const noted = now - count;
      count = now;
      return noted;
    };
    for (const { row_id: rowId, table_name: table } of rows)
      expect([table, await reads('tableName at', rowId), await reads('tableName after', rowId)]).toEqual([table, 0, 1]);
    await mark(riskId, '2026-05-03');
    for (const { row_id: rowId } of rows) expect(await reads('after', rowId)).toBe(0);
  });
});
