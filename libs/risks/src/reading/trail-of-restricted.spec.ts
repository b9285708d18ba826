import { House } from '../../../../test/support/house.js';
import { aMembership } from '../../../councils/src/membership/membership.factory.js';
import { aSeat } from '../../../councils/src/seat/seat.factory.js';
import { anAffiliation } from '../../../people/src/affiliation/affiliation.factory.js';
import { anAdministrator } from '../../../people/src/person/person.factory.js';
import { aRisk } from '../risk/risk.factory.js';

const MARK = { basis: 'AvTS', from: '2026-01-01', holder: 'PPA' };
const JUDGED = { likelihood: 4, impacts: [{ dimension: 'LIFE_HEALTH', value: 4 }], confidence: 'LOW', reason: 'Kevad' };
const MEASURE = { title: 'Valve', phase: 'PREVENTION', decisionLevel: 'OWN', effect: { likelihood: 2, impacts: [] } };
const GAP = { description: 'Valvureid ei ole', group: 'OTHER', importance: 'HIGH', decisionLevel: 'OWN' };
const TRAIL = 'query ($councilId: ID) { auditTrail(councilId: $councilId, first: 100) { nodes { id tableName after } } }';
const ROW = 'query ($rowId: ID!) { auditTrail(rowId: $rowId) { nodes { before } } }';
const PLAN = `insert into action_plans (council_id, title, period_from, period_to) values ($1, 'Kava', '2026-01-01', '2026-12-31') returning id`;
const PRIORITY = `insert into plan_priorities (council_id, plan_id, position, text) values ($1, $2, 1, 'Valve') returning id`;
const NEED = 'insert into priority_needs (council_id, plan_id, priority_id, risk_id) values ($1, $2, $3, $4)';

/**
 * What hangs on risks, by the catalogue: the tables that name one, what those name that is not there without, and theirs in turn. Those of
 * the rooms above have tests of their own.
 */
const AUDITED = `
  with recursive hanging as (
    select 'risks'::regclass as tbl union select 'measures'::regclass union select 'assessment_rounds'::regclass
    union select c.conrelid::regclass from pg_constraint c join hanging h on c.contype = 'f' and c.confrelid = h.tbl
            and c.conrelid::regclass::text not in ('item_risks', 'item_measures'))
  select distinct h.tbl::text as name from hanging h join pg_trigger t on t.tgrelid = h.tbl and t.tgfoid = 'audit_change'::regproc order by 1`;

interface Entry {
  id: string;
  tableName: string;
}

