import { definePaper } from '@app/papers';
import { registerHead } from '../register/register-head.js';
import { registerRows } from '../register/register-rows.js';
import { fileNameOf } from '../register/words.js';
import { RisksArgs } from '../risk/risks.args.js';
import { registerReport, type Reported } from './register-report.js';

/** Some 350 pages: 3 s of a processor and 7 MB as PDF, 1.5 s as DOCX (docs/measured.md). */
const MOST_RISKS = 500;

/** The register, or what of it passes the filter, as a report for people. Arguments are those of `risks`; pages are not. */
definePaper({
  address: 'risk-register',
  query: 'risks',
  args: RisksArgs,
  read: async (act, args, language): Promise<Reported> => ({
    ...(await registerHead(act, args.councilId, args.asOf)),
    rows: await registerRows(act, args, { most: MOST_RISKS }),
    language,
    today: act.today,
    asOf: args.asOf ?? null,
    isFiltered: Object.values(args.filter ?? {}).some((value) => value !== null && value !== undefined),
  }),
  tell: (reported) => {
    const report = registerReport(reported);
    const { council, language, asOf, today } = reported;
    return { report, name: fileNameOf(language, council.slug, asOf ?? today, report.restriction.length > 0) };
  },
});
