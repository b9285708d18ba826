import type { Gravity, Report, ReportTable } from './report.js';

const COLOURS: Record<Gravity, string> = { LOW: 'D9F0DD', MEDIUM: 'DBE9F8', HIGH: 'FFE6B8', VERY_HIGH: 'FFD0CC' };
const WARNING = '8A0000';
/** What a language tag of Word needs a country for. */
const LOCALES: Record<string, string> = { et: 'et-EE', 'en-GB': 'en-GB' };

/** What a thread is given to write. */
export interface DocxOrder {
  report: Report;
  /** Of the report's language. */
  locale: string;
}

/** A report as a Word document with the same words as the PDF, its headings as styles and the first row of a table repeated on each page. */
export async function writeDocx({ report, locale }: DocxOrder): Promise<Buffer> {
  const docx = await import('docx');
  const { Document, Footer, Header, HeadingLevel, Packer, PageNumber, Paragraph, Table, TableCell, TableRow, TextRun, WidthType } = docx;
  const plain = (text: string, look: { bold?: boolean; color?: string; size?: number } = {}) =>
    new Paragraph({
      spacing: { after: 60 },
      children: lines(text).map((line, i) => new TextRun({ text: line, ...(i > 0 && { break: 1 }), ...look })),
    });
  const labelled = ([label, text]: [string, string]) =>
    new Paragraph({
      spacing: { after: 60 },
      children: [
        new TextRun({ text: `${label}: `, bold: true }),
        ...lines(text).map((line, i) => new TextRun({ text: line, ...(i > 0 && { break: 1 }) })),
      ],
    });
  const cell = (said: ReportTable['rows'][number][number], isHeading: boolean) => {
    const { text, level } = typeof said === 'string' ? { text: said, level: undefined } : said;
    const fill = level ? COLOURS[level] : isHeading ? 'ECEFF2' : undefined;
    return new TableCell({
      children: [new Paragraph({ children: [new TextRun({ text, bold: isHeading })] })],
      margins: { top: 40, bottom: 40, left: 80, right: 80 },
      ...(fill && { shading: { fill } }),
    });
  };
  const table = ({ title, head, rows }: ReportTable, heading: (typeof HeadingLevel)[keyof typeof HeadingLevel]) => [
    new Paragraph({ text: title, heading, keepNext: true }),
    new Table({
      width: { size: 100, type: WidthType.PERCENTAGE },
      rows: [
        new TableRow({ tableHeader: true, cantSplit: true, children: head.map((text) => cell(text, true)) }),
        ...rows.map((cells) => new TableRow({ cantSplit: true, children: cells.map((said, i) => cell(said, i === 0)) })),
      ],
    }),
    new Paragraph(''),
  ];
  const [warning] = report.restriction;
  const document = new Document({
    title: `${report.title}: ${report.council}`,
    creator: report.council,
    styles: { default: { document: { run: { font: 'Calibri', size: 21, language: { value: LOCALES[locale] ?? locale } } } } },
    sections: [
      {
        headers: {
          default: new Header({
            children: [
              plain(`${report.title} · ${report.council}`, { size: 17 }),
              ...(warning ? [plain(warning, { bold: true, color: WARNING, size: 17 })] : []),
            ],
          }),
        },
        footers: {
          default: new Footer({
            children: [
              new Paragraph({
                alignment: docx.AlignmentType.RIGHT,
                children: [
                  ...(warning ? [new TextRun({ text: `${warning}   `, color: WARNING, size: 17 })] : []),
                  new TextRun({ children: [PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES], size: 17 }),
                ],
              }),
            ],
          }),
        },
        children: [
          new Paragraph({ text: report.title, heading: HeadingLevel.HEADING_1 }),
          plain(report.council, { size: 28 }),
          ...report.restriction.map((line) => plain(line, { bold: true, color: WARNING })),
          ...report.lines.map((line) => plain(line)),
          ...report.tables.flatMap((one) => table(one, HeadingLevel.HEADING_2)),
          new Paragraph({ text: report.chaptersTitle, heading: HeadingLevel.HEADING_2 }),
          ...(report.chapters.length === 0 ? [plain(report.nothing)] : []),
          ...report.chapters.flatMap(({ title, restriction, facts, tables, texts }) => [
            new Paragraph({ text: title, heading: HeadingLevel.HEADING_3, keepNext: true }),
            ...(restriction ? [plain(restriction, { bold: true, color: WARNING })] : []),
            ...facts.map(labelled),
            ...tables.flatMap((one) => table(one, HeadingLevel.HEADING_4)),
            ...texts.map(labelled),
          ]),
        ],
      },
    ],
  });
  return Packer.toBuffer(document);
}

const lines = (text: string): string[] => text.split(/\r?\n/);
