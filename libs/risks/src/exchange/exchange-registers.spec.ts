import { House, type Answer } from '../../../../test/support/house.js';
import { aMembership } from '../../../councils/src/membership/membership.factory.js';
import { aSeat } from '../../../councils/src/seat/seat.factory.js';
import { anAffiliation } from '../../../people/src/affiliation/affiliation.factory.js';
import { anInstitution } from '../../../people/src/institution/institution.factory.js';
import { aRisk } from '../risk/risk.factory.js';

interface Row {
  line: number;
  outcome: string;
  riskId: string | null;
  isRestricted: boolean;
  version: number | null;
  title: string;
  changes: { key: string; before: string | null; after: string | null }[];
  notTaken: { key: string; said: string | null }[];
  refusals: { key: string | null; reason: string; said: string | null; allowed: string[] }[];
}
interface Preview {
  columns: { key: string | null; title: string; isTaken: boolean }[];
  missing: { key: string }[];
  hasVersions: boolean;
  rows: Row[];
  notInFile: number;
}

const PREVIEW = `mutation ($input: PreviewRiskImportInput!) { previewRiskImport(input: $input) {
  columns { key title isTaken } missing { key } hasVersions notInFile
  rows { line outcome riskId isRestricted version title changes { key before after } notTaken { key said } refusals { key reason said allowed } } } }`;
const IMPORT = 'mutation ($input: ImportRisksInput!) { importRisks(input: $input) { created changed } }';
const MARK = { basis: 'AvTS § 35 lg 1 p 9', from: '2026-01-01', until: '2026-12-31', holder: 'Päästeamet' };

