import { House } from '../../../../test/support/house.js';
import { aSeat } from '../../../councils/src/seat/seat.factory.js';
import { anAdministrator } from '../../../people/src/person/person.factory.js';

const MARK = { basis: 'AvTS', from: '2026-01-01', until: '2026-12-31', holder: 'PPA' };
const CREATE = 'mutation ($input: CreateRiskInput!) { createRisk(input: $input) { id number ref } }';
const ADD = 'mutation ($input: AddMeasureInput!) { addMeasure(input: $input) { number ref } }';

describe('numbers of risks and measures', () => {
  let house: House;
  let councilId: string;
  let secretary: string;

  beforeAll(async () => void (house = await House.open({ worker: false })));
  beforeEach(async () => {
    house.setClock(new Date('2026-05-04T10:00:00Z'));
    ({ councilId, personId: secretary } = await aSeat(house.tx, 'SECRETARY'));
  });
  afterAll(() => house.close());

  const ask = async <T>(query: string, input: object): Promise<T> => {
    const { data, errors } = await house.ask(secretary, query, { input });
    expect(errors).toBeUndefined();
    return Object.values(data ?? {})[0] as T;
  };
  const risk = (mark?: object) =>
    ask<{ id: string; number: number; ref: string }>(CREATE, { councilId, title: 'Rünnak', class: 'RISK', eventType: 'POLICE', mark });
  const measure = (...riskIds: string[]) =>
    ask<{ number: number; ref: string }>(ADD, { riskIds, title: 'Valve', phase: 'PREVENTION', decisionLevel: 'OWN' });
  const marked = (id: string, mark: object | null, version = 1) =>
    ask('mutation ($input: UpdateRiskInput!) { updateRisk(input: $input) { id } }', { id, version, mark });

  it('leave no gap that would tell whoever sees the others that a restricted one lies between', async () => {
    const made = [await risk(), await risk(MARK), await risk(), await risk({ ...MARK, from: '2026-06-01' }), await risk()];
    expect(made.map(({ number }) => number)).toEqual([1, 9001, 2, 9002, 3]);
    expect(made[1]?.ref).toMatch(/^R-KAL\w*-9001$/);
    const { id: administrator } = await anAdministrator(house.tx);
    const numbers = 'query ($councilId: ID!) { risks(councilId: $councilId) { nodes { number } } }';
    // One is restricted from June on alone.
    const { data } = await house.ask(administrator, numbers, { councilId });
    const seen = (data as { risks: { nodes: { number: number }[] } }).risks.nodes.map(({ number }) => number);
    expect(seen.sort((a, b) => a - b)).toEqual([1, 2, 3, 9002]);
    expect(await house.rawly(administrator, 'select 1 from risk_numbers where council_id = $1', [councilId])).toEqual([]);
    const trail = `select count(*)::int from audit_entries where council_id = $1 and operation = 'createRisk' and table_name in ('risk_settings', 'risk_numbers')`;
    expect(await house.owner.query(trail, [councilId])).toEqual([{ count: 0 }]);
  });

  it('stay as they were when a mark is put on later, or is taken off', async () => {
    const [open, restricted] = [await risk(), await risk(MARK)];
    await marked(open.id, MARK);
    await marked(restricted.id, null);
    const rows = await house.owner.query('select number from risks where council_id = $1 order by number', [councilId]);
    expect(rows).toEqual([{ number: 1 }, { number: 9001 }]);
  });

  it('of a measure are of the restricted series as long as all its risks are restricted', async () => {
    const [open, restricted] = [await risk(), await risk(MARK)];
    const made = [
      await measure(restricted.id),
      await measure(open.id),
      await measure(open.id, restricted.id),
      await measure(restricted.id),
    ];
    expect(made.map(({ number }) => number)).toEqual([9001, 1, 2, 9002]);
    expect(made[0]?.ref).toMatch(/^M-KAL\w*-9001$/);
    house.setClock(new Date('2027-01-01T10:00:00Z'));
    expect((await measure(restricted.id)).number).toBe(3);
  });

  it('are given by the same rule to what comes in a file, and are not spent by its preview', async () => {
    const file = 'title;class;eventType;mark.basis;mark.from;mark.holder\nA;RISK;POLICE;;;\nB;RISK;POLICE;AvTS;2026-01-01;PPA\n';
    const input = { councilId, fileName: 'x.csv', content: Buffer.from(file).toString('base64') };
    const preview =
      'mutation ($input: PreviewRiskImportInput!) { previewRiskImport(input: $input) { rows { line outcome refusals { reason } } } }';
    const { rows } = await ask<{ rows: { line: number }[] }>(preview, input);
    expect(rows).toMatchObject([{ outcome: 'NEW' }, { outcome: 'NEW' }]);
    const lines = rows.map(({ line }) => ({ line }));
    await ask('mutation ($input: ImportRisksInput!) { importRisks(input: $input) { created } }', { ...input, rows: lines });
    const found = await house.owner.query('select title, number from risks where council_id = $1 order by title', [councilId]);
    expect(found).toEqual([
      { title: 'A', number: 1 },
      { title: 'B', number: 9001 },
    ]);
  });

  it('go on behind the restricted ones when a council comes that far', async () => {
    await house.owner.query('update risk_numbers set risk = 8999, measure = 8999 where council_id = $1', [councilId]);
    const made = [await risk(), await risk(), await risk(MARK), await risk()];
    expect(made.map(({ number }) => number)).toEqual([9000, 1_000_001, 9001, 1_000_002]);
  });

  it('are different for all who enter something at once, and not for strangers and members to count', async () => {
    const made = await Promise.all([risk(), risk(MARK), risk(), risk(MARK), risk()]);
    expect(made.map(({ number }) => number).sort((a, b) => a - b)).toEqual([1, 2, 3, 9001, 9002]);
    for (const { personId } of [await aSeat(house.tx, 'MEMBER', councilId), await aSeat(house.tx, 'SECRETARY')]) {
      expect(await house.rawly(personId, 'select 1 from risk_numbers where council_id = $1', [councilId])).toEqual([]);
      expect(await house.rawly(personId, 'update risk_numbers set risk = 0 where council_id = $1 returning 1', [councilId])).toEqual([]);
    }
  });
});
