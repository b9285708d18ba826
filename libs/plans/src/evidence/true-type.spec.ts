import type { Problem } from '@app/kernel';
import { aHeic, aPhoto, aZip, DOCM, DOCX, JPEG, odf, PDF, PNG, WEBP, XLSX } from './evidence.fixture.js';
import { trueType } from './true-type.js';

const text = (words: string) => Buffer.from(words);
const refusal = (bytes: Buffer, name: string) =>
  trueType(bytes, name).catch((problem: Problem) => [problem.code, problem.reason, problem.field, problem.values]);

describe('what a file is', () => {
  it.each([
    [JPEG, 'foto.JPG', 'image/jpeg'],
    [aPhoto(), 'foto.jpeg', 'image/jpeg'],
    [PNG, 'kaart.png', 'image/png'],
    [WEBP, 'foto.webp', 'image/webp'],
    [aHeic(), 'IMG_0001.HEIC', 'image/heic'],
    [PDF, 'akt.pdf', 'application/pdf'],
    [DOCX, 'akt.docx', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
    [XLSX, 'tabel.xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
    [odf('text'), 'akt.odt', 'application/vnd.oasis.opendocument.text'],
    [odf('spreadsheet'), 'tabel.ods', 'application/vnd.oasis.opendocument.spreadsheet'],
    [text('Jagatud 120 vesti – Võru\r\n'), 'märkmed.txt', 'text/plain'],
    [text('\uFEFFBM;PÄÄ\n1;2\n'), 'tabel.csv', 'text/csv'],
  ])('is told by its content (%#)', async (bytes, name, mediaType) => {
    expect(await trueType(bytes, name)).toBe(mediaType);
  });

  it('is refused where its name says something else, with what it really is', async () => {
    const named = (type: string, ending: string) => ['INVALID', 'evidence-named-otherwise', 'file', { type, ending }];
    expect(await refusal(JPEG, 'foto.png')).toEqual(named('JPEG', 'jpg'));
    expect(await refusal(PDF, 'akt.docx')).toEqual(named('PDF', 'pdf'));
    expect(await refusal(XLSX, 'akt.docx')).toEqual(named('XLSX', 'xlsx'));
    expect(await refusal(PNG, 'no ending')).toEqual(named('PNG', 'png'));
    expect(await refusal(text('mitte pilt'), 'foto.jpg')).toEqual(named('TXT', 'txt'));
  });

  it('is refused where somebody else could be harmed by it', async () => {
    const type = (kind: string) => ['INVALID', 'evidence-type-is-refused', 'file', { type: kind }];
    expect(await refusal(text('<!DOCTYPE html><p>Tere</p>'), 'leht.html')).toEqual(type('HTML'));
    expect(await refusal(text('  <html><script>alert(1)</script>'), 'leht.txt')).toEqual(type('HTML'));
    expect(await refusal(text('<svg xmlns="http://www.w3.org/2000/svg" onload="x"/>'), 'joonis.svg')).toEqual(type('SVG'));
    expect(await refusal(Buffer.concat([text('MZ'), Buffer.alloc(100)]), 'foto.jpg')).toEqual(type('EXE'));
    expect(await refusal(Buffer.concat([Buffer.from('7f454c46020101', 'hex'), Buffer.alloc(100)]), 'akt.pdf')).toEqual(type('ELF'));
    expect(await refusal(aZip({ 'virus.exe': 'MZ' }), 'akt.docx')).toEqual(type('ZIP'));
    expect(await refusal(aZip({ mimetype: 'application/vnd.oasis.opendocument.text' }), 'akt.odt')).toEqual(type('ZIP'));
  });

  it('is refused with macros, however it is named', async () => {
    const macros = ['INVALID', 'evidence-has-macros', 'file', {}];
    expect(await refusal(DOCM, 'akt.docm')).toEqual(macros);
    expect(await refusal(DOCM, 'akt.docx')).toEqual(macros);
    expect(await refusal(odf('text', { 'Basic/Standard/Module1.xml': '<x/>' }), 'akt.odt')).toEqual(macros);
    const renamed = aZip({ '[Content_Types].xml': '<Default ContentType="application/vnd.ms-office.vbaProject"/>', 'word/x.bin': 'x' });
    expect(await refusal(renamed, 'akt.docx')).toEqual(macros);
  });

  it('is refused where it is empty, damaged, or nobody can tell', async () => {
    const reasonOf = async (bytes: Buffer, name: string) => ((await refusal(bytes, name)) as string[])[1];
    expect(await reasonOf(Buffer.alloc(0), 'foto.jpg')).toBe('evidence-is-empty');
    expect(await reasonOf(DOCX.subarray(0, DOCX.length - 10), 'akt.docx')).toBe('evidence-is-not-whole');
    expect(await reasonOf(Buffer.alloc(64, 3), 'akt.pdf')).toBe('evidence-of-unknown-type');
    expect(await reasonOf(Buffer.from('P\xe4\xe4stevestid', 'latin1'), 'vestid.txt')).toBe('evidence-text-is-not-utf8');
  });

  it('unpacks no more than the small part that it looks at', async () => {
    const bomb = aZip({ '[Content_Types].xml': ' '.repeat(20_000_000), 'word/document.xml': '<w/>' });
    expect(bomb.length).toBeLessThan(50_000);
    expect(await refusal(bomb, 'akt.docx')).toEqual(['INVALID', 'evidence-type-is-refused', 'file', { type: 'ZIP' }]);
  });
});
