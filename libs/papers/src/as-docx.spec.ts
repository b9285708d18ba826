import { asDocx } from './as-docx.js';
import type { Report } from './report.js';

const report = (chapters: number): Report => ({
  ...{ language: 'et', title: 'Riskiregister', council: 'Kalamaja nõukogu', lines: [], restriction: [], tables: [] },
  ...{ chaptersTitle: 'Riskid', nothing: 'Riske ei ole' },
  chapters: Array.from({ length: chapters }, (_, i) => ({ title: `R-KAL-${i}`, facts: [['Omanik', 'Päästeamet']], tables: [], texts: [] })),
});

describe('a report as a Word document', () => {
  it('leaves others their turn while it is written, and several are written at once', async () => {
    let turns = 0;
    let timer = setImmediate(function turn() {
      turns += 1;
      timer = setImmediate(turn);
    });
    const written = await Promise.all([asDocx(report(100)), asDocx(report(1))]);
    clearImmediate(timer);
    expect(turns).toBeGreaterThan(100);
    for (const bytes of written) expect(bytes.subarray(0, 2).toString()).toBe('PK');
  });

  it('that cannot be written fails for who asked, and for nobody else', async () => {
    await expect(asDocx({ ...report(1), chapters: undefined as never })).rejects.toThrow("reading 'length'");
    expect((await asDocx(report(0))).length).toBeGreaterThan(1_000);
  });
});
