import { defineFile, type Act, type Language } from '@app/kernel';
import { SHEET_TYPES, writeSheet } from '@app/sheets';
import { registerHead } from '../register/register-head.js';
import { registerRows } from '../register/register-rows.js';
import { fileNameOf, restrictionLines } from '../register/words.js';
import { RisksArgs } from '../risk/risks.args.js';
import { REGISTER_SHEET as sheet } from './columns.js';

/** A register as a table that can be changed in a spreadsheet program and imported again. The filter is that of `risks`; pages are not. */
for (const ending of ['xlsx', 'csv'] as const)
  defineFile({
    address: `risk-register.${ending}`,
    query: 'risks',
    args: RisksArgs,
    read: async (act: Act, args: RisksArgs, language: Language) => {
      const { council } = await registerHead(act, args.councilId);
      const rows = await registerRows(act, args);
      return { council, rows, language, day: args.asOf ?? act.today };
    },
    write: async ({ council, rows, language, day }) => {
      const isRestricted = rows.some(({ mark }) => mark !== null);
      const bytes = await writeSheet(ending, {
        sheet,
        rows,
        language,
        warnings: restrictionLines(language, rows),
        title: council.shortName,
      });
      return { name: `${fileNameOf(language, council.slug, day, isRestricted)}.${ending}`, type: SHEET_TYPES[ending], bytes };
    },
  });
