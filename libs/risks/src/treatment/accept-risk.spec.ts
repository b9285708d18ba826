import { House, type Answer } from '../../../../test/support/house.js';
import { aSeat } from '../../../councils/src/seat/seat.factory.js';
import { aRisk } from '../risk/risk.factory.js';

const HELD = '{ reason acceptedOn expiresOn level score endedOn endedBecause approver { id } matrix { code version } }';
const FIELDS = `version status treatment acceptance ${HELD} acceptances ${HELD} viewerCanAccept steps { number status reason cause person { id } }`;
const RISK = `query ($id: ID!) { risk(id: $id) { ${FIELDS} } }`;
const ACCEPT = `mutation ($input: AcceptRiskInput!) { acceptRisk(input: $input) { ${FIELDS} } }`;
const UPDATE = 'mutation ($input: UpdateRiskInput!) { updateRisk(input: $input) { id } }';
const CLOSE = 'mutation ($input: CloseRiskInput!) { closeRisk(input: $input) { id } }';
const MODERATE = 'mutation ($input: ModerateAssessmentInput!) { moderateAssessment(input: $input) { level } }';

interface Seen {
  version: number;
  status: string;
  treatment: string | null;
  acceptance: object | null;
  acceptances: { endedBecause: string | null }[];
}

describe('accepting a risk', () => {
  let house: House;
  let councilId: string;
  let secretary: string;
  let chair: string;
  let riskId: string;

  beforeAll(async () => void (house = await House.open({ worker: false })));
  afterAll(() => house.close());
  beforeEach(async () => {
    house.setClock(new Date('2026-05-04T10:00:00Z'));
    ({ councilId, personId: secretary } = await aSeat(house.tx, 'SECRETARY'));
    chair = (await aSeat(house.tx, 'CHAIR', councilId)).personId;
    ({ id: riskId } = await aRisk(house.tx, { councilId, treatment: 'MITIGATE' }));
    await score(3); // 3 × 3: version 2.
  });

  const refusal = ({ errors }: Answer) => errors?.map(({ extensions: { code, reason, field } }) => ({ code, reason, field }));
  const look = async (asker = secretary) => (await house.ask(asker, RISK, { id: riskId })).data?.['risk'] as Seen;
  const version = async () =>
    (await house.owner.query<[{ version: number }]>('select version from risks where id = $1', [riskId]))[0].version;
  const score = async (likelihood: number) => {
    const impacts = [{ dimension: 'LIFE_HEALTH', value: 3 }];
    const said = { kind: 'CURRENT', likelihood, impacts, confidence: 'HIGH', reason: 'Hinnatud' };
    expect((await house.ask(secretary, MODERATE, { input: { riskId, version: await version(), ...said } })).errors).toBeUndefined();
  };
  const GIVEN = { reason: 'Maksaks rohkem kui kahju', expiresOn: '2027-05-04' };
  const accept = async (input: object = {}, asker = chair) =>
    house.ask(asker, ACCEPT, { input: { riskId, version: await version(), ...GIVEN, ...input } });
  const accepted = async (input: object = {}, asker = chair) => {
    const { data, errors } = await accept(input, asker);
    expect(errors).toBeUndefined();
    return data?.['acceptRisk'] as Seen;
  };

  it('is written down with approver, reason, last day and the level as it is: the risk is accepted and monitored', async () => {
    const acceptance = {
      ...GIVEN,
      acceptedOn: '2026-05-04',
      level: 'MEDIUM',
      score: 9,
      endedOn: null,
      endedBecause: null,
      approver: { id: chair },
      matrix: { code: 'probability-5x5', version: 1 },
    };
    expect(await accepted()).toEqual({
      version: 3,
      status: 'MONITORED',
      treatment: 'ACCEPT',
      acceptance,
      acceptances: [acceptance],
      viewerCanAccept: true,
      steps: [{ number: 1, status: 'MONITORED', reason: GIVEN.reason, cause: 'ACCEPTED', person: { id: chair } }],
    });
    const [entry] = await house.owner.query(
      `select person_id, council_id, after ->> 'level' as level from audit_entries where table_name = 'risk_acceptances' order by id desc limit 1`,
    );
    expect(entry).toEqual({ person_id: chair, council_id: councilId, level: 'MEDIUM' });
  });

  it('can be renewed by the secretary as well, and only one is in force', async () => {
    await accepted();
    house.setClock(new Date('2027-04-01T10:00:00Z'));
    const renewed = await accepted({ reason: 'Endiselt nii', expiresOn: '2028-04-01' }, secretary);
    expect(renewed).toMatchObject({
      acceptance: { reason: 'Endiselt nii', approver: { id: secretary } },
      acceptances: [{ endedOn: null }, { endedOn: '2027-04-01', endedBecause: 'RENEWED', approver: { id: chair } }],
    });
  });

  it('is refused in words with its field: by who may not, without a score, of a draft, a closed one, and for days that cannot be', async () => {
    const told = async (input: object, asker = chair) => refusal(await accept(input, asker));
    expect(await told({}, (await aSeat(house.tx, 'MEMBER', councilId)).personId)).toMatchObject([{ code: 'FORBIDDEN' }]);
    for (const role of ['SECRETARY', 'CHAIR'] as const)
      expect(await told({}, (await aSeat(house.tx, role)).personId)).toEqual([
        { code: 'NOT_FOUND', reason: 'no-such-record', field: 'riskId' },
      ]);
    expect(await told({ version: 1 })).toEqual([{ code: 'CONFLICT', reason: 'stale-version', field: 'version' }]);
    expect(await told({ reason: ' ' })).toEqual([{ code: 'INVALID', reason: 'wrong-length', field: 'reason' }]);
    expect(await told({ expiresOn: '2026-05-04' })).toEqual([{ code: 'INVALID', reason: 'expires-too-soon', field: 'expiresOn' }]);
    expect(await told({ expiresOn: '2029-05-05' })).toEqual([{ code: 'INVALID', reason: 'expires-too-late', field: 'expiresOn' }]);
    expect(refusal(await house.ask(chair, ACCEPT, { input: { riskId, version: 2, reason: 'X' } }))).toMatchObject([{ field: 'expiresOn' }]);
    const { id: unscored } = await aRisk(house.tx, { councilId });
    expect(await told({ riskId: unscored, version: 1 })).toEqual([{ code: 'CONFLICT', reason: 'risk-is-not-scored', field: 'riskId' }]);
    await house.owner.query(`update risks set status = 'DRAFT' where id = $1`, [riskId]);
    expect(await told({})).toEqual([{ code: 'CONFLICT', reason: 'risk-is-a-draft', field: 'riskId' }]);
    await house.owner.query(`update risks set status = 'CLOSED', close_reason = 'X', closed_on = '2026-05-01' where id = $1`, [riskId]);
    expect(await told({})).toEqual([{ code: 'CONFLICT', reason: 'risk-is-closed', field: 'riskId' }]);
    expect(await look()).toMatchObject({ version: 2, treatment: 'MITIGATE', acceptance: null, acceptances: [] });
    expect(await accepted({ riskId: (await scoredLike(riskId)).id, version: 1, expiresOn: '2029-05-04' })).toMatchObject({ version: 2 });
  });
  const scoredLike = async (id: string): Promise<{ id: string }> => {
    const { id: other } = await aRisk(house.tx, { councilId });
    await house.owner.query(
      `update risks r set (current_likelihood, current_impact, current_score, current_level, current_matrix_id, level_rank) =
         (s.current_likelihood, s.current_impact, s.current_score, s.current_level, s.current_matrix_id, s.level_rank)
         from risks s where r.id = $1 and s.id = $2`,
      [other, id],
    );
    return { id: other };
  };

  it('of two who accept at once, one is told that the other was faster', async () => {
    const answers = await Promise.all([accept({ version: 2 }), accept({ version: 2 }, secretary)]);
    expect(answers.map(refusal).filter(Boolean)).toEqual([[{ code: 'CONFLICT', reason: 'stale-version', field: 'version' }]]);
    expect((await look()).acceptances).toHaveLength(1);
  });

  it('ends when something else is done about the risk', async () => {
    await accepted();
    const { errors } = await house.ask(secretary, UPDATE, { input: { id: riskId, version: 3, treatment: 'WATCH' } });
    expect(errors).toBeUndefined();
    expect(await look()).toMatchObject({
      status: 'MONITORED',
      treatment: 'WATCH',
      acceptance: null,
      acceptances: [{ endedOn: '2026-05-04', endedBecause: 'TREATMENT_CHANGED' }],
    });
  });

  it('ends with a score above the level at acceptance, and the risk is open again; one at or below leaves it', async () => {
    await accepted();
    await score(2);
    await score(3);
    expect(await look()).toMatchObject({ status: 'MONITORED', treatment: 'ACCEPT', acceptance: { level: 'MEDIUM' } });
    await score(5);
    expect(await look()).toMatchObject({
      status: 'OPEN',
      treatment: null,
      acceptance: null,
      acceptances: [{ level: 'MEDIUM', endedBecause: 'LEVEL_ROSE' }],
      steps: [{ number: 2, status: 'OPEN', cause: 'LEVEL_ROSE', person: { id: secretary } }, { number: 1 }],
    });
  });

  it('ends when the risk is closed', async () => {
    await accepted();
    expect((await house.ask(secretary, CLOSE, { input: { id: riskId, version: 3, reason: 'Läbi' } })).errors).toBeUndefined();
    expect(await look()).toMatchObject({
      status: 'CLOSED',
      treatment: null,
      acceptance: null,
      acceptances: [{ endedBecause: 'RISK_CLOSED' }],
    });
  });

  it('is all that the chair can do to a risk, also past our code', async () => {
    for (const sql of [
      `update risks set title = 'X' where id = '${riskId}'`,
      `update risks set treatment = 'ACCEPT' where id = '${riskId}'`,
      `delete from risks where id = '${riskId}'`,
    ])
      await house.rawly(chair, sql).catch(() => undefined);
    for (const sql of [
      `insert into risk_acceptances (council_id, risk_id, reason, expires_on, matrix_id, score, level)
       select council_id, id, 'X', '2027-01-01', current_matrix_id, 1, 'LOW' from risks where id = '${riskId}'`,
      `insert into risk_steps (council_id, risk_id, number, status) values ('${councilId}', '${riskId}', 9, 'CLOSED')`,
      `insert into risk_reviews (council_id, risk_id, reviewed_on, reason, status, next_due_on)
       values ('${councilId}', '${riskId}', '2026-05-04', 'X', 'OPEN', '2030-01-01')`,
    ])
      await expect(house.rawly(chair, sql)).rejects.toThrow(/permission denied|row-level security/);
    expect(await look()).toMatchObject({ version: 2, status: 'OPEN', treatment: 'MITIGATE', acceptances: [], steps: [] });
    await accepted();
    for (const asker of [chair, secretary])
      for (const sql of [`update risk_acceptances set level = 'LOW'`, 'delete from risk_acceptances'])
        await expect(house.rawly(asker, sql)).rejects.toThrow('permission denied');
    // Nor does the function serve those who may not call the mutation, whatever they send.
    const member = (await aSeat(house.tx, 'MEMBER', councilId)).personId;
    const stranger = (await aSeat(house.tx, 'CHAIR')).personId;
    for (const asker of ['', member, stranger])
      expect(await house.rawly(asker, `select accept_risk('${riskId}', 3, 'X', '2026-06-01') as id`)).toEqual([{ id: null }]);
  });

  it('leaves no trace of a restricted risk for who may not read it', async () => {
    await accepted();
    await house.owner.query(`update risks set mark_basis = 'AvTS', mark_from = '2026-01-01', mark_holder = 'Amet' where id = $1`, [riskId]);
    const member = (await aSeat(house.tx, 'MEMBER', councilId)).personId;
    for (const table of ['risk_acceptances', 'risk_reviews'])
      expect(await house.rawly(member, `select 1 from ${table} where risk_id = $1`, [riskId])).toEqual([]);
    expect(await look(chair)).toMatchObject({ acceptance: { level: 'MEDIUM' } });
  });
});
