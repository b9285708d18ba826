import { House, type Answer } from '../../../../test/support/house.js';
import { aMembership } from '../../../councils/src/membership/membership.factory.js';
import { aSeat } from '../../../councils/src/seat/seat.factory.js';
import { anAffiliation } from '../../../people/src/affiliation/affiliation.factory.js';
import { aRisk } from '../../../risks/src/risk/risk.factory.js';
import { anActionItem } from '../action-item/action-item.factory.js';

const START = 'mutation ($input: StartStatusRoundInput!) { startStatusRound(input: $input) { id } }';
const READ = `query ($id: ID!) { statusRound(id: $id) { councilName council { id } counts { asked items } institutions { institution { id } items } } }`;
const SILENT = `query ($councilId: ID!, $days: Int) { silentInstitutions(councilId: $councilId, days: $days) {
  totalCount nodes { institution { id } days items lateItems } } }`;
const TRAIL = `query ($councilId: ID) { auditTrail(councilId: $councilId, first: 100) { nodes { tableName } } }`;
const SAY = 'mutation ($input: ReportProgressInput!) { reportProgress(input: $input) { id } }';

describe('who reads what of status rounds and silence', () => {
  let house: House;
  let councilId: string;
  let secretary: string;
  let member: string;

  beforeAll(async () => void (house = await House.open({ worker: false })));
  beforeEach(async () => {
    house.setClock(new Date('2027-04-05T09:00:00Z'));
    ({ councilId, personId: secretary } = await aSeat(house.tx, 'SECRETARY'));
    ({ personId: member } = await aSeat(house.tx, 'MEMBER', councilId));
  });
  afterAll(() => house.close());

  const refusal = ({ errors }: Answer) => errors?.map(({ extensions: { code, reason, field } }) => ({ code, reason, field }));
  const anOwner = async (of = councilId) => {
    const { institutionId } = await aMembership(house.tx, { councilId: of });
    return { institutionId, staff: (await anAffiliation(house.tx, { institutionId, role: 'STAFF' })).personId };
  };
  const anItem = (ownerInstitutionId: string, given: object = {}) =>
    anActionItem(house.tx, { councilId, ownerInstitutionId, dueOn: '2027-12-31', ...given });
  const aMarkedRisk = async () => {
    const { id } = await aRisk(house.tx, { councilId });
    await house.owner.query(`update risks set mark_basis = 'AvTS § 35', mark_from = '2026-01-01', mark_holder = 'X' where id = $1`, [id]);
    return id;
  };
  const start = async () => {
    const { data, errors } = await house.ask(secretary, START, { input: { councilId, askedUntil: '2027-04-16', words: 'X' } });
    expect(errors).toBeUndefined();
    return (data?.['startStatusRound'] as { id: string }).id;
  };
  const read = async (id: string, asker: string) => (await house.ask(asker, READ, { id })).data?.['statusRound'];
  const silent = async (asker: string, days: number | null = null) => {
    const { data } = await house.ask(asker, SILENT, { councilId, days });
    return (data?.['silentInstitutions'] as { nodes: object[] }).nodes;
  };

  it('counts items behind marks only for who may see them, in rounds, in silence and in the trail', async () => {
    const { institutionId, staff } = await anOwner();
    await anItem(institutionId, { riskIds: [await aMarkedRisk()], isRestricted: true });
    const { institutionId: open } = await anOwner();
    await anItem(open);
    const id = await start();
    const line = (of: string) => ({ institution: { id: of }, items: 1 });
    expect(await read(id, secretary)).toMatchObject({ counts: { asked: 2, items: 2 } });
    expect(await read(id, member)).toMatchObject({ counts: { asked: 1, items: 1 }, institutions: [line(open)] });
    expect(await read(id, staff)).toMatchObject({ counts: { asked: 2 } });
    house.setClock(new Date('2028-04-05T09:00:00Z'));
    expect(await silent(secretary)).toHaveLength(2);
    expect(await silent(member)).toMatchObject([line(open)]);
    const rows = (who: string) => house.rawly(who, 'select institution_id from round_institutions where round_id = $1', [id]);
    expect(await rows(member)).toEqual([{ institution_id: open }]);
    expect(await rows(secretary)).toHaveLength(2);
    const { data } = await house.ask(secretary, TRAIL, { councilId });
    const { nodes } = data?.['auditTrail'] as { nodes: { tableName: string }[] };
    expect(nodes.filter(({ tableName }) => tableName === 'round_institutions')).toHaveLength(2);
  });

  it('asks institutions of other councils of joint items, who read of it their own line alone', async () => {
    const { councilId: otherCouncil, personId: otherSecretary } = await aSeat(house.tx, 'SECRETARY');
    const { institutionId, staff } = await anOwner(otherCouncil);
    const { institutionId: own } = await anOwner();
    await anItem(own);
    const { id: joint } = await anActionItem(house.tx, { councilId: otherCouncil, ownerInstitutionId: institutionId, dueOn: '2027-12-31' });
    await house.owner.query('insert into item_councils (item_id, council_id) values ($1, $2)', [joint, councilId]);
    const id = await start();
    const name = await house.owner.query<{ name: string }[]>('select name from councils where id = $1', [councilId]);
    expect(await read(id, staff)).toEqual({
      ...{ councilName: name[0]?.name, council: null, counts: { asked: 1, items: 1 } },
      institutions: [{ institution: { id: institutionId }, items: 1 }],
    });
    expect(await read(id, secretary)).toMatchObject({ counts: { asked: 2, items: 2 } });
    expect(await read(id, otherSecretary)).toBeUndefined();
  });

  it('lists who has said nothing for so many days, longest silent first', async () => {
    const { institutionId: first, staff } = await anOwner();
    const { institutionId: second } = await anOwner();
    const { id } = await anItem(first, { dueOn: '2027-05-31' });
    await anItem(first);
    await anItem(second);
    await anItem((await anOwner()).institutionId, { state: 'DONE' });
    expect((await house.ask(staff, SAY, { input: { id, version: 1, note: 'Edeneb' } })).errors).toBeUndefined();
    house.setClock(new Date('2027-07-05T10:00:00Z'));
    expect(await silent(member, 91)).toMatchObject([
      { institution: { id: second }, items: 1, lateItems: 0 },
      { institution: { id: first }, days: 91, items: 2, lateItems: 1 },
    ]);
    expect(await silent(member, 92)).toMatchObject([{ institution: { id: second } }]);
    expect(await silent(member)).toHaveLength(2);
    const { personId: stranger } = await aSeat(house.tx, 'SECRETARY');
    expect(refusal(await house.ask(stranger, SILENT, { councilId }))).toMatchObject([{ code: 'NOT_FOUND', field: 'councilId' }]);
    expect(refusal(await house.ask(member, SILENT, { councilId, days: 0 }))).toMatchObject([{ reason: 'too-small', field: 'days' }]);
  });
});
