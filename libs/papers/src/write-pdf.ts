import { localeOf } from '@app/kernel';
import { resolve } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import type { Gravity, Report, ReportTable } from './report.js';

type Document = PDFKit.PDFDocument;
type Element = PDFKit.PDFStructureElement;

/** Found from the folder that the commands of package.json run in. It has every letter of Estonian, Latvian and Russian. */
const FONTS = resolve('node_modules/dejavu-fonts-ttf/ttf');
/** By their paths alone: pdfkit 0.20 reads a font anew for each cell that names it otherwise (100 ms a chapter instead of a few). */
const TEXT = `${FONTS}/DejaVuSansCondensed.ttf`;
const BOLD = `${FONTS}/DejaVuSansCondensed-Bold.ttf`;
const MARGINS = { top: 64, bottom: 60, left: 50, right: 50 };
/** Ink is dark on all of them: at least 7 : 1. */
const COLOURS: Record<Gravity, string> = { LOW: '#d9f0dd', MEDIUM: '#dbe9f8', HIGH: '#ffe6b8', VERY_HIGH: '#ffd0cc' };
const HEADING = '#eceff2';
const PADDING = 4;
/** Fewer lines than this below a heading, and it begins a page. */
const ROOM_FOR_A_START = 110;

/**
 * A report as a tagged PDF (PDF/UA-1: headings, paragraphs, tables with headings of rows and columns, language and title), fonts inside.
 * Between chapters other requests have their turn: a page takes some milliseconds.
 */
export async function asPdf(report: Report): Promise<Buffer> {
  const { default: PDFDocument } = await import('pdfkit');
  const doc = new PDFDocument({
    size: 'A4',
    margins: MARGINS,
    pdfVersion: '1.7',
    // Known to the program and not yet to its types.
    subset: 'PDF/UA' as unknown as PDFKit.Mixins.PDFSubsets,
    tagged: true,
    lang: localeOf(report.language),
    displayTitle: true,
    bufferPages: true,
    font: TEXT,
    info: { Title: `${report.title}: ${report.council}`, Author: report.council },
  });
  const chunks: Buffer[] = [];
  const ended = new Promise<Buffer>((done, fail) => {
    doc.on('data', (chunk: Buffer) => chunks.push(chunk));
    doc.on('end', () => done(Buffer.concat(chunks)));
    doc.on('error', fail);
  });
  const pages = new Pages(doc, report);
  await pages.write();
  doc.end();
  return ended;
}

class Pages {
  private readonly root: Element;

  constructor(
    private readonly doc: Document,
    private readonly report: Report,
  ) {
    this.root = doc.struct('Document');
    doc.addStructure(this.root);
  }

  async write(): Promise<void> {
    const { title, council, lines, restriction, tables, chaptersTitle, chapters, nothing } = this.report;
    this.text(this.root, 'H1', title, { size: 22, isBold: true, after: 2 });
    this.text(this.root, 'P', council, { size: 14, after: 8 });
    for (const line of restriction) this.text(this.root, 'P', line, { isBold: true, colour: '#8a0000', after: 2 });
    for (const line of lines) this.text(this.root, 'P', line, { after: 2 });
    for (const table of tables) this.table(this.root, table, 'H2');
    this.heading(this.root, 'H2', chaptersTitle, 15);
    if (chapters.length === 0) this.text(this.root, 'P', nothing, {});
    for (const { title: name, restriction: mark, facts, tables: own, texts } of chapters) {
      const section = this.doc.struct('Sect');
      this.root.add(section);
      this.heading(section, 'H3', name, 12);
      if (mark) this.text(section, 'P', mark, { isBold: true, colour: '#8a0000', after: 2 });
      for (const [label, value] of facts) this.labelled(section, label, value);
      for (const table of own) this.table(section, table, 'H4');
      for (const [label, value] of texts) this.labelled(section, label, value);
      section.end();
      await setImmediate();
    }
    this.root.end();
    this.marginals();
  }

  private heading(parent: Element, type: string, text: string, size: number): void {
    const { doc } = this;
    if (doc.y > doc.page.maxY() - ROOM_FOR_A_START) doc.addPage();
    else doc.moveDown(0.8);
    this.text(parent, type, text, { size, isBold: true, after: 3 });
  }

