import { DataSource } from 'typeorm';
import { House, type Answer } from '../../../../test/support/house.js';
import { aCouncil } from '../../../councils/src/council/council.factory.js';
import { aSeat } from '../../../councils/src/seat/seat.factory.js';
import { anAffiliation } from '../../../people/src/affiliation/affiliation.factory.js';
import { anInstitution } from '../../../people/src/institution/institution.factory.js';
import { anAdministrator, aPerson } from '../../../people/src/person/person.factory.js';
import { aRegion } from '../../../people/src/region/region.factory.js';
import { anInvitation } from '../../../seminars/src/invitation/invitation.factory.js';
import { aSeminar } from '../../../seminars/src/seminar/seminar.factory.js';
import { aMeasure } from '../../../risks/src/measure/measure.factory.js';
import { aRisk } from '../../../risks/src/risk/risk.factory.js';
import { aScoredRisk } from '../../../risks/src/risk/scored-risk.factory.js';

const LEVELS = '{ veryHigh high medium low notScored }';
const RISK = '{ id ref title current { score level } trend isRestricted owner { id } council { slug } }';
const OVERVIEW = `query ($regionCode: String!, $since: Date) { countyOverview(regionCode: $regionCode, since: $since) {
  region { code } since levels ${LEVELS} levelsThen ${LEVELS}
  councils { count rows { council { id } levels ${LEVELS} levelsThen ${LEVELS} worse overdue } }
  high { count rows ${RISK} } worse { count rows { risk { id current { score } } then { score level } } }
  overdue { count institutionCount rows { institution { id } count oldestDueOn things { kind dueOn about { id } measure { title } } } }
  seminars { count rows { id startsOn endsOn councils { id } invited answered seats covered quorum quorumIsReached tasks tasksDone tasksOverdue } }
  silent { count rows { council { id } reasons lastSeminarOn registerChangedOn assessedOn } } } }`;

interface Overview {
  levels: Record<string, number>;
  levelsThen: Record<string, number>;
  councils: { count: number; rows: { council: { id: string } }[] };
  high: { count: number; rows: { id: string }[] };
  worse: { count: number; rows: object[] };
  overdue: { count: number; institutionCount: number; rows: object[] };
  seminars: { count: number; rows: object[] };
  silent: { count: number; rows: { council: { id: string }; reasons: string[] }[] };
}

const NONE = { veryHigh: 0, high: 0, medium: 0, low: 0, notScored: 0 };

