import { House } from '../../../../test/support/house.js';
import { aCouncil } from '../../../councils/src/council/council.factory.js';
import { aSeat } from '../../../councils/src/seat/seat.factory.js';
import { anAffiliation } from '../../../people/src/affiliation/affiliation.factory.js';
import { anInstitution } from '../../../people/src/institution/institution.factory.js';
import { anAdministrator } from '../../../people/src/person/person.factory.js';
import { aRegion } from '../../../people/src/region/region.factory.js';
import { anActionItem } from '../../../plans/src/action-item/action-item.factory.js';
import { aMeasure } from '../../../risks/src/measure/measure.factory.js';
import { aRisk } from '../../../risks/src/risk/risk.factory.js';

const OVERDUE = `query ($regionCode: String!) { countyOverview(regionCode: $regionCode) { overdue { count institutionCount rows {
  institution { id } count oldestDueOn things { kind dueOn about { id } measure { id } item { id ref title isRestricted council { id } } } } } } }`;
const ROWS = `query ($regionCode: String, $institutionId: ID) {
  lateActionItems(regionCode: $regionCode, institutionId: $institutionId) { totalCount nodes { id } } }`;

interface Overdue {
  count: number;
  institutionCount: number;
  rows: { institution: { id: string }; count: number; things: { item: object | null }[] }[];
}

