import { defineFile, type Act } from '@app/kernel';
import { registerHead } from '../register/register-head.js';
import { registerRows } from '../register/register-rows.js';
import { fileNameOf } from '../register/words.js';
import { RisksArgs } from '../risk/risks.args.js';
import { asDocx } from './as-docx.js';
import { registerReport, type Reported } from './register-report.js';
import type { Report } from './report.js';
import { asPdf } from './write-pdf.js';

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** Some 350 pages: 3 s of a processor and 7 MB as PDF, 1.5 s as DOCX (docs/measured.md). */
const MOST_RISKS = 500;

/** The register, or what of it passes the filter, as a report for people. Arguments are those of `risks`; pages are not. */
function report(ending: 'pdf' | 'docx', type: string, write: (report: Report) => Promise<Buffer>): void {
  defineFile({
    address: `risk-register.${ending}`,
    query: 'risks',
    args: RisksArgs,
    read: async (act: Act, args: RisksArgs, language): Promise<Reported> => ({
      ...(await registerHead(act, args.councilId, args.asOf)),
      rows: await registerRows(act, args, { most: MOST_RISKS }),
      language,
      today: act.today,
      asOf: args.asOf ?? null,
      isFiltered: Object.values(args.filter ?? {}).some((value) => value !== null && value !== undefined),
    }),
    write: async (reported) => {
      const made = registerReport(reported);
      const { council, language, asOf, today } = reported;
      const name = fileNameOf(language, council.slug, asOf ?? today, ending, made.restriction.length > 0);
      return { name, type, bytes: await write(made) };
    },
  });
}

report('pdf', 'application/pdf', asPdf);
report('docx', DOCX, asDocx);
