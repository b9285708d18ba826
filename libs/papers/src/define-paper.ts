import { defineFile, type Act, type Language } from '@app/kernel';
import { asDocx } from './as-docx.js';
import type { Report } from './report.js';
import { asPdf } from './write-pdf.js';

const ENDINGS = {
  pdf: { type: 'application/pdf', write: asPdf },
  docx: { type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', write: asDocx },
};

/** A report that people download as PDF and as a Word document. */
export interface PaperDefinition<A extends object, R> {
  /** Of both files, without their endings. */
  readonly address: string;
  /** The query whose arguments it takes, and the class that they are checked by. */
  readonly query: string;
  readonly args: new () => A;
  readonly read: (act: Act, args: A, language: Language) => Promise<R>;
  /** Pure: the words of the report, and the name that its files are kept under, without the ending. */
  readonly tell: (read: R) => { report: Report; name: string };
}

export function definePaper<A extends object, R>({ address, query, args, read, tell }: PaperDefinition<A, R>): void {
  for (const [ending, { type, write }] of Object.entries(ENDINGS))
    defineFile<A, R>({
      ...{ address: `${address}.${ending}`, query, args, read },
      write: async (found) => {
        const { report, name } = tell(found);
        return { name: `${name}.${ending}`, type, bytes: await write(report) };
      },
    });
}