describe('the trail of what hangs on a restricted risk alone', () => {
  let house: House;
  let councilId: string;
  let secretary: string;
  let representative: string;
  let riskId: string;
  let before: string;

  beforeAll(async () => {
    house = await House.open();
    house.setClock(new Date('2026-05-04T10:00:00Z'));
    ({ councilId, personId: secretary } = await aSeat(house.tx, 'SECRETARY'));
    ({ personId: representative } = await aSeat(house.tx, 'MEMBER', councilId));
    await aRisk(house.tx, { councilId });
    const { institutionId } = await aMembership(house.tx, { councilId });
    const { personId: lead } = await anAffiliation(house.tx, { institutionId, role: 'LEAD' });
    const [region] = await sql<{ id: string }>('select id from regions limit 1');
    const [plan] = await sql<{ id: string }>(PLAN, councilId);
    const [priority] = await sql<{ id: string }>(PRIORITY, councilId, plan?.id);
    [{ id: before } = { id: '0' }] = await sql<{ id: string }>('select max(id) as id from audit_entries');
    riskId = await change('createRisk', {
      ...{ councilId, title: 'Rünnak', class: 'THREAT', eventType: 'POLICE', identifiedOn: '2026-01-01', mark: MARK },
      ...{ regionIds: [region?.id], contributorIds: [institutionId], leadAssessorInstitutionId: institutionId },
    });
    await change('openRisk', { id: riskId, version: await version() });
    const roundId = await change('openAssessmentRound', {
      councilId,
      riskIds: [riskId],
      kind: 'CURRENT',
      title: 'Kevad',
      dueOn: '2026-06-01',
    });
    await house.settle();
    await change('submitAssessment', { roundId, riskId, ...JUDGED }, lead);
    const dissents = [{ institutionId, reason: 'Madalam' }];
    await change('moderateAssessment', { riskId, roundId, version: await version(), kind: 'CURRENT', ...JUDGED, dissents });
    const gapId = await change('addCapabilityGap', { riskId, ...GAP });
    const measureId = await change('addMeasure', { riskIds: [riskId], gapId, partnerIds: [institutionId], ...MEASURE });
    await change('completeMeasure', { measureId, version: 1 });
    await change('commentRisk', { riskId, text: 'Kes valvab?' });
    await change('reviewRisk', { riskId, version: await version(), reason: 'Üle vaadatud', status: 'OPEN' });
    await change('acceptRisk', { riskId, version: await version(), reason: 'Kallis', expiresOn: '2026-05-31' });
    // Written in a room above.
    await sql(NEED, councilId, plan?.id, priority?.id, riskId);
    house.setClock(new Date('2026-06-02T10:00:00Z'));
    await house.run('risks.expire-acceptances', {});
    await house.settle();
  });
  afterAll(() => house.close());

  const sql = <T = object>(text: string, ...values: unknown[]) => house.owner.query<T[]>(text, values);
  const version = async () => (await sql<{ version: number }>('select version from risks where id = $1', riskId))[0]?.version;
  const change = async (name: string, input: object, by = secretary): Promise<string> => {
    const mutation = `mutation ($input: ${name[0]?.toUpperCase()}${name.slice(1)}Input!) { ${name}(input: $input) { id } }`;
    const { data, errors } = await house.ask(by, mutation, { input });
    expect(errors).toBeUndefined();
    return (data?.[name] as { id: string }).id;
  };
  const seenBy = async (asker: string, variables: object = { councilId }): Promise<Entry[]> => {
    const { data, errors } = await house.ask(asker, TRAIL, { ...variables });
    expect(errors).toBeUndefined();
    return (data as { auditTrail: { nodes: Entry[] } }).auditTrail.nodes.filter(({ id }) => Number(id) > Number(before));
  };
  const tablesOf = (entries: readonly Entry[]) => [...new Set(entries.map(({ tableName }) => tableName))].sort();

  it('has entries of every audited table that hangs on risks, and of mails about the risk and its round', async () => {
    const audited = (await sql<{ name: string }>(AUDITED)).map(({ name }) => name);
    expect(audited.length).toBeGreaterThan(15);
    expect(tablesOf(await seenBy(secretary))).toEqual([...audited, 'deliveries'].sort());
    expect(await sql(`select distinct kind from deliveries where council_id = $1 order by 1`, councilId)).toEqual([
      { kind: 'risks.acceptance-expired' },
      { kind: 'risks.round' },
    ]);
  });

  it('is not there for administrators and representatives, nor is any mail of it', async () => {
    const { id: administrator } = await anAdministrator(house.tx);
    expect(await seenBy(administrator)).toEqual([]);
    expect(await house.rawly(administrator, 'select kind from deliveries where council_id = $1', [councilId])).toEqual([]);
    expect(await seenBy(representative)).toEqual([]);
  });

  it('is not there for a representative whose own acts it tells of, either', async () => {
    const own = `update audit_entries set person_id = $1 where id > $2 and council_id = $3 and table_name <> 'deliveries'`;
    await sql(own, representative, before, councilId);
    expect(await seenBy(representative, {})).toEqual([]);
  });

  it('is a reading that is put on record, row by row, for who may see it', async () => {
    const rows = await sql<{ row_id: string; table_name: string }>(
      'select distinct row_id, table_name from audit_entries where id > $1 and council_id = $2',
      ...[before, councilId],
    );
    const count = async () =>
      (
        await sql<{ count: number }>(
          'select count(*)::int from restricted_readings where risk_id = $1 and person_id = $2',
          riskId,
          secretary,
        )
      )[0]?.count ?? 0;
    for (const { row_id: rowId, table_name: table } of rows) {
      const had = await count();
      expect((await house.ask(secretary, ROW, { rowId })).errors).toBeUndefined();
      expect([table, await count()]).toEqual([table, had + 1]);
    }
  });

  it('is there again when the mark has ended', async () => {
    const { id: administrator } = await anAdministrator(house.tx);
    await sql('update risks set mark_until = $2 where id = $1', riskId, '2026-06-01');
    expect(tablesOf(await seenBy(administrator))).toEqual(tablesOf(await seenBy(secretary)));
  });
});
