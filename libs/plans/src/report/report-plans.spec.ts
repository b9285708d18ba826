import { House } from '../../../../test/support/house.js';
import { aSeat } from '../../../councils/src/seat/seat.factory.js';
import { partOf, unpackedPdf, wordsOfPdf } from '../../../papers/src/words-of-files.fixture.js';
import { anInstitution } from '../../../people/src/institution/institution.factory.js';
import { aRisk } from '../../../risks/src/risk/risk.factory.js';
import { anActionItem } from '../action-item/action-item.factory.js';
import { anIndicator, aPlan, aPriority } from '../action-plan/action-plan.factory.js';
import { aDecision } from '../decision/decision.factory.js';

describe('reports of plans and action items', () => {
  let house: House;
  let councilId: string;
  let secretary: string;
  let member: string;
  let planId: string;

  beforeAll(async () => {
    house = await House.open({ worker: false });
    house.setClock(new Date('2026-05-04T10:00:00Z'));
    ({ councilId, personId: secretary } = await aSeat(house.tx, 'SECRETARY'));
    ({ personId: member } = await aSeat(house.tx, 'MEMBER', councilId));
    const plan = await aPlan(house.tx, {
      councilId,
      decision: await aDecision(house.tx, { councilId }),
      budgetEuros: 12_000,
      vision: 'Žüriita vald',
    });
    planId = plan.id;
    const priority = await aPriority(house.tx, plan);
    await anIndicator(house.tx, priority.goal, { measured: { '2026-04-01': 25 } });
    const { id: thinking } = await anInstitution(house.tx, { name: 'Õpetajate Liit' });
    await house.owner.query(
      `insert into plan_opinions (plan_id, council_id, institution_id, text, changed_at) values ($1, $2, $3, 'Koolid vajavad õppust', '2026-04-30T21:30:00Z')`,
      [planId, councilId, thinking],
    );
    const risk = await aRisk(house.tx, { councilId, title: 'Salajane kaev' });
    const ownerInstitutionId = (await anInstitution(house.tx, { name: 'Jõevalve' })).id;
    const of = { councilId, ownerInstitutionId };
    await anActionItem(house.tx, {
      ...of,
      planId,
      goalId: priority.goal.id,
      title: 'Suitsuandurid',
      dueOn: '2026-04-01',
      state: 'WAITING',
      waitingFor: 'Hange',
      progressPercent: 40,
    });
    await anActionItem(house.tx, { ...of, planId, title: 'Õppepäev', state: 'VERIFIED' });
    await anActionItem(house.tx, { ...of, planId, title: 'Salajane töö', riskIds: [risk.id] });
    await house.owner.query(`insert into priority_needs (priority_id, plan_id, council_id, risk_id) values ($1, $2, $3, $4)`, [
      priority.id,
      planId,
      councilId,
      risk.id,
    ]);
    await house.owner.query(
      `update risks set mark_basis = 'AvTS § 35 lg 1 p 9', mark_from = '2026-01-01', mark_holder = 'Päästeamet' where id = $1`,
      [risk.id],
    );
  });
  afterAll(() => house.close());

  const download = async (asker: string | null, file: string, args: object, language = 'et') =>
    house.api.inject({
      url: `/files/${file}`,
      query: { args: JSON.stringify(args), language },
      headers: asker ? { cookie: await house.cookieOf(asker) } : {},
    });
  const asked = async (...what: Parameters<typeof download>): Promise<Buffer> => {
    const answer = await download(...what);
    expect(answer.statusCode).toBe(200);
    return answer.rawPayload;
  };
  const wordsOfDocx = (file: Buffer) => partOf(file, 'word/document.xml');

  it('tell of a plan its priorities, indicators and action items, in PDF and Word alike', async () => {
    const pdf = await asked(secretary, 'action-plan.pdf', { id: planId });
    for (const mark of [/\/StructTreeRoot/, /\/Lang \(et\)/, /pdfuaid:part>1/]) expect(unpackedPdf(pdf)).toMatch(mark);
    const docx = wordsOfDocx(await asked(secretary, 'action-plan.docx', { id: planId }));
    for (const said of [
      ...['Turvalisuse tegevuskava', 'Periood 01.01.2026 – 31.12.2028', 'Žüriita vald', 'Seis 04.05.2026', '1. Tulesurmi ei ole'],
      ...[
        'Eesmärk 1.1: Kodud on tuleohutud',
        'Eluhoonete tulekahjud',
        '25 aastas',
        'graafikust maas',
        'Suitsuandurid',
        'Ootel: Hange, hilinenud, 40 %',
      ],
      ...['Tegevused, mis ei ole ühegi eesmärgi juures', 'Õppepäev', 'Kontrollitud'],
      ...['Asutuste arvamused kava kohta', 'Õpetajate Liit, 01.05.2026', 'Koolid vajavad õppust'],
    ]) {
      expect(wordsOfPdf(pdf)).toContain(said.replace(/\s/g, ''));
      expect(docx).toContain(said);
    }
    expect(docx).toMatch(/Eelarve 12.000 eurot/);
    expect(wordsOfDocx(await asked(secretary, 'action-plan.docx', { id: planId }, 'en'))).toContain('Goal 1.1: Kodud on tuleohutud');
  });

  it('tell of a plan that is closed what went on from it, and where', async () => {
    const closed = await aPlan(house.tx, { councilId, title: 'Vana kava', decision: await aDecision(house.tx, { councilId }) });
    await anActionItem(house.tx, { councilId, planId: closed.id, title: 'Jäi pooleli', dueOn: '2026-12-01' });
    const CLOSE = 'mutation ($input: CloseActionPlanInput!) { closeActionPlan(input: $input) { id } }';
    const input = { id: closed.id, version: closed.version, closingReport: 'Tehtud', rollOverToPlanId: planId };
    expect((await house.ask(secretary, CLOSE, { input })).errors).toBeUndefined();
    const words = wordsOfDocx(await asked(secretary, 'action-plan.docx', { id: closed.id }));
    for (const said of ['Tegevused, mis läksid edasi kavasse „Turvalisuse tegevuskava“', 'Jäi pooleli']) expect(words).toContain(said);
    await house.owner.query('delete from action_items where title = $1', ['Jäi pooleli']);
  });

  it('tell how action items stand, in figures and by owner', async () => {
    const docx = wordsOfDocx(await asked(member, 'action-items.docx', { councilId }));
    const words = docx.replace(/<[^>]+>/g, '|').replace(/\|+/g, '|');
    expect(words).toContain('|Aruandes on 2 tegevust.|');
    for (const line of ['|Lõpetamata|1|', '|neist hilinenud|1|', '|Kontrollitud|1|', '|Jõevalve|1|1|1|ei ole|'])
      expect(words).toContain(line);
    const some = wordsOfDocx(await asked(member, 'action-items.docx', { councilId, filter: { states: ['VERIFIED'] } }));
    expect(some).toContain('Aruandes on valik: 1 tegevus.');
    expect(some).not.toContain('Suitsuandurid');
  });

  it('warn of what is for internal use and put its reading on record, and tell nobody else of it', async () => {
    for (const [file, args] of [
      ['action-plan', { id: planId }],
      ['action-items', { councilId }],
    ] as const) {
      const before = await house.owner.query<object[]>('select from restricted_readings where person_id = $1', [secretary]);
      const answer = await download(secretary, `${file}.docx`, args);
      expect(answer.headers['content-disposition']).toContain('filename="AK-');
      expect(wordsOfDocx(answer.rawPayload)).toContain('Teabevaldaja: Päästeamet. Alus: AvTS § 35 lg 1 p 9.');
      expect(wordsOfDocx(answer.rawPayload)).toContain('Salajane töö, AK');
      const after = await house.owner.query<object[]>('select from restricted_readings where person_id = $1', [secretary]);
      expect(after.length).toBeGreaterThan(before.length);
      const seen = await download(member, `${file}.docx`, args);
      expect(seen.headers['content-disposition']).not.toContain('AK-');
      expect(wordsOfDocx(seen.rawPayload)).not.toMatch(/Salajane|KASUTAMISEKS/);
    }
  });

  it('are for whoever reads the plan and the items', async () => {
    const stranger = (await aSeat(house.tx, 'SECRETARY')).personId;
    expect((await download(stranger, 'action-plan.pdf', { id: planId })).statusCode).toBe(404);
    expect((await download(stranger, 'action-items.pdf', { councilId })).statusCode).toBe(404);
    expect((await download(null, 'action-plan.docx', { id: planId })).statusCode).toBe(401);
    expect((await download(secretary, 'action-plan.pdf', { id: 'x' })).statusCode).toBe(400);
  });
});
