import { House, type Answer } from '../../../../test/support/house.js';
import { aMembership } from '../../../councils/src/membership/membership.factory.js';
import { aSeat } from '../../../councils/src/seat/seat.factory.js';
import { anAffiliation } from '../../../people/src/affiliation/affiliation.factory.js';
import { aMeasure } from '../../../risks/src/measure/measure.factory.js';
import { aRisk } from '../../../risks/src/risk/risk.factory.js';
import { anActionItem } from '../action-item/action-item.factory.js';
import { aSeminar } from '../../../seminars/src/seminar/seminar.factory.js';
import { aDecision } from '../decision/decision.factory.js';

interface Row {
  line: number;
  outcome: string;
  itemId: string | null;
  version: number | null;
  changes: { key: string; before: string | null; after: string | null }[];
  notTaken: { key: string; said: string | null }[];
  refusals: { key: string | null; reason: string; said: string | null }[];
}

const PREVIEW = `mutation ($input: PreviewActionItemImportInput!) { previewActionItemImport(input: $input) { hasVersions
  rows { line outcome itemId version changes { key before after } notTaken { key said } refusals { key reason said } } } }`;
const IMPORT = 'mutation ($input: ImportActionItemsInput!) { importActionItems(input: $input) { created changed } }';
const ITEM = `query ($id: ID!) { actionItem(id: $id) { title dueOn slips progressPercent version
  updates { note progressPercent channel } extensions { toDueOn reason state } } }`;

