import { House } from '../../../../test/support/house.js';
import { aSeat } from '../../../councils/src/seat/seat.factory.js';
import { partOf, unpackedPdf, wordsOfPdf } from '../../../papers/src/words-of-files.fixture.js';
import { anInstitution } from '../../../people/src/institution/institution.factory.js';
import { aMeasure } from '../measure/measure.factory.js';
import { aRisk } from '../risk/risk.factory.js';

describe('the report of a register', () => {
  let house: House;
  let councilId: string;
  let secretary: string;

  beforeAll(async () => {
    house = await House.open({ worker: false });
    house.setClock(new Date('2026-05-04T10:00:00Z'));
    ({ councilId, personId: secretary } = await aSeat(house.tx, 'SECRETARY'));
    const { id } = await aRisk(house.tx, {
      councilId,
      title: 'Žüriita jõeäär',
      scenario: 'Jõgi tõuseb üle kallaste. Ūdens, вода.',
      treatment: 'MITIGATE',
    });
    await house.ask(secretary, 'mutation ($input: ModerateAssessmentInput!) { moderateAssessment(input: $input) { id } }', {
      input: {
        riskId: id,
        version: 1,
        kind: 'CURRENT',
        likelihood: 5,
        impacts: [{ dimension: 'LIFE_HEALTH', value: 5 }],
        confidence: 'HIGH',
        reason: 'x',
      },
    });
    const { id: responsibleInstitutionId } = await anInstitution(house.tx, { name: 'Jõevalve' });
    await aMeasure(
      house.tx,
      { id, councilId },
      { title: 'Kaldakindlustus', phase: 'PREPAREDNESS', dueOn: '2026-09-01', responsibleInstitutionId },
    );
    await aMeasure(house.tx, { id, councilId }, { title: 'Liivakotid', state: 'IN_PLACE', inPlaceOn: '2026-01-01' });
    const restricted = await aRisk(house.tx, { councilId, title: 'Salajane kaev' });
    await house.owner.query(
      `update risks set mark_basis = 'AvTS § 35 lg 1 p 9', mark_from = '2026-01-01', mark_until = '2026-12-31', mark_holder = 'Päästeamet' where id = $1`,
      [restricted.id],
    );
  });
  afterAll(() => house.close());

  const download = async (asker: string | null, ending: 'pdf' | 'docx', args: object = {}, language = 'et') =>
    house.api.inject({
      url: `/files/risk-register.${ending}`,
      query: { args: JSON.stringify({ councilId, ...args }), language },
      headers: asker ? { cookie: await house.cookieOf(asker) } : {},
    });
  const asked = async (...what: Parameters<typeof download>): Promise<Buffer> => {
    const answer = await download(...what);
    expect(answer.statusCode).toBe(200);
    return answer.rawPayload;
  };

  it('is, as PDF, tagged, titled and in a language, with its fonts inside', async () => {
    const pdf = unpackedPdf(await asked(secretary, 'pdf'));
    expect(pdf.startsWith('%PDF-1.7')).toBe(true);
    for (const mark of [/\/StructTreeRoot/, /\/MarkInfo/, /\/Marked true/, /\/Lang \(et\)/, /\/DisplayDocTitle true/, /pdfuaid:part>1/])
      expect(pdf).toMatch(mark);
    for (const tag of ['Document', 'H1', 'H2', 'H3', 'H4', 'P', 'Sect', 'Table', 'TR', 'TH', 'TD']) expect(pdf).toContain(`/S /${tag}\n`);
    expect(pdf).toContain('/FontFile2');
    expect(pdf).toMatch(/\/Scope \/?\(?Column/);
  });

  it('says in PDF and in Word what the register says, in the letters of every language of the councils', async () => {
    const words = wordsOfPdf(await asked(secretary, 'pdf'));
    const docx = partOf(await asked(secretary, 'docx'), 'word/document.xml');
    for (const said of [
      'Riskiregister',
      'Žüriita jõeäär',
      'Jõgi tõuseb üle kallaste. Ūdens, вода.',
      'väga kõrge: 1',
      'Seis 04.05.2026',
      'leevendamine',
      'praegune risk',
      'Meetmed, seis 04.05.2026',
      ...['Kaldakindlustus', 'valmisolek', 'kavandatud', 'Jõevalve', '01.09.2026', 'Liivakotid', 'rakendatud'],
    ]) {
      expect(words).toContain(said.replace(/\s/g, ''));
      expect(docx).toContain(said);
    }
    expect(docx).toMatch(/<w:tblHeader/);
    expect(partOf(await asked(secretary, 'docx'), 'word/styles.xml')).toContain('et-EE');
    expect(wordsOfPdf(await asked(secretary, 'pdf', {}, 'en'))).toContain('Riskregister');
  });

  it('warns on its head, its pages and in its name of what is for internal use, and tells nobody else of it', async () => {
    const answer = await download(secretary, 'pdf');
    expect(answer.headers['content-disposition']).toContain('filename="AK-riskiregister-');
    const [pdf, docx] = [answer.rawPayload, await asked(secretary, 'docx')];
    const mark = 'Teabevaldaja: Päästeamet. Alus: AvTS § 35 lg 1 p 9. Piirang kehtib alates 01.01.2026 kuni 31.12.2026.';
    expect(wordsOfPdf(pdf)).toContain('ASUTUSESISESEKSKASUTAMISEKS(AK)');
    expect(partOf(docx, 'word/document.xml')).toContain(mark);
    expect(partOf(docx, 'word/header1.xml')).toContain('ASUTUSESISESEKS KASUTAMISEKS (AK)');
    const member = (await aSeat(house.tx, 'MEMBER', councilId)).personId;
    const seen = await download(member, 'docx');
    expect(seen.headers['content-disposition']).toContain('filename="riskiregister-');
    for (const part of ['word/document.xml', 'word/header1.xml']) {
      expect(partOf(seen.rawPayload, part)).not.toMatch(/Salajane|KASUTAMISEKS/);
    }
    expect(partOf(seen.rawPayload, 'word/document.xml')).toContain('Registris on 1 risk.');
  });

  it('holds what passes the filter, and the register of another day', async () => {
    const some = partOf(await asked(secretary, 'docx', { filter: { levels: ['VERY_HIGH'] } }), 'word/document.xml');
    expect(some).toContain('Aruandes on valik registrist: 1 risk.');
    expect(some).not.toContain('Salajane');
    const before = partOf(await asked(secretary, 'docx', { asOf: '2020-01-01' }), 'word/document.xml');
    expect(before).toContain('Seis 01.01.2020 lõpul');
    expect(before).toContain('Selle valikuga riske ei ole.');
    expect(before).not.toContain('jõeäär');
  });

  it('is for whoever reads the register', async () => {
    const stranger = (await aSeat(house.tx, 'SECRETARY')).personId;
    expect((await download(stranger, 'pdf')).statusCode).toBe(404);
    expect((await download(null, 'docx')).statusCode).toBe(401);
  });
});
