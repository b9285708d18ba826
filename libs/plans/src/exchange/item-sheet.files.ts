import { defineFile, translate, type Act, type Language } from '@app/kernel';
import { SHEET_TYPES, writeSheet } from '@app/sheets';
import { ActionItemsArgs } from '../action-item/action-items.args.js';
import { fileNameOf } from './file-name.js';
import { ITEM_SHEET as sheet } from './item-columns.js';
import { itemsAsked } from './items-asked.js';
import { restrictionOfItems } from './restriction-of-items.js';

/**
 * Action items as a table that can be changed in a spreadsheet program and imported again: what `actionItems` answers to the same
 * arguments, but for pages.
 */
for (const ending of ['xlsx', 'csv'] as const)
  defineFile({
    address: `action-items.${ending}`,
    query: 'actionItems',
    args: ActionItemsArgs,
    read: async (act: Act, args: ActionItemsArgs, language: Language) => ({
      ...(await itemsAsked(act, args)),
      language,
      day: act.today,
    }),
    write: async ({ council, rows, language, day }) => {
      const warnings = restrictionOfItems(language, rows);
      const title = council?.shortName ?? translate(language, 'plans.file.title');
      const bytes = await writeSheet(ending, { sheet, rows, language, warnings, title });
      const name = fileNameOf(language, 'plans.file.name', [council?.slug, day], warnings.length > 0);
      return { name: `${name}.${ending}`, type: SHEET_TYPES[ending], bytes };
    },
  });