describe('the overview of a county', () => {
  let house: House;
  let regionCode: string;
  let regionId: string;
  let councilId: string;
  let official: string;

  beforeAll(async () => void (house = await House.open({ worker: false })));
  beforeEach(async () => {
    house.setClock(new Date('2026-05-04T10:00:00Z'));
    ({ id: regionId, code: regionCode } = await aRegion(house.tx, { kind: 'COUNTY', parentId: (await estonia()).id, name: 'Kalamaa' }));
    councilId = await works(await aCouncil(house.tx, { meetingsPerYear: 0 }));
    official = await anOfficial(regionId);
  });
  afterAll(() => house.close());

  const estonia = () =>
    house.owner.query<{ id: string }[]>(`select id from regions where code = 'EE'`).then(([row]) => row as { id: string });
  const works = async ({ id }: { id: string }, region = regionId): Promise<string> => {
    await house.owner.query(`insert into council_regions (council_id, region_id, valid_from) values ($1, $2, '2019-01-01')`, [id, region]);
    return id;
  };
  const anOfficial = async (region: string): Promise<string> => {
    const { id: institutionId } = await anInstitution(house.tx, { kind: 'COUNTY' });
    await house.owner.query(`insert into institution_regions (institution_id, region_id, valid_from) values ($1, $2, '2019-01-01')`, [
      institutionId,
      region,
    ]);
    return (await anAffiliation(house.tx, { institutionId, role: 'OFFICIAL' })).personId;
  };
  const ask = (asker: string, variables: object = {}): Promise<Answer> => house.ask(asker, OVERVIEW, { regionCode, ...variables });
  const overview = async (asker = official, variables: object = {}): Promise<Overview> => {
    const { data, errors } = await ask(asker, variables);
    expect(errors).toBeUndefined();
    return data?.['countyOverview'] as Overview;
  };

  it('tells the levels of today and of the day that is compared with, of each council and of all', async () => {
    const other = await works(await aCouncil(house.tx, { name: 'Aardla turvalisuse nõukogu' }));
    await aScoredRisk(house.tx, { councilId, scores: { '2025-01-10': [4, 4], '2026-02-01': [5, 5] } });
    await aScoredRisk(house.tx, { councilId, scores: { '2025-01-10': [4, 3], '2026-02-01': [1, 1] } });
    await aScoredRisk(house.tx, { councilId: other, scores: {} });
    const closed = await aScoredRisk(house.tx, { councilId: other, scores: { '2025-01-10': [5, 5] } });
    await house.owner.query(`update risks set status = 'CLOSED', closed_on = '2026-01-10', close_reason = 'X' where id = $1`, [closed]);
    const told = await overview();
    expect(told).toMatchObject({
      region: { code: regionCode },
      since: '2025-05-04',
      levels: { ...NONE, veryHigh: 1, low: 1, notScored: 1 },
      levelsThen: { ...NONE, veryHigh: 2, high: 1, notScored: 0 },
      councils: {
        count: 2,
        rows: [
          { council: { id: other }, levels: { ...NONE, notScored: 1 }, levelsThen: { ...NONE, veryHigh: 1 } },
          { council: { id: councilId }, levels: { ...NONE, veryHigh: 1, low: 1 }, levelsThen: { ...NONE, veryHigh: 1, high: 1 }, worse: 1 },
        ],
      },
    });
    expect(await overview(official, { since: '2024-12-31' })).toMatchObject({ since: '2024-12-31', levelsThen: NONE, worse: { count: 0 } });
  });

  it('tells what is high, the worst first, at most twenty, and how many there are', async () => {
    const owner = (await anInstitution(house.tx)).id;
    for (let i = 0; i < 20; i++) await aScoredRisk(house.tx, { councilId, scores: { '2026-02-01': [3, 4] } });
    const worst = await aScoredRisk(house.tx, {
      councilId,
      ownerInstitutionId: owner,
      scores: { '2026-01-01': [4, 4], '2026-02-01': [5, 5] },
    });
    await aScoredRisk(house.tx, { councilId, scores: { '2026-02-01': [2, 2] } });
    const { high } = await overview();
    expect(high.count).toBe(21);
    expect(high.rows).toHaveLength(20);
    expect(high.rows[0]).toEqual({
      id: worst,
      ref: expect.stringMatching(/^R-KAL\w*-21$/),
      title: 'Üleujutus',
      current: { score: 25, level: 'VERY_HIGH' },
      trend: 'UP',
      isRestricted: false,
      owner: { id: owner },
      council: { slug: expect.stringContaining('kalamaja') as string },
    });
  });

  it('tells what got worse from where to where, and compares no scores of two matrices', async () => {
    const worse = await aScoredRisk(house.tx, { councilId, scores: { '2025-01-10': [2, 2], '2026-02-01': [3, 3] } });
    await aScoredRisk(house.tx, { councilId, scores: { '2025-01-10': [3, 3], '2026-02-01': [3, 2] } });
    await aScoredRisk(house.tx, { councilId, scores: { '2026-02-01': [5, 5] } });
    const [matrix] = await house.owner.query<{ id: string }[]>(`select id from risk_matrices where code = 'words-4x3'`);
    const other = await aScoredRisk(house.tx, { councilId, scores: { '2025-01-10': [1, 1] } });
    await house.owner.query(
      `update risks set current_matrix_id = $2, current_score = 12, level_rank = 4, current_level = 'VERY_HIGH' where id = $1`,
      [other, matrix?.id],
    );
    expect((await overview()).worse).toEqual({
      count: 1,
      rows: [{ risk: { id: worse, current: { score: 9 } }, then: { score: 4, level: expect.any(String) as string } }],
    });
  });

  it('tells what is overdue at whom, where most is first, and what nobody owns', async () => {
    const owner = (await anInstitution(house.tx)).id;
    const late = async (dueOn: string, ownerInstitutionId: string | null) => {
      const id = await aScoredRisk(house.tx, { councilId, ownerInstitutionId, scores: { '2026-02-01': [1, 1] } });
      await house.owner.query('update risks set review_due_on = $2 where id = $1', [id, dueOn]);
      return id;
    };
    const ownerless = await late('2026-01-01', null);
    const [newer, older] = [await late('2026-05-03', owner), await late('2026-03-01', owner)];
    await late('2026-05-04', owner);
    const thing = (dueOn: string, id: string) => ({ kind: 'REVIEW', dueOn, about: { id }, measure: null });
    const told = await overview();
    expect(told.overdue).toEqual({
      count: 3,
      institutionCount: 2,
      rows: [
        {
          institution: { id: owner },
          count: 2,
          oldestDueOn: '2026-03-01',
          things: [thing('2026-03-01', older), thing('2026-05-03', newer)],
        },
        { institution: null, count: 1, oldestDueOn: '2026-01-01', things: [thing('2026-01-01', ownerless)] },
      ],
    });
    expect(told.councils.rows).toMatchObject([{ overdue: 3 }]);
  });

  it('tells which measures are late at whom, each once, and none of what is in place, dropped or about closed risks alone', async () => {
    const { id: responsibleInstitutionId } = await anInstitution(house.tx);
    const [first, second, closed] = [
      await aRisk(house.tx, { councilId }),
      await aRisk(house.tx, { councilId }),
      await aRisk(house.tx, { councilId }),
    ];
    await house.owner.query(`update risks set status = 'CLOSED', closed_on = '2026-01-10', close_reason = 'X' where id = $1`, [closed.id]);
    const late = { dueOn: '2026-05-03', responsibleInstitutionId };
    const both = await aMeasure(house.tx, second, { ...late, title: 'Tamm' });
    for (const { id } of [first, closed])
      await house.owner.query('insert into measure_risks (council_id, measure_id, risk_id) values ($1, $2, $3)', [councilId, both.id, id]);
    await aMeasure(house.tx, second, { title: 'Sireen', state: 'IN_PROGRESS', dueOn: '2026-04-01' });
    await aMeasure(house.tx, second, { ...late, dueOn: '2026-05-04' });
    await aMeasure(house.tx, second, { ...late, state: 'IN_PLACE', inPlaceOn: '2026-05-04' });
    await aMeasure(house.tx, second, { ...late, state: 'DROPPED' });
    await aMeasure(house.tx, closed, late);
    expect((await overview()).overdue).toEqual({
      count: 2,
      institutionCount: 2,
      rows: [
        {
          institution: null,
          count: 1,
          oldestDueOn: '2026-04-01',
          things: [{ kind: 'MEASURE', dueOn: '2026-04-01', about: { id: second.id }, measure: { title: 'Sireen' } }],
        },
        {
          institution: { id: responsibleInstitutionId },
          count: 1,
          oldestDueOn: '2026-05-03',
          things: [{ kind: 'MEASURE', dueOn: '2026-05-03', about: { id: first.id }, measure: { title: 'Tamm' } }],
        },
      ],
    });
  });

  it('tells the next seminar of each council once, and how ready it is', async () => {
    const other = await works(await aCouncil(house.tx, { name: 'Aardla turvalisuse nõukogu' }));
    const seminar = await aSeminar(house.tx, { councilId, coHosts: [other], state: 'INVITING', dates: ['2026-05-20', '2026-05-21'] });
    await aSeminar(house.tx, { councilId, dates: ['2026-11-01'] });
    await aSeminar(house.tx, { councilId: other, state: 'CANCELLED', cancelReason: 'Torm', dates: ['2026-05-10'] });
    const seat = await aSeat(house.tx, 'MEMBER', councilId);
    await aSeat(house.tx, 'MEMBER', other);
    await anInvitation(house.tx, { seminarId: seminar.id, personId: seat.personId, seatId: seat.id }, { response: 'ACCEPTED' });
    await anInvitation(house.tx, { seminarId: seminar.id, personId: (await aPerson(house.tx)).id });
    for (const [daysBefore, doneOn] of [
      [30, '2026-04-01'],
      [20, null],
      [3, null],
    ] as const)
      await house.owner.query(
        `insert into checklist_items (seminar_id, days_before, text, done_on, done_by_id) values ($1, $2, 'X', $3::date, case when $3 is not null then $4::uuid end)`,
        [seminar.id, daysBefore, doneOn, seat.personId],
      );
    expect((await overview()).seminars).toEqual({
      count: 1,
      rows: [
        {
          id: seminar.id,
          startsOn: '2026-05-20',
          endsOn: '2026-05-21',
          councils: [{ id: other }, { id: councilId }],
          ...{ invited: 2, answered: 1, seats: 2, covered: 1, quorum: 2, quorumIsReached: false, tasks: 3, tasksDone: 1, tasksOverdue: 1 },
        },
      ],
    });
  });

  it('tells which council is silent, and why', async () => {
    const reasons = async () => (await overview()).silent.rows.find(({ council: { id } }) => id === councilId)?.reasons ?? [];
    expect(await reasons()).toEqual(['REGISTER_EMPTY']);
    const joint = await works(await aCouncil(house.tx, { kind: 'JOINT', meetingsPerYear: 0 }));
    await aScoredRisk(house.tx, { councilId, scores: { '2025-05-03': [1, 1] } });
    expect(await reasons()).toEqual(['REGISTER_UNTOUCHED', 'NOTHING_ASSESSED']);
    await house.owner.query(`update councils set meetings_per_year = 1, max_gap_days = 365, founded_on = '2020-01-01' where id = $1`, [
      councilId,
    ]);
    await aSeminar(house.tx, { councilId, state: 'HELD', heldOn: '2024-03-01', dates: ['2024-03-01'] });
    // Written on the day of the database, for no score says when.
    await aScoredRisk(house.tx, { councilId, scores: {} });
    const [{ day }] = await house.owner.query<[{ day: string }]>('select act_today()::text as day');
    const { silent } = await overview();
    expect(silent).toEqual({
      count: 1,
      rows: [
        {
          council: { id: councilId },
          reasons: ['NO_SEMINAR_IN_SIGHT', 'NOTHING_ASSESSED'],
          lastSeminarOn: '2024-03-01',
          registerChangedOn: day,
          assessedOn: '2025-05-03',
        },
      ],
    });
    expect(silent.rows.some(({ council: { id } }) => id === joint)).toBe(false);
    await aScoredRisk(house.tx, { councilId, scores: { '2026-01-03': [1, 1] } });
    await aSeminar(house.tx, { councilId, dates: ['2026-11-01'] });
    expect(await reasons()).toEqual([]);
  });

  it('is of the councils that work for the region, for one in it or for one that it lies in, and are not closed', async () => {
    const within = await works(await aCouncil(house.tx, { name: 'Bvald' }), (await aRegion(house.tx, { parentId: regionId })).id);
    const above = await works(await aCouncil(house.tx, { name: 'Cmaa' }), (await estonia()).id);
    await works(await aCouncil(house.tx, { name: 'Dlinn', closedOn: '2026-05-03' }));
    await works(await aCouncil(house.tx, { name: 'Emaa' }), (await aRegion(house.tx)).id);
    const ids = async (asker: string) => (await overview(asker)).councils.rows.map(({ council: { id } }) => id);
    const administrator = (await anAdministrator(house.tx)).id;
    expect(await ids(administrator)).toEqual([within, above, councilId]);
    expect(await ids(official)).toEqual([within, councilId]);
    expect(await ids(await anOfficial((await estonia()).id))).toEqual([within, above, councilId]);
    expect(await ids((await aSeat(house.tx, 'MEMBER', councilId)).personId)).toEqual([councilId]);
  });

  it('leaves no trace of what the viewer may not see, and knows no region that is not there', async () => {
    const shown = await aScoredRisk(house.tx, { councilId, scores: { '2025-01-10': [2, 2], '2026-02-01': [4, 4] } });
    const marked = await aScoredRisk(house.tx, { councilId, scores: { '2025-01-10': [2, 2], '2026-02-01': [5, 5] } });
    await house.owner.query(
      `update risks set mark_basis = 'AvTS § 35', mark_from = '2026-01-01', mark_holder = 'X', review_due_on = '2026-05-01' where id = $1`,
      [marked],
    );
    const member = (await aSeat(house.tx, 'MEMBER', councilId)).personId;
    const administrator = (await anAdministrator(house.tx)).id;
    for (const asker of [member, administrator]) {
      const told = await overview(asker);
      expect(told).toMatchObject({
        levels: { ...NONE, veryHigh: 1 },
        levelsThen: { ...NONE, low: 1 },
        high: { count: 1, rows: [{ id: shown }] },
        worse: { count: 1 },
        overdue: { count: 0, rows: [] },
      });
      expect(JSON.stringify(told)).not.toContain(marked);
    }
    expect(await overview()).toMatchObject({
      high: { count: 2, rows: [{ id: marked, isRestricted: true }, { id: shown }] },
      overdue: { count: 1 },
    });

    const stranger = (await aSeat(house.tx, 'SECRETARY')).personId;
    await aSeminar(house.tx, { councilId: (await aSeat(house.tx, 'MEMBER')).councilId, coHosts: [councilId], dates: ['2026-05-20'] });
    const empty = { count: 0, rows: [] };
    expect(await overview(stranger)).toMatchObject({
      levels: NONE,
      levelsThen: NONE,
      councils: empty,
      high: empty,
      worse: empty,
      overdue: empty,
      seminars: empty,
      silent: empty,
    });
    expect((await ask(official, { regionCode: 'NOWHERE' })).errors).toMatchObject([
      { extensions: { code: 'NOT_FOUND', reason: 'no-such-record', field: 'regionCode' } },
    ]);
    expect((await house.ask(null, OVERVIEW, { regionCode })).errors).toMatchObject([{ extensions: { code: 'UNAUTHENTICATED' } }]);
  });

  it('puts on record whom it told of a restricted risk, by which words ever, and nobody whom it told a number', async () => {
    const marked = await aScoredRisk(house.tx, { councilId, scores: { '2025-01-10': [2, 2], '2026-02-01': [5, 5] } });
    await house.owner.query(
      `update risks set mark_basis = 'AvTS § 35', mark_from = '2026-01-01', mark_holder = 'X', review_due_on = '2026-05-01' where id = $1`,
      [marked],
    );
    const noted = () =>
      house.owner.query<object[]>(
        `select person_id as "personId", operation from restricted_readings where risk_id = $1 and operation = 'countyOverview'`,
        [marked],
      );
    const askFor = async (fields: string, asker = official) =>
      expect((await house.ask(asker, `{ countyOverview(regionCode: "${regionCode}") { ${fields} } }`)).errors).toBeUndefined();
    await askFor(
      'levels { veryHigh } high { count rows { id } } worse { count rows { risk { id } } } overdue { count rows { things { about { id } } } }',
    );
    await askFor('high { rows { title } }', (await aSeat(house.tx, 'MEMBER', councilId)).personId);
    expect(await noted()).toEqual([]);
    const telling = [
      'high { rows { title } }',
      'worse { rows { risk { ref } } }',
      'worse { rows { then { level } } }',
      'overdue { rows { things { about { title } } } }',
      'overdue { rows { things { dueOn } } }',
    ];
    for (const fields of telling) await askFor(fields);
    expect(await noted()).toEqual(telling.map(() => ({ personId: official, operation: 'countyOverview' })));
  });

  it('is one statement, whatever is asked of it', async () => {
    const statements: string[] = [];
    house.api.get(DataSource, { strict: false }).logger.logQuery = (text: string) => void statements.push(text);
    await overview();
    expect(statements.filter((one) => !/^(begin|commit|rollback|start|select begin_act)/i.test(one))).toHaveLength(1);
  });
});
