import { House } from '../../../../test/support/house.js';
import { aSeat } from '../../../councils/src/seat/seat.factory.js';
import { anAdministrator } from '../../../people/src/person/person.factory.js';
import { aMeasure } from '../measure/measure.factory.js';
import { aRisk } from '../risk/risk.factory.js';

const CURRENT = {
  ...{ kind: 'CURRENT', likelihood: 4, impacts: [{ dimension: 'LIFE_HEALTH', value: 4 }] },
  ...{ confidence: 'MEDIUM', reason: 'Kevadine hindamine' },
};
const MEASURE = { title: 'Valve', phase: 'PREVENTION', decisionLevel: 'OWN', effect: { likelihood: 2, impacts: [] } };
const GAP = { description: 'Valvureid ei ole', group: 'OTHER', importance: 'HIGH', decisionLevel: 'OWN' };

describe('what hangs on a restricted risk', () => {
  let house: House;
  let councilId: string;
  let secretary: string;
  let riskId: string;
  let open: string;

  beforeAll(async () => void (house = await House.open({ worker: false })));
  beforeEach(async () => {
    house.setClock(new Date('2026-05-04T10:00:00Z'));
    ({ councilId, personId: secretary } = await aSeat(house.tx, 'SECRETARY'));
    ({ id: open } = await aRisk(house.tx, { councilId }));
    ({ id: riskId } = await aRisk(house.tx, { councilId, title: 'Rünnak' }));
    await restrict(riskId);
  });
  afterAll(() => house.close());

  const restrict = (id: string) =>
    house.owner.query(`update risks set mark_basis = 'AvTS', mark_from = '2026-01-01', mark_holder = 'PPA' where id = $1`, [id]);
  const noted = async () =>
    (
      await house.owner.query<{ said: string }[]>(
        `select operation || ' ' || (risk_id = $2) as said from restricted_readings where council_id = $1 order by id`,
        [councilId, riskId],
      )
    ).map(({ said }) => said);
  const forgotten = async () => {
    await house.owner.query('alter table restricted_readings disable trigger restricted_readings_stay');
    await house.owner.query('delete from restricted_readings where council_id = $1', [councilId]);
    await house.owner.query('alter table restricted_readings enable trigger restricted_readings_stay');
  };
  const ask = async (query: string, variables: Record<string, unknown> = {}, asker = secretary) => {
    const { data, errors } = await house.ask(asker, query, variables);
    expect(errors).toBeUndefined();
    return Object.values(data ?? {})[0];
  };
  const change = async (name: string, input: object, fields = 'id') =>
    (await ask(`mutation ($input: ${name[0]?.toUpperCase()}${name.slice(1)}Input!) { ${name}(input: $input) { ${fields} } }`, {
      input,
    })) as { id: string; proposals: { id: string }[] };

  const LISTED = 'query ($councilId: ID!) { measures(councilId: $councilId) { totalCount nodes { id title } } }';
  const ONE = 'query ($id: ID!) { measure(id: $id) { title } }';

  it('is put on record when a measure is asked for alone or among all, and not for its id and number of all', async () => {
    const { id } = await aMeasure(house.tx, { id: riskId, councilId });
    await ask(LISTED.replace(' title', ''), { councilId });
    expect(await noted()).toEqual([]);
    await ask(LISTED, { councilId });
    await ask(ONE, { id });
    expect(await noted()).toEqual(['measures true', 'measure true']);
  });

  it('is put on record for every restricted risk of a measure, unless one that is for everybody has the measure too', async () => {
    const { id } = await aMeasure(house.tx, { id: riskId, councilId });
    const other = await aRisk(house.tx, { councilId });
    const hang = (risk: string) =>
      house.owner.query('insert into measure_risks (council_id, measure_id, risk_id) values ($1, $2, $3)', [councilId, id, risk]);
    await restrict(other.id);
    await hang(other.id);
    await ask(ONE, { id });
    expect((await noted()).sort()).toEqual(['measure false', 'measure true']);
    await forgotten();
    await hang(open);
    await ask(ONE, { id });
    await ask(LISTED, { councilId });
    expect(await noted()).toEqual([]);
  });

  it('is put on record when a change answers with gap, measure, score, proposal or comment, and not with an id alone', async () => {
    const gap = { riskId, ...GAP };
    await change('addCapabilityGap', gap);
    const { id: measureId } = await change('addMeasure', { riskIds: [riskId], ...MEASURE });
    expect(await noted()).toEqual([]);
    const version = async () =>
      (await house.owner.query<[{ version: number }]>('select version from risks where id = $1', [riskId]))[0].version;
    await change('moderateAssessment', { riskId, version: await version(), ...CURRENT }, 'reason');
    await change('addCapabilityGap', gap, 'description');
    await change('commentRisk', { riskId, text: 'Kes valvab?' }, 'text');
    expect(await noted()).toEqual(['moderateAssessment true', 'addCapabilityGap true', 'commentRisk true']);
    await forgotten();
    const { proposals } = await change('completeMeasure', { measureId, version: 1 }, 'proposals { id }');
    await forgotten();
    await change('recomputeProposedScore', { proposalId: proposals[0]?.id, version: 1 }, 'score');
    expect(await noted()).toEqual(['recomputeProposedScore true']);
    await forgotten();
    const confirm = { proposalId: proposals[0]?.id, version: 2, confidence: 'LOW', reason: 'X' };
    await change('confirmProposedScore', confirm, 'assessment { level reason }');
    expect(await noted()).toEqual(['confirmProposedScore true']);
  });

  it('is put on record when an institution scores it in a round, or its scores are read in one', async () => {
    await house.owner.query('update risks set lead_assessor_institution_id = (select id from institutions limit 1) where id = $1', [
      riskId,
    ]);
    const { id: roundId } = await change('openAssessmentRound', {
      ...{ councilId, riskIds: [riskId], kind: 'CURRENT', title: 'Kevad', dueOn: '2026-06-01' },
    });
    await house.owner.query(
      `insert into risk_submissions (council_id, round_id, risk_id, institution_id, number, matrix_id, likelihood, impacts, overall_impact, score, level, confidence, reason)
       select $1, $2, $3, r.lead_assessor_institution_id, 1, s.matrix_id, 2, '[]', 2, 4, 'LOW', 'LOW', 'X' from risks r, risk_settings s where r.id = $3 and s.council_id = $1`,
      [councilId, roundId, riskId],
    );
    const round = (fields: string) => ask(`query ($id: ID!) { assessmentRound(id: $id) { risks { ${fields} } } }`, { id: roundId });
    await round('isOpen');
    expect(await noted()).toEqual([]);
    expect(await round('submissions { score }')).toEqual({ risks: [{ submissions: [{ score: 4 }] }] });
    expect(await noted()).toEqual(['assessmentRound true']);
    await round('progress { submitted }');
    const title = 'query ($id: ID!) { assessmentRound(id: $id) { title } }';
    await ask(title, { id: roundId });
    expect(await noted()).toHaveLength(3);
    // Its words are of another risk, too.
    await house.owner.query('insert into assessment_round_risks (council_id, round_id, risk_id) values ($1, $2, $3)', [
      ...[councilId, roundId, open],
    ]);
    await ask(title, { id: roundId });
    expect(await noted()).toHaveLength(3);
  });

  it('is put on record in the trail of a measure, which administrators do not see', async () => {
    const { id } = await change('addMeasure', { riskIds: [riskId], ...MEASURE });
    const TRAIL = 'query ($rowId: ID!) { auditTrail(rowId: $rowId) { nodes { after } } }';
    expect(await ask(TRAIL, { rowId: id })).toMatchObject({ nodes: [{}] });
    expect(await noted()).toEqual(['auditTrail true']);
    const { id: administrator } = await anAdministrator(house.tx);
    expect(await ask(TRAIL, { rowId: id }, administrator)).toEqual({ nodes: [] });
    await house.owner.query('insert into measure_risks (council_id, measure_id, risk_id) values ($1, $2, $3)', [councilId, id, open]);
    expect(await ask(TRAIL, { rowId: id }, administrator)).toMatchObject({ nodes: [{}] });
    expect(await noted()).toHaveLength(1);
  });
});