describe('action items that are late, in the overview of a county', () => {
  let house: House;
  let regionCode: string;
  let councilId: string;
  let official: string;
  let ownerInstitutionId: string;

  beforeAll(async () => void (house = await House.open({ worker: false })));
  beforeEach(async () => {
    house.setClock(new Date('2026-05-04T10:00:00Z'));
    const region = await aRegion(house.tx, { kind: 'COUNTY', name: 'Kalamaa' });
    regionCode = region.code;
    ({ id: councilId } = await aCouncil(house.tx, { meetingsPerYear: 0 }));
    await house.owner.query(`insert into council_regions (council_id, region_id, valid_from) values ($1, $2, '2019-01-01')`, [
      councilId,
      region.id,
    ]);
    const { id: institutionId } = await anInstitution(house.tx, { kind: 'COUNTY' });
    await house.owner.query(`insert into institution_regions (institution_id, region_id, valid_from) values ($1, $2, '2019-01-01')`, [
      institutionId,
      region.id,
    ]);
    official = (await anAffiliation(house.tx, { institutionId, role: 'OFFICIAL' })).personId;
    ({ id: ownerInstitutionId } = await anInstitution(house.tx));
  });
  afterAll(() => house.close());

  const overdue = async (asker = official): Promise<Overdue> => {
    const { data, errors } = await house.ask(asker, OVERDUE, { regionCode });
    expect(errors).toBeUndefined();
    return (data?.['countyOverview'] as { overdue: Overdue }).overdue;
  };
  const rows = async (variables: object = {}, asker = official) => {
    const { data, errors } = await house.ask(asker, ROWS, { regionCode, ...variables });
    expect(errors).toBeUndefined();
    const { totalCount, nodes } = data?.['lateActionItems'] as { totalCount: number; nodes: { id: string }[] };
    expect(totalCount).toBe(nodes.length);
    return nodes.map(({ id }) => id);
  };
  const anItem = (dueOn: string, given: object = {}) => anActionItem(house.tx, { councilId, ownerInstitutionId, dueOn, ...given });
  const mark = (id: string) =>
    house.owner.query(`update risks set mark_basis = 'AvTS § 35', mark_from = '2026-01-01', mark_holder = 'X' where id = $1`, [id]);

  it('are told at whom they are, beside reviews and measures, and each leads to its row', async () => {
    const risk = await aRisk(house.tx, { councilId });
    const measure = await aMeasure(house.tx, risk, { dueOn: '2026-05-02', responsibleInstitutionId: ownerInstitutionId });
    const waiting = await anItem('2026-05-03', { state: 'WAITING', title: 'Sireen' });
    const started = await anItem('2026-04-01', { state: 'IN_PROGRESS', riskIds: [risk.id] });
    const { id: other } = await anInstitution(house.tx);
    const others = await anItem('2026-05-01', { ownerInstitutionId: other });
    await anItem('2026-05-04');
    for (const state of ['DONE', 'VERIFIED', 'DROPPED'] as const) await anItem('2026-04-01', { state });
    const told = await overdue();
    expect(told).toMatchObject({ count: 4, institutionCount: 2 });
    const item = ({ id }: { id: string }) => ({
      kind: 'ACTION_ITEM',
      about: null,
      measure: null,
      item: { id, council: { id: councilId } },
    });
    expect(told.rows).toMatchObject([
      {
        institution: { id: ownerInstitutionId },
        count: 3,
        oldestDueOn: '2026-04-01',
        things: [
          { ...item(started), dueOn: '2026-04-01' },
          { kind: 'MEASURE', dueOn: '2026-05-02', measure: { id: measure.id }, about: { id: risk.id }, item: null },
          { ...item(waiting), dueOn: '2026-05-03' },
        ],
      },
      { institution: { id: other }, count: 1, things: [item(others)] },
    ]);
    expect(told.rows[0]?.things[2]?.item).toEqual({
      id: waiting.id,
      ref: expect.stringMatching(/^T-KAL\w*-01$/) as string,
      title: 'Sireen',
      isRestricted: false,
      council: { id: councilId },
    });
    expect(await rows()).toEqual([started.id, others.id, waiting.id]);
    expect(await rows({ institutionId: other })).toEqual([others.id]);
    expect(await rows({ regionCode: 'NOWHERE' })).toEqual([]);
  });

  it('are told once of those that a neighbour keeps and a council of the county agreed on, by the number that they have there', async () => {
    const neighbour = (await aSeat(house.tx, 'SECRETARY')).councilId;
    const joint = await anItem('2026-05-03', { councilId: neighbour, title: 'Ühine õppus' });
    await anItem('2026-05-03', { councilId: neighbour });
    expect(await rows()).toEqual([]);
    await house.owner.query('insert into item_councils (item_id, council_id) values ($1, $2)', [joint.id, councilId]);
    expect(await overdue()).toMatchObject({ count: 1, institutionCount: 1 });
    const [code] = await house.owner.query<{ code: string }[]>('select code from councils where id = $1', [neighbour]);
    expect((await overdue()).rows).toMatchObject([
      {
        institution: { id: ownerInstitutionId },
        things: [{ item: { id: joint.id, ref: `T-${code?.code}-01`, council: { id: councilId } } }],
      },
    ]);
    expect(await rows()).toEqual([joint.id]);
    expect(await rows({ regionCode: null })).toEqual([joint.id]);
  });

  it('leave no trace for who may not see what they hang on, and are put on record for who reads a word of them', async () => {
    const risk = await aRisk(house.tx, { councilId });
    await mark(risk.id);
    const { id } = await anItem('2026-05-03', { riskIds: [risk.id], isRestricted: true });
    const member = (await aSeat(house.tx, 'MEMBER', councilId)).personId;
    const stranger = (await aSeat(house.tx, 'SECRETARY')).personId;
    for (const asker of [member, stranger, (await anAdministrator(house.tx)).id]) {
      expect(await overdue(asker)).toEqual({ count: 0, institutionCount: 0, rows: [] });
      expect(await rows({}, asker)).toEqual([]);
    }
    const noted = () =>
      house.owner.query<object[]>('select person_id as "personId" from restricted_readings where risk_id = $1', [risk.id]);
    const asked = async (things: string) =>
      expect(
        (await house.ask(official, `{ countyOverview(regionCode: "${regionCode}") { overdue { count rows { count ${things} } } } }`))
          .errors,
      ).toBeUndefined();
    for (const nothing of ['', 'things { item { id } }']) await asked(nothing);
    expect(await noted()).toEqual([]);
    const telling = ['things { item { title } }', 'things { item { ref } }', 'things { dueOn }'];
    for (const things of telling) await asked(things);
    expect(await noted()).toEqual(telling.map(() => ({ personId: official })));
    expect((await overdue()).rows).toMatchObject([{ things: [{ item: { id, isRestricted: true } }] }]);
    expect(await rows()).toEqual([id]);
  });

  it('are shown again to everybody who reads the council once the mark is over', async () => {
    const risk = await aRisk(house.tx, { councilId });
    await mark(risk.id);
    const { id } = await anItem('2026-05-03', { riskIds: [risk.id], isRestricted: true });
    await house.owner.query(`update risks set mark_until = '2026-05-03' where id = $1`, [risk.id]);
    const member = (await aSeat(house.tx, 'MEMBER', councilId)).personId;
    expect((await overdue(member)).rows).toMatchObject([{ things: [{ item: { id, isRestricted: false } }] }]);
    expect(await rows({}, member)).toEqual([id]);
    expect((await house.ask(null, ROWS, { regionCode })).errors).toMatchObject([{ extensions: { code: 'UNAUTHENTICATED' } }]);
  });
});
