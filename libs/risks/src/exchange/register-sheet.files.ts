import { declarePlain, defineFile, type Act, type WrittenLanguage } from '@app/kernel';
import { registerHead } from '../register/register-head.js';
import { registerRows, type RegisterRow } from '../register/register-rows.js';
import { fileNameOf } from '../register/words.js';
import { RisksArgs } from '../risk/risks.args.js';
import {
  RiskImport,
  RiskImportChange,
  RiskImportColumn,
  RiskImportPreview,
  RiskImportNotTaken,
  RiskImportRefusal,
  RiskImportRow,
} from './risk-import.types.js';
import { asCsv, asXlsx } from './write-sheet.js';

declarePlain(RiskImport, RiskImportPreview, RiskImportRow, RiskImportColumn, RiskImportChange, RiskImportNotTaken, RiskImportRefusal);

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** A register as a table that can be changed in a spreadsheet program and imported again. The filter is that of `risks`; pages are not. */
function sheet(
  ending: 'xlsx' | 'csv',
  type: string,
  write: (rows: RegisterRow[], language: WrittenLanguage, title: string) => Promise<Buffer>,
): void {
  defineFile({
    address: `risk-register.${ending}`,
    query: 'risks',
    args: RisksArgs,
    read: async (act: Act, args: RisksArgs, language) => {
      const { council } = await registerHead(act, args.councilId);
      const rows = await registerRows(act, args);
      return { council, rows, language, day: args.asOf ?? act.today };
    },
    write: async ({ council, rows, language, day }) => {
      const isRestricted = rows.some(({ mark }) => mark !== null);
      const bytes = await write(rows, language, council.shortName);
      return { name: fileNameOf(language, council.slug, day, ending, isRestricted), type, bytes };
    },
  });
}

sheet('xlsx', XLSX, asXlsx);
sheet('csv', 'text/csv; charset=utf-8', asCsv);