  private text(
    parent: Element,
    type: string,
    text: string,
    { size = 9.5, isBold = false, colour = '#111111', after = 0 }: { size?: number; isBold?: boolean; colour?: string; after?: number },
  ): void {
    const { doc } = this;
    parent.add(
      doc.struct(type, {}, () => {
        doc
          .font(isBold ? BOLD : TEXT, size)
          .fillColor(colour)
          .text(text, MARGINS.left, doc.y);
      }),
    );
    doc.y += after;
  }

  private labelled(parent: Element, label: string, text: string): void {
    const { doc } = this;
    parent.add(
      doc.struct('P', {}, () => {
        doc.fillColor('#111111').font(BOLD, 9.5).text(`${label}: `, MARGINS.left, doc.y, { continued: true }).font(TEXT).text(text);
      }),
    );
    doc.y += 2;
  }

  private table(parent: Element, { title, head, rows }: ReportTable, headingType: string): void {
    const { doc } = this;
    this.heading(parent, headingType, title, headingType === 'H2' ? 15 : 9.5);
    doc.font(TEXT, 9).fillColor('#111111');
    const header = (text: string, scope: 'Row' | 'Column', level?: Gravity) => ({
      text,
      type: 'TH' as const,
      scope,
      font: { src: BOLD, size: 9 },
      backgroundColor: level ? COLOURS[level] : HEADING,
    });
    doc.table({
      structParent: parent,
      defaultStyle: { border: 0.5, borderColor: '#9aa4ae', padding: PADDING },
      columnStyles: this.widthsOf(head, rows),
      data: [
        head.map((text) => header(text, 'Column')),
        ...rows.map((cells) =>
          cells.map((cell, i) => {
            const { text, level } = typeof cell === 'string' ? { text: cell, level: undefined } : cell;
            return i === 0 ? header(text, 'Row', level) : { text, ...(level && { backgroundColor: COLOURS[level] }) };
          }),
        ),
      ],
    } as PDFKit.Mixins.TableOptionsWithData);
    doc.x = MARGINS.left;
    doc.y += 6;
  }

  /** Each column as wide as its longest word, which breaks nowhere then; what is left goes where there is most to read. */
  private widthsOf(head: ReportTable['head'], rows: ReportTable['rows']): number[] {
    const { doc } = this;
    const columns = head.map((title, i) => [title, ...rows.map((cells) => textOf(cells[i] ?? ''))]);
    const least = columns.map((texts) => {
      const longest = texts.flatMap((text) => text.split(/\s+/)).reduce((one, word) => (word.length > one.length ? word : one), '');
      return doc.font(BOLD, 9).widthOfString(longest) + 2 * PADDING + 2;
    });
    doc.font(TEXT, 9);
    const room = Math.floor(doc.page.width - MARGINS.left - MARGINS.right);
    const needed = least.reduce((all, width) => all + width, 0);
    if (needed > room) return least.map((width) => (width * room) / needed);
    const most = columns.map((texts) => Math.min(Math.max(...texts.map(({ length }) => length)), 60));
    const letters = most.reduce((all, length) => all + length, 0) || 1;
    return least.map((width, i) => width + ((room - needed) * (most[i] ?? 0)) / letters);
  }

  /** Head and foot of each page: artifacts, which readers of tags pass over. */
  private marginals(): void {
    const { doc, report } = this;
    const { start, count } = doc.bufferedPageRange();
    for (let i = 0; i < count; i++) {
      doc.switchToPage(start + i);
      const { margins, width, height } = doc.page;
      doc.page.margins = { ...margins, top: 0, bottom: 0 };
      const room = width - margins.left - margins.right;
      const words = (text: string, y: number, colour: string, align: 'left' | 'right') =>
        doc.font(TEXT, 8).fillColor(colour).text(text, margins.left, y, { width: room, align, lineBreak: false });
      doc.markContent('Artifact', { type: 'Pagination' });
      words(`${report.title} · ${report.council}`, 28, '#555555', 'left');
      const [warning] = report.restriction;
      if (warning) words(warning, 40, '#8a0000', 'left');
      words(`${i + 1} / ${count}`, height - 36, '#555555', 'right');
      if (warning) words(warning, height - 36, '#8a0000', 'left');
      doc.endMarkedContent();
      doc.page.margins = margins;
    }
  }
}

const textOf = (cell: ReportTable['rows'][number][number]): string => (typeof cell === 'string' ? cell : cell.text);