describe('action items in a file', () => {
  let house: House;
  let councilId: string;
  let secretary: string;
  let institutionId: string;
  let institution: string;

  beforeAll(async () => void (house = await House.open({ worker: false })));
  beforeEach(async () => {
    house.setClock(new Date('2026-05-04T10:00:00Z'));
    ({ councilId, personId: secretary } = await aSeat(house.tx, 'SECRETARY'));
    ({ institutionId } = await aMembership(house.tx, { councilId }));
    institution = `Narva Päästekomando ${institutionId.slice(0, 8)}`;
    await house.owner.query('update institutions set name = $2 where id = $1', [institutionId, institution]);
  });
  afterAll(() => house.close());

  const download = async (ending: 'xlsx' | 'csv', args: object = {}, asker = secretary, language = 'et') =>
    house.api.inject({
      url: `/files/action-items.${ending}`,
      query: { args: JSON.stringify({ councilId, ...args }), language },
      headers: { cookie: await house.cookieOf(asker) },
    });
  const csv = async (args: object = {}, asker = secretary) => (await download('csv', args, asker)).body.replace(/^\uFEFF/, '');
  const input = (content: Buffer | string, more: object = {}) => ({
    input: { councilId, fileName: 'tegevused', content: Buffer.from(content).toString('base64'), ...more },
  });
  const rowsOf = async (content: Buffer | string, language = 'et'): Promise<Row[]> => {
    const { data, errors } = await house.ask(secretary, PREVIEW, input(content, { language }));
    if (errors) throw new Error(JSON.stringify(errors));
    return (data?.['previewActionItemImport'] as { rows: Row[] }).rows;
  };
  const bring = (content: Buffer | string, rows: Pick<Row, 'line' | 'version'>[], asker = secretary) =>
    house.ask(asker, IMPORT, input(content, { rows: rows.map(({ line, version }) => ({ line, version })) }));
  const refusal = ({ errors }: Answer) => errors?.map(({ extensions: { code, reason, field } }) => ({ code, reason, field }));
  const stored = async (id: string) => (await house.ask(secretary, ITEM, { id })).data?.['actionItem'];
  const told = (rows: Row[]) => rows.map(({ outcome, refusals }) => [outcome, ...refusals.map(({ key, reason }) => `${key} ${reason}`)]);

  async function aFullItem(): Promise<string> {
    const { personId } = await anAffiliation(house.tx, { institutionId });
    const risk = await aRisk(house.tx, { councilId });
    const measure = await aMeasure(house.tx, risk);
    const decision = await aDecision(house.tx, { councilId });
    const item = await anActionItem(house.tx, {
      councilId,
      ownerInstitutionId: institutionId,
      assigneePersonId: personId,
      title: '=HYPERLINK("http://example.org";"Pumbad")',
      description: '-2+3; "jutumärgid"\nja teine rida',
      doneCriterion: "'=ülakoma ees",
      phase: 'RESPONSE',
      approach: 'SITUATIONAL',
      cooperationForm: 'COORDINATION',
      startOn: '2026-02-01',
      decisionId: decision.id,
      riskIds: [risk.id],
      measureIds: [measure.id],
    });
    await house.owner.query('insert into item_helpers (council_id, item_id, institution_id) values ($1, $2, $3)', [
      councilId,
      item.id,
      (await aMembership(house.tx, { councilId })).institutionId,
    ]);
    return item.id;
  }

  it('go out and come back without a change, as workbook and as text, in both languages', async () => {
    const id = await aFullItem();
    const needed = await anActionItem(house.tx, { councilId });
    const { councilId: other } = await aSeat(house.tx, 'MEMBER');
    const { id: seminarId } = await aSeminar(house.tx, { councilId, title: 'Kevadseminar' });
    await house.owner.query('insert into item_dependencies (council_id, item_id, needs_item_id) values ($1, $2, $3)', [
      ...[councilId, id, needed.id],
    ]);
    await house.owner.query('insert into item_councils (item_id, council_id) values ($1, $2)', [id, other]);
    await house.owner.query('update action_items set seminar_id = $2 where id = $1', [id, seminarId]);
    for (const ending of ['xlsx', 'csv'] as const)
      for (const language of ['et', 'en']) {
        const { statusCode, rawPayload } = await download(ending, {}, secretary, language);
        expect(statusCode).toBe(200);
        const rows = await rowsOf(rawPayload, language === 'et' ? 'en' : 'et');
        expect([ending, language, ...told(rows), ...rows.map(({ notTaken }) => notTaken)]).toEqual([
          ending,
          language,
          ['UNCHANGED'],
          ['UNCHANGED'],
          [],
          [],
        ]);
      }
    const [named] = await house.owner.query<{ code: string; name: string }[]>(
      'select own.code, other.name from councils own, councils other where own.id = $1 and other.id = $2',
      [councilId, other],
    );
    for (const said of [`"'=HYPERLINK(`, `;T-${named?.code}-`, ';Kevadseminar;', named?.name ?? '?']) expect(await csv()).toContain(said);
  });

  it('hold what the list answers to the same filter, and nothing of others', async () => {
    await anActionItem(house.tx, { councilId, title: 'Esimene' });
    await anActionItem(house.tx, { councilId, title: 'Teine', state: 'DONE' });
    const other = await aSeat(house.tx, 'SECRETARY');
    await anActionItem(house.tx, { councilId: other.councilId, title: 'Võõras' });
    const open = await csv({ filter: { isOpen: true } });
    expect([open.includes('Esimene'), open.includes('Teine')]).toEqual([true, false]);
    expect(await csv({ councilId: null })).not.toContain('Võõras');
    expect((await download('csv', {}, other.personId)).json()).toMatchObject({ errors: [{ extensions: { code: 'NOT_FOUND' } }] });
    expect((await download('xlsx', { filter: { isOpen: true } })).headers['content-disposition']).toMatch(/tegevused-.*2026-05-04\.xlsx/);
  });

  it('are changed by what a file says: facts, a word of progress, and a later day with its reason', async () => {
    const { id } = await anActionItem(house.tx, { councilId, ownerInstitutionId: institutionId, dueOn: '2026-06-01' });
    const file = [
      'id;version;title;priority;progressPercent;note;dueOn;dueReason',
      `${id};1;Pumpade hange;1;40;Hange väljas;15.07.2026;Pakkumisi ei tulnud`,
    ].join('\n');
    const rows = await rowsOf(file);
    expect(rows.map(({ outcome, changes }) => [outcome, changes.map(({ key, after }) => `${key} ${after}`)])).toEqual([
      [
        'CHANGED',
        [
          'title Pumpade hange',
          'priority 1',
          'progressPercent 40',
          'note Hange väljas',
          'dueOn 15.07.2026',
          'dueReason Pakkumisi ei tulnud',
        ],
      ],
    ]);
    expect(await stored(id)).toMatchObject({ dueOn: '2026-06-01', version: 1, updates: [] });
    expect((await bring(file, rows)).data).toEqual({ importActionItems: { created: 0, changed: 1 } });
    expect(await stored(id)).toMatchObject({
      title: 'Pumpade hange',
      dueOn: '2026-07-15',
      slips: 1,
      progressPercent: 40,
      updates: [{ note: 'Hange väljas', progressPercent: 40, channel: 'WEB' }],
      extensions: [{ toDueOn: '2026-07-15', reason: 'Pakkumisi ei tulnud', state: 'GRANTED' }],
    });
    // The same file once more would say the same word twice.
    expect(told(await rowsOf(file))).toEqual([['REFUSED', 'version stale-version', 'dueOn same-due-day']]);
    expect(refusal(await bring(file, rows))).toEqual([{ code: 'CONFLICT', reason: 'import-has-changed', field: 'rows' }]);
  });

  it('are held against the day that the row asks for, whatever else it changes with it', async () => {
    const { id: decisionId } = await aDecision(house.tx, { councilId, decidedOn: '2026-01-20' });
    const [{ ref }] = await house.owner.query<[{ ref: string }]>(
      `select reference('O', c.code || '-' || d.year, d.number) as ref from decisions d join councils c on c.id = d.council_id where d.id = $1`,
      [decisionId],
    );
    const given = { councilId, ownerInstitutionId: institutionId };
    const early = await anActionItem(house.tx, { ...given, dueOn: '2026-12-31' });
    // Moved to an earlier day once, on which neither the decision nor the start of the row can be.
    await house.owner.query(`update action_items set due_on = '2026-01-10' where id = $1`, [early.id]);
    const late = await anActionItem(house.tx, { ...given, dueOn: '2026-12-31', startOn: '2026-10-01' });
    const file = [
      'id;decisionId;startOn;dueOn;dueReason',
      `${early.id};${ref};2026-06-01;2026-09-30;Otsustati uuesti`,
      `${late.id};;2026-06-01;2026-09-30;Varem valmis`,
    ].join('\n');
    const rows = await rowsOf(file);
    expect(told(rows)).toEqual([['CHANGED'], ['CHANGED']]);
    expect((await bring(file, rows)).data).toEqual({ importActionItems: { created: 0, changed: 2 } });
    // The start is before the old day, and after the new one.
    const after = `id;startOn;dueOn;dueReason\n${late.id};2026-09-01;2026-08-31;Veel varem`;
    expect(told(await rowsOf(after))).toEqual([['REFUSED', 'dueOn item-due-before-start']]);
  });

  it('are entered from rows of new ones, tied by name, code and reference', async () => {
    const risk = await aRisk(house.tx, { councilId });
    const [{ ref }] = await house.owner.query<[{ ref: string }]>(
      `select reference('R', c.code, r.number) as ref from risks r join councils c on c.id = r.council_id where r.id = $1`,
      [risk.id],
    );
    await house.owner.query(`update institutions set registry_code = '70000123' where id = $1`, [institutionId]);
    const file = [
      'Nimetus;Täitja;Tähtaeg;Riskid;Edenemine protsentides',
      `Öövalve;${institution};1.9.2026;${ref};10`,
      'Päevavalve;70000123;2026-09-02;;',
      ';;;;',
      'Kolmas;;2026-09-02;R-OLEMATU-1;0',
    ].join('\n');
    const rows = await rowsOf(file);
    expect(told(rows)).toEqual([['NEW'], ['NEW'], ['REFUSED', 'riskIds no-risk-of-that-name', 'ownerInstitutionId required']]);
    expect((await bring(file, rows.slice(0, 2))).data).toEqual({ importActionItems: { created: 2, changed: 0 } });
    const [made] = await house.owner.query<{ id: string; risks: string[] }[]>(
      `select i.id, array(select risk_id from item_risks where item_id = i.id) as risks from action_items i where council_id = $1 and title = 'Öövalve'`,
      [councilId],
    );
    expect(made?.risks).toEqual([risk.id]);
    expect(await stored(made?.id ?? '')).toMatchObject({ dueOn: '2026-09-01', updates: [{ progressPercent: 10 }] });
  });

  it('are refused row by row, with all that is wrong named at its cell', async () => {
    const { id } = await anActionItem(house.tx, { councilId, ownerInstitutionId: institutionId, dueOn: '2026-06-01' });
    const done = await anActionItem(house.tx, { councilId, ownerInstitutionId: institutionId, state: 'DONE' });
    const stranger = await aSeat(house.tx, 'SECRETARY');
    const foreign = await anActionItem(house.tx, { councilId: stranger.councilId });
    const head = 'id;title;startOn;dueOn;dueReason;priority;phase;progressPercent;state;ownerInstitutionId';
    const line = (...cells: string[]) => cells.join(';');
    const rows = await rowsOf(
      [
        head,
        line(id, 'Uus', '2026-12-01', '2026-07-01', '', '9', 'SÕDA', '140', 'Tehtud', 'Olematu amet'),
        line(done.id, 'Muudetud', '', '2026-12-31', '', '3', '', '100', 'Tehtud', institution),
        line(foreign.id, 'Võõras', '', '2026-12-31', '', '3', '', '0', '', institution),
        line('', 'Uus', '', '2026-12-31', 'sest', '3', '', '0', '', institution),
        line('', 'Ammune', '', '2020-12-31', '', '3', '', '0', '', institution),
        line(id, 'Teist korda', '', '2026-06-01', '', '3', '', '0', '', institution),
      ].join('\n'),
    );
    expect(told(rows).map(([outcome, ...all]) => [outcome, ...all.sort()])).toEqual([
      [
        'REFUSED',
        'dueReason due-needs-a-reason',
        'ownerInstitutionId no-institution-of-that-name',
        'phase not-one-of',
        'priority too-large',
        'progressPercent too-large',
        'startOn item-starts-after-due',
      ],
      ['REFUSED', 'null item-is-done'],
      ['REFUSED', 'id no-such-item'],
      ['REFUSED', 'dueReason new-item-needs-no-reason'],
      ['REFUSED', 'dueOn item-due-before-agreed'],
      ['REFUSED', 'id given-twice'],
    ]);
    expect(rows[0]?.notTaken).toEqual([{ key: 'state', said: 'Tehtud' }]);
    expect(await stored(id)).toMatchObject({ version: 1, updates: [] });
  });

  it('do not change what somebody else changed meanwhile, nor lose a goal that the file keeps', async () => {
    const { id } = await anActionItem(house.tx, { councilId, ownerInstitutionId: institutionId });
    const file = (await csv()).replace('Päästevestide jagamine', 'Vestide jagamine');
    const rows = await rowsOf(file);
    expect(told(rows)).toEqual([['CHANGED']]);
    const { personId } = await anAffiliation(house.tx, { institutionId, role: 'STAFF' });
    const REPORT = 'mutation ($input: ReportProgressInput!) { reportProgress(input: $input) { id } }';
    await house.ask(personId, REPORT, { input: { id, version: 1, note: 'Töös' } });
    expect(refusal(await bring(file, rows))).toEqual([{ code: 'CONFLICT', reason: 'import-has-changed', field: 'rows' }]);
    expect(told(await rowsOf(file))).toEqual([['REFUSED', 'version stale-version']]);
  });

  it('are imported by the secretary alone', async () => {
    const file = 'title;ownerInstitutionId;dueOn\nUus;X;2026-12-01';
    for (const role of ['CHAIR', 'MEMBER', 'OBSERVER'] as const) {
      const { personId } = await aSeat(house.tx, role, councilId);
      expect([role, refusal(await house.ask(personId, PREVIEW, input(file)))]).toMatchObject([role, [{ code: 'FORBIDDEN' }]]);
      expect([role, refusal(await bring(file, [{ line: 2, version: null }], personId))]).toMatchObject([role, [{ code: 'FORBIDDEN' }]]);
    }
    const stranger = await aSeat(house.tx, 'SECRETARY');
    expect(refusal(await house.ask(stranger.personId, PREVIEW, input(file)))).toEqual([
      { code: 'NOT_FOUND', reason: 'no-such-record', field: 'councilId' },
    ]);
  });
});
