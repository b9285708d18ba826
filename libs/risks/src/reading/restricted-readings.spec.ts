import { House } from '../../../../test/support/house.js';
import { aMembership } from '../../../councils/src/membership/membership.factory.js';
import { aSeat } from '../../../councils/src/seat/seat.factory.js';
import { anAffiliation } from '../../../people/src/affiliation/affiliation.factory.js';
import { aRisk } from '../risk/risk.factory.js';

const MARK = { basis: 'AvTS § 35 lg 1 p 9', from: '2026-01-01', until: '2026-12-31', holder: 'Päästeamet' };
const ONE = 'query ($id: ID!) { risk(id: $id) { id title } }';
const LIST = 'query ($councilId: ID!, $asOf: Date) { risks(councilId: $councilId, asOf: $asOf) { totalCount nodes { id title } } }';
const READINGS = 'query ($id: ID!) { risk(id: $id) { readings { totalCount nodes { operation channel readAt person { id } } } } }';

describe('reading a restricted risk', () => {
  let house: House;
  let councilId: string;
  let secretary: string;
  let restricted: string;
  let open: string;

  beforeAll(async () => void (house = await House.open({ worker: false })));
  beforeEach(async () => {
    house.setClock(new Date('2026-05-04T10:00:00Z'));
    ({ councilId, personId: secretary } = await aSeat(house.tx, 'SECRETARY'));
    ({ id: open } = await aRisk(house.tx, { councilId }));
    ({ id: restricted } = await aRisk(house.tx, { councilId, title: 'Rünnak' }));
    const mark = 'mutation ($input: UpdateRiskInput!) { updateRisk(input: $input) { id version } }';
    expect((await house.ask(secretary, mark, { input: { id: restricted, version: 1, mark: MARK } })).errors).toBeUndefined();
  });
  afterAll(() => house.close());

  const noted = async () =>
    (
      await house.owner.query<{ person_id: string; risk_id: string; operation: string }[]>(
        'select person_id, risk_id, operation from restricted_readings where council_id = $1 order by id',
        [councilId],
      )
    ).map(({ person_id, risk_id, operation }) => [person_id, risk_id, operation]);

  it('is noted with who, when, which and through what, on its page, in a list and in the list of a past day', async () => {
    await house.ask(secretary, ONE, { id: restricted });
    await house.ask(secretary, LIST, { councilId });
    // Before the mark was put on it: what it says is restricted today.
    await house.owner.query(`update risk_versions set recorded_at = '2026-01-01' where risk_id = $1 and replaced_at is not null`, [
      restricted,
    ]);
    const then = await house.ask(secretary, LIST, { councilId, asOf: '2026-05-03' });
    expect(then.data?.['risks']).toMatchObject({ totalCount: 1 });
    expect(await noted()).toEqual([
      [secretary, restricted, 'risk'],
      [secretary, restricted, 'risks'],
      [secretary, restricted, 'risks'],
    ]);
    const { data } = await house.ask(secretary, READINGS, { id: restricted });
    expect(data).toMatchObject({
      risk: {
        readings: {
          totalCount: 3,
          nodes: [
            { operation: 'risks', channel: 'web', readAt: expect.stringMatching(/^2026-05-04T10:00/), person: { id: secretary } },
            { operation: 'risks' },
            { operation: 'risk' },
          ],
        },
      },
    });
  });

  it('is not noted where the mark does not hold, where nothing of the risk is told, and in the heat map', async () => {
    await house.ask(secretary, ONE, { id: open });
    await house.ask(secretary, 'query ($id: ID!) { risk(id: $id) { id version viewerCanEdit } }', { id: restricted });
    await house.ask(secretary, READINGS, { id: restricted });
    await house.ask(secretary, LIST.replace('nodes { id title }', ''), { councilId });
    await house.ask(secretary, 'query ($councilId: ID!) { heatMap(councilId: $councilId) { notScored cells { count } } }', { councilId });
    house.setClock(new Date('2027-01-01T10:00:00Z'));
    await house.ask(secretary, ONE, { id: restricted });
    expect(await noted()).toEqual([]);
  });

  it('is noted when a change answers what it says, also where the change is undone', async () => {
    const change = (version: number, more = '') =>
      house.ask(
        secretary,
        `mutation { updateRisk(input: { id: "${restricted}", version: ${version}, causes: "Tundmatu" }) { causes title } ${more} }`,
      );
    expect((await change(2)).errors).toBeUndefined();
    expect(await noted()).toEqual([[secretary, restricted, 'updateRisk']]);
    const undone = await change(3, `closeRisk(input: { id: "${restricted}", version: 1, reason: "X" }) { id }`);
    expect(undone.errors).toHaveLength(1);
    expect(await noted()).toHaveLength(2);
    expect((await house.ask(secretary, 'query ($id: ID!) { risk(id: $id) { version } }', { id: restricted })).data).toEqual({
      risk: { version: 3 },
    });
  });

  it('is noted in the trail too, which holds what it says', async () => {
    const trail = (field: string) => `query ($riskId: ID!) { auditTrail(riskId: $riskId) { nodes { id ${field} } } }`;
    await house.ask(secretary, trail('tableName'), { riskId: restricted });
    expect(await noted()).toEqual([]);
    const { data } = await house.ask(secretary, trail('after'), { riskId: restricted });
    expect((data?.['auditTrail'] as { nodes: object[] }).nodes.length).toBeGreaterThan(0);
    expect(await noted()).toEqual([[secretary, restricted, 'auditTrail']]);
  });

  const file = async (ending: string, args: object = {}, asker = secretary) =>
    (
      await house.api.inject({
        url: `/files/risk-register.${ending}`,
        query: { args: JSON.stringify({ councilId, ...args }), language: 'et' },
        headers: { cookie: await house.cookieOf(asker) },
      })
    ).statusCode;

  it.each(['xlsx', 'csv', 'pdf', 'docx'])('is noted when it leaves in a file (%s), of what stands in the file alone', async (ending) => {
    const member = (await aSeat(house.tx, 'MEMBER', councilId)).personId;
    expect(await file(ending, { filter: { search: 'Üleujutus' } })).toBe(200);
    expect(await file(ending, {}, member)).toBe(200);
    expect(await noted()).toEqual([]);
    expect(await file(ending)).toBe(200);
    expect(await noted()).toEqual([[secretary, restricted, `risk-register.${ending}`]]);
  });

  it('is noted when the preview of an import tells it, and not when it is only compared', async () => {
    const PREVIEW = 'mutation ($input: PreviewRiskImportInput!) { previewRiskImport(input: $input) { rows { riskId title } } }';
    const preview = (id: string) => {
      const content = Buffer.from(`id;causes\n${id};Tuul`).toString('base64');
      return house.ask(secretary, PREVIEW, { input: { councilId, fileName: 'x.csv', content } });
    };
    expect((await preview(open)).data).toEqual({ previewRiskImport: { rows: [{ riskId: open, title: 'Üleujutus' }] } });
    expect(await noted()).toEqual([]);
    expect((await preview(restricted)).data).toEqual({ previewRiskImport: { rows: [{ riskId: restricted, title: 'Rünnak' }] } });
    expect(await noted()).toEqual([[secretary, restricted, 'previewRiskImport']]);
  });

  it('is refused where it cannot be noted', async () => {
    await house.owner.query('alter table restricted_readings add constraint full_disk check (false) not valid');
    try {
      const { data, errors } = await house.ask(secretary, ONE, { id: restricted });
      expect([data ?? null, errors?.length]).toEqual([null, 1]);
      expect([await file('csv'), await file('csv', { filter: { search: 'Üleujutus' } })]).toEqual([500, 200]);
      expect((await house.ask(secretary, ONE, { id: open })).data).toEqual({ risk: { id: open, title: 'Üleujutus' } });
    } finally {
      await house.owner.query('alter table restricted_readings drop constraint full_disk');
    }
  });

  it('leaves nothing of who may not see it: no risk, no note, no trail, no readings', async () => {
    const administrator = (await anAffiliation(house.tx)).personId;
    await house.owner.query('update persons set is_administrator = true where id = $1', [administrator]);
    const member = await aMembership(house.tx, { councilId });
    const colleague = (await anAffiliation(house.tx, { institutionId: member.institutionId })).personId;
    const stranger = (await aSeat(house.tx, 'SECRETARY')).personId;
    const TRAIL = 'query ($riskId: ID!) { auditTrail(riskId: $riskId) { totalCount } }';
    for (const asker of [administrator, colleague, stranger]) {
      expect((await house.ask(asker, ONE, { id: restricted })).errors?.[0]?.extensions.code).toBe('NOT_FOUND');
      expect((await house.ask(asker, TRAIL, { riskId: restricted })).data).toEqual({ auditTrail: { totalCount: 0 } });
      await house.ask(asker, LIST, { councilId });
    }
    expect(await noted()).toEqual([]);
    // Of a risk that is for everybody they may see, but not who read it while it was not.
    await house.ask(secretary, ONE, { id: restricted });
    house.setClock(new Date('2027-01-01T10:00:00Z'));
    const seen = async (asker: string) => (await house.ask(asker, READINGS, { id: restricted })).data?.['risk'];
    expect(await seen(colleague)).toMatchObject({ readings: { totalCount: 0 } });
    expect(await seen((await aSeat(house.tx, 'CHAIR', councilId)).personId)).toMatchObject({ readings: { totalCount: 1 } });
  });

  it('takes how it stood before out of sight with it, and brings it back with it', async () => {
    const member = await aMembership(house.tx, { councilId });
    const colleague = (await anAffiliation(house.tx, { institutionId: member.institutionId })).personId;
    const seen = async () => (await house.rawly(colleague, 'select from risk_versions where risk_id = $1', [restricted])).length;
    const all = async () => (await house.owner.query<unknown[]>('select from risk_versions where risk_id = $1', [restricted])).length;
    expect([await seen(), await all()]).toEqual([0, 2]);
    const free = 'mutation ($input: UpdateRiskInput!) { updateRisk(input: $input) { version } }';
    expect((await house.ask(secretary, free, { input: { id: restricted, version: 2, mark: null } })).errors).toBeUndefined();
    expect([await seen(), await all()]).toEqual([3, 3]);
  });

  it('is noted by nobody in another name, and changed and deleted by nobody', async () => {
    await house.ask(secretary, ONE, { id: restricted });
    for (const sql of [`update restricted_readings set operation = 'x'`, 'delete from restricted_readings'])
      for (const role of ['turvaring_api', 'turvaring_worker'])
        await expect(house.rawly(secretary, sql, [], role)).rejects.toThrow('denied');
    await expect(house.owner.query('delete from restricted_readings')).rejects.toThrow('never changed');
    await expect(
      house.rawly(
        secretary,
        `insert into restricted_readings (council_id, risk_id, person_id, operation, channel, read_at)
        select council_id, id, $2, 'x', 'x', now() from risks where id = $1`,
        [restricted, secretary],
      ),
    ).rejects.toThrow('denied');
  });
});