describe('a register in a file', () => {
  let house: House;
  let councilId: string;
  let secretary: string;

  beforeAll(async () => void (house = await House.open({ worker: false })));
  beforeEach(async () => {
    house.setClock(new Date('2026-05-04T10:00:00Z'));
    ({ councilId, personId: secretary } = await aSeat(house.tx, 'SECRETARY'));
  });
  afterAll(() => house.close());

  const bytes = async (ending: 'xlsx' | 'csv', args: object = {}, language = 'et') => {
    const answer = await house.api.inject({
      url: `/files/risk-register.${ending}`,
      query: { args: JSON.stringify({ councilId, ...args }), language },
      headers: { cookie: await house.cookieOf(secretary) },
    });
    expect(answer.statusCode).toBe(200);
    return answer.rawPayload;
  };
  const input = (content: Buffer | string, more: object = {}) => ({
    input: { councilId, fileName: 'register', content: Buffer.from(content).toString('base64'), ...more },
  });
  const preview = async (content: Buffer | string, language = 'et'): Promise<Preview> => {
    const { data, errors } = await house.ask(secretary, PREVIEW, input(content, { language }));
    if (errors) throw new Error(JSON.stringify(errors));
    return data?.['previewRiskImport'] as Preview;
  };
  const bring = (content: Buffer | string, rows: Pick<Row, 'line' | 'version'>[], asker = secretary) =>
    house.ask(asker, IMPORT, input(content, { rows: rows.map(({ line, version }) => ({ line, version })) }));
  const refusal = ({ errors }: Answer) => errors?.map(({ extensions: { code, reason, field } }) => ({ code, reason, field }));
  const stored = async (id: string) => (await house.owner.query<Record<string, unknown>[]>('select * from risks where id = $1', [id]))[0];

  async function aFullRisk(): Promise<string> {
    const { institutionId } = await aMembership(house.tx, { councilId });
    const { personId } = await anAffiliation(house.tx, { institutionId });
    const { id } = await aRisk(house.tx, {
      councilId,
      title: '=HYPERLINK("http://example.org";"Üleujutus")',
      description: '-2+3; "jutumärgid"\nja teine rida',
      scenario: "'=ülakoma ees",
      treatment: 'MITIGATE',
      ownerInstitutionId: institutionId,
      ownerPersonId: personId,
      origin: 'SEMINAR',
    });
    const { institutionId: other } = await aMembership(house.tx, { councilId });
    await house.owner.query('insert into risk_contributors (council_id, risk_id, institution_id) values ($1, $2, $3), ($1, $2, $4)', [
      councilId,
      id,
      institutionId,
      other,
    ]);
    await house.owner.query(
      `insert into risk_regions (council_id, risk_id, region_id) select $1, $2, id from regions where code in ('0511', '0735')`,
      [councilId, id],
    );
    await house.owner.query('update risks set mark_basis = $2, mark_from = $3, mark_until = $4, mark_holder = $5 where id = $1', [
      id,
      MARK.basis,
      MARK.from,
      MARK.until,
      MARK.holder,
    ]);
    return id;
  }

  it.each(['xlsx', 'csv'] as const)('comes back as %s unchanged, in either language', async (ending) => {
    await aFullRisk();
    await aRisk(house.tx, { councilId, class: 'PROBLEM', eventType: 'TRAFFIC', isMalicious: true, horizonMonths: 24, reviewDays: 100 });
    for (const [written, read] of [
      ['et', 'en'],
      ['en', 'et'],
    ] as const) {
      const { rows, columns, missing, hasVersions, notInFile } = await preview(await bytes(ending, {}, written), read);
      expect(rows.map(({ outcome, changes, notTaken, refusals }) => ({ outcome, changes, notTaken, refusals }))).toEqual(
        [1, 2].map(() => ({ outcome: 'UNCHANGED', changes: [], notTaken: [], refusals: [] })),
      );
      expect(rows.map(({ isRestricted }) => isRestricted).sort()).toEqual([false, true]);
      expect([columns.filter(({ key }) => key === null), missing, hasVersions, notInFile]).toEqual([[], [], true, 0]);
    }
  });

  it('begins, in CSV, with what Estonian Excel needs, warns of restricted risks, and holds no formula', async () => {
    await aFullRisk();
    const text = (await bytes('csv')).toString('utf8');
    expect(text.startsWith('\uFEFFASUTUSESISESEKS KASUTAMISEKS (AK)\r\n')).toBe(true);
    expect(text).toContain('Teabevaldaja: Päästeamet. Alus: AvTS § 35 lg 1 p 9. Piirang kehtib alates 01.01.2026 kuni 31.12.2026.');
    expect(text).toContain('Tähis [ref];Nimetus [title];');
    expect(text).toContain(`"'=HYPERLINK(""http://example.org"";""Üleujutus"")"`);
    expect(text).toContain(`"'-2+3; ""jutumärgid""\nja teine rida"`);
    for (const cell of text.split(/[;\r\n]/)) expect(cell).not.toMatch(/^"?[=+@]/);
  });

  it('with half of the columns changes those alone, and says which are missing and which it does not know', async () => {
    const id = await aFullRisk();
    const other = await aRisk(house.tx, { councilId, title: 'Jäide' });
    const ref = (await house.ask(secretary, 'query ($id: ID!) { risk(id: $id) { ref } }', { id })).data?.['risk'] as { ref: string };
    const before = await stored(id);
    const file = `Tähis;Käsitlusviis;Põhjused;Minu märkus\n${ref.ref};jälgimine;;tähtis\n`;
    const plan = await preview(file);
    expect(plan.columns).toEqual([
      { key: 'ref', title: 'Tähis', isTaken: false },
      { key: 'treatment', title: 'Käsitlusviis', isTaken: true },
      { key: 'causes', title: 'Põhjused', isTaken: true },
      { key: null, title: 'Minu märkus', isTaken: false },
    ]);
    expect(plan.missing.map(({ key }) => key)).toEqual(expect.arrayContaining(['title', 'regionIds', 'mark.basis']));
    expect([plan.hasVersions, plan.notInFile]).toEqual([false, 1]);
    expect(plan.rows).toMatchObject([
      { outcome: 'CHANGED', riskId: id, changes: [{ key: 'treatment', before: 'leevendamine', after: 'jälgimine' }], refusals: [] },
    ]);
    expect(await stored(id)).toEqual(before);
    expect((await bring(file, plan.rows)).data).toEqual({ importRisks: { created: 0, changed: 1 } });
    const after = await stored(id);
    expect(after).toEqual({ ...before, treatment: 'WATCH', version: 2, changed_at: after?.['changed_at'] });
    expect((await stored(other.id))?.['version']).toBe(1);
  });

  it('says at the row what it changes in vain: scores and the like, which are set with a reason on the page of the risk', async () => {
    const { id } = await aRisk(house.tx, { councilId, title: 'Jäide' });
    await house.owner.query(
      `update risks set current_likelihood = 3, current_impact = 4, current_score = 12, current_level = 'HIGH', level_rank = 3, assessed_on = '2026-05-01',
              current_matrix_id = (select id from risk_matrices where code = 'probability-5x5' and version = 1) where id = $1`,
      [id],
    );
    const head = 'id;title;current.likelihood;current.score;current.level;assessedOn;status';
    const told = async (row: string) => (await preview(`${head}\n${row}`)).rows.map(({ outcome, notTaken }) => ({ outcome, notTaken }));
    expect(await told(`${id};Jäide;3,0;12;high;01.05.2026;avatud`)).toEqual([{ outcome: 'UNCHANGED', notTaken: [] }]);
    expect(await told(`${id};Jäide;5;20;kõrge;;suletud`)).toEqual([
      {
        outcome: 'UNCHANGED',
        notTaken: [
          { key: 'current.likelihood', said: '5' },
          { key: 'current.score', said: '20' },
          { key: 'assessedOn', said: null },
          { key: 'status', said: 'suletud' },
        ],
      },
    ]);
    expect(await told(`${id};Jäide ja lumi;3;20;kõrge;2026-05-01;avatud`)).toEqual([
      { outcome: 'CHANGED', notTaken: [{ key: 'current.score', said: '20' }] },
    ]);
    const file = `${head}\n${id};Jäide ja lumi;3;20;kõrge;2026-05-01;avatud`;
    expect((await bring(file, [{ line: 2, version: 1 }])).data).toEqual({ importRisks: { created: 0, changed: 1 } });
    expect(await stored(id)).toMatchObject({ title: 'Jäide ja lumi', current_score: 12 });
  });

  it('enters new risks and changes known ones in one act, through the rules that always hold', async () => {
    const { id } = await aRisk(house.tx, { councilId, title: 'Jäide' });
    const name = `Valla „Hooldus, Korrashoid“ ${councilId}`;
    // Of two bodies of one name the member is meant.
    await anInstitution(house.tx, { name });
    const institutionId = (await anInstitution(house.tx, { name })).id;
    await aMembership(house.tx, { councilId, institutionId });
    const file = [
      'id,title,class,eventType,ownerInstitutionId,regionIds,identifiedOn,isPublic,mark.basis,mark.from,mark.holder',
      `${id},Jäide ja lumi,risk,rescue,"${name}",Narva linn (0511),01.02.2020,ei,AvTS § 35 lg 1 p 9,04.05.2026,Päästeamet`,
      ',Tänavavalgustus,probleem,liiklus,,Sillamäe linn,,,,,',
    ].join('\n');
    const { rows } = await preview(file);
    expect(rows).toMatchObject([
      { outcome: 'CHANGED', version: 1, refusals: [] },
      { outcome: 'NEW', version: null, refusals: [] },
    ]);
    expect((await bring(file, rows)).data).toEqual({ importRisks: { created: 1, changed: 1 } });
    expect(await stored(id)).toMatchObject({ title: 'Jäide ja lumi', owner_institution_id: institutionId, mark_holder: 'Päästeamet' });
    const REGISTER =
      'query ($id: ID!) { risks(councilId: $id, orderBy: NUMBER) { nodes { title status class eventType regions { name } } } }';
    expect((await house.ask(secretary, REGISTER, { id: councilId })).data?.['risks']).toMatchObject({
      nodes: [{ regions: [{ name: 'Narva linn' }] }, { title: 'Tänavavalgustus', status: 'DRAFT', class: 'PROBLEM', eventType: 'TRAFFIC' }],
    });
    // The same file again: the known risk is as it says; the row without an id would be another new one.
    expect((await preview(file)).rows.map(({ outcome }) => outcome)).toEqual(['UNCHANGED', 'NEW']);
  });

  it('is refused row by row, with the cell, the reason and the words that are allowed, and nothing else is lost', async () => {
    const { id } = await aRisk(house.tx, { councilId, title: 'Jäide' });
    const closed = await aRisk(house.tx, { councilId, title: 'Suletud' });
    await house.owner.query(`update risks set status = 'CLOSED', closed_on = '2026-01-01', close_reason = 'x' where id = $1`, [closed.id]);
    const head = 'id;version;title;class;eventType;treatment;horizonMonths;identifiedOn;ownerInstitutionId;isMalicious';
    const lines = [
      `${id};9;Jäide;risk;liiklus;;60;2020-01-01;;ei`,
      `${closed.id};1;Muudetud;risk;päästesündmus;;60;2020-01-01;;ei`,
      ';;Uus;katastroof;liiklus;;;;;',
      ';;Uus;risk;liiklus;aktsepteerimine;;;;',
      ';;Uus;risk;liiklus;;kuuskümmend;31.02.2020;Olematu asutus;võib-olla',
      `;;${'x'.repeat(301)};risk;liiklus;;9999;;;`,
      ';;;risk;liiklus;;;;;',
      '0b6f8f0e-0000-4000-8000-00000000dead;1;Kadunud;risk;liiklus;;;;;',
      ';;Uus;risk;liiklus;;;2026-05-05;;',
      ';;Hea;risk;liiklus;;;;;',
    ];
    const { rows } = await preview([head, ...lines].join('\r\n'));
    const told = rows.map(({ outcome, refusals }) => [outcome, ...refusals.map(({ key, reason }) => `${key} ${reason}`)]);
    expect(told).toEqual([
      ['REFUSED', 'version stale-version'],
      ['REFUSED', 'null risk-is-closed'],
      ['REFUSED', 'class not-one-of'],
      ['REFUSED', 'treatment accepting-needs-a-decision'],
      [
        'REFUSED',
        'horizonMonths not-a-whole-number',
        'identifiedOn not-a-day',
        'ownerInstitutionId no-institution-of-that-name',
        'isMalicious not-one-of',
      ],
      ['REFUSED', 'title wrong-length', 'horizonMonths too-large'],
      ['REFUSED', 'title required'],
      ['REFUSED', 'id no-such-risk'],
      ['REFUSED', 'identifiedOn in-the-future'],
      ['NEW'],
    ]);
    expect(rows[2]?.refusals).toEqual([{ key: 'class', reason: 'not-one-of', said: 'katastroof', allowed: ['risk', 'oht', 'probleem'] }]);
    expect(await house.owner.query('select count(*)::int as n from risks where council_id = $1', [councilId])).toEqual([{ n: 2 }]);
    expect((await bring([head, ...lines].join('\r\n'), rows.slice(-1))).data).toEqual({ importRisks: { created: 1, changed: 0 } });
  });

  it('is imported as it was previewed or not at all', async () => {
    const { id } = await aRisk(house.tx, { councilId, title: 'Jäide' });
    const file = `id;title\n${id};Jäide ja lumi\n;Ilma liigita`;
    const { rows } = await preview(file);
    expect(rows.map(({ outcome }) => outcome)).toEqual(['CHANGED', 'REFUSED']);
    const stale = { code: 'CONFLICT', reason: 'import-has-changed', field: 'rows' };
    expect(refusal(await bring(file, rows))).toEqual([stale]);
    expect(await stored(id)).toMatchObject({ title: 'Jäide', version: 1 });
    await house.ask(secretary, 'mutation ($input: UpdateRiskInput!) { updateRisk(input: $input) { id } }', {
      input: { id, version: 1, causes: 'Külm' },
    });
    expect(refusal(await bring(file, rows.slice(0, 1)))).toEqual([stale]);
    expect(refusal(await bring(file, [{ line: 99, version: null }]))).toEqual([stale]);
    expect(await stored(id)).toMatchObject({ title: 'Jäide', version: 2 });
  });

  it('is imported by who keeps the register', async () => {
    const { id } = await aRisk(house.tx, { councilId });
    const file = `id;title\n${id};Muu`;
    for (const [asker, code] of [
      [(await aSeat(house.tx, 'CHAIR', councilId)).personId, 'FORBIDDEN'],
      [(await aSeat(house.tx, 'MEMBER', councilId)).personId, 'FORBIDDEN'],
      [(await aSeat(house.tx, 'SECRETARY')).personId, 'NOT_FOUND'],
    ] as const) {
      expect(refusal(await house.ask(asker, PREVIEW, input(file)))).toMatchObject([{ code }]);
      expect(refusal(await bring(file, [{ line: 2, version: 1 }], asker))).toMatchObject([{ code }]);
    }
  });

  it('that is no register is told to be none', async () => {
    const told = async (content: Buffer | string) => refusal(await house.ask(secretary, PREVIEW, input(content)));
    const reason = (name: string) => [{ code: 'INVALID', reason: name, field: 'content' }];
    expect(await told('')).toEqual(reason('file-is-empty'));
    expect(await told('Tere!')).toEqual(reason('no-known-columns'));
    expect(await told('id;title\n')).toEqual(reason('no-rows'));
    expect(await told(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13]))).toEqual(reason('not-a-spreadsheet'));
    expect(await told(Buffer.from('d0cf11e0a1b11ae1', 'hex'))).toEqual(reason('old-excel'));
    expect(await told(Buffer.from('PK\u0003\u0004 and no more'))).toEqual(reason('workbook-broken'));
    expect(await told(Buffer.alloc(2 * 1024 * 1024 + 1, 'a'))).toEqual(reason('file-too-large'));
    expect(await told(`id;title\n${';x\n'.repeat(1001)}`)).toEqual(reason('too-many-rows'));
    const cut = await bytes('xlsx').then((file) => file.subarray(0, file.length - 40));
    expect(await told(cut)).toEqual(reason('workbook-broken'));
  });
});
