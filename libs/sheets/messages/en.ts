import type { et } from './et.js';

export const en = {
  'sheets.yes': 'yes',
  'sheets.no': 'no',
  'problem.file-unreadable': 'The file cannot be read. Save it once more as XLSX or CSV.',
  'problem.workbook-broken':
    'The XLSX file is broken or incomplete: its download may have been cut off. Open it in a spreadsheet program and save it again.',
  'problem.no-naming-column':
    'The only known column in this file is “{found}”. It does not say what a row is about: add the column “{ref}” or “{title}”.',
  'problem.file-unpacks-too-large': 'The file unpacks to something too large. Keep only the table to import.',
  'problem.not-a-spreadsheet': 'This is not a spreadsheet. Choose an XLSX or CSV file.',
  'problem.old-excel': 'This is a file of old Excel (XLS) or one with a password. Save it as XLSX without a password.',
  'problem.no-known-columns':
    'No known column was found in the file. The first row of the table has to hold the titles as in a downloaded file, for example “Title”.',
  'problem.no-rows': 'The file has no rows below its header.',
  'problem.too-many-rows': 'The file has too many rows. {most} can be imported at once.',
  'problem.file-is-empty': 'The file is empty.',
  'problem.file-too-large': 'The file is too large. {most} MB are allowed.',
  'problem.import-has-changed': 'Row {line} is not what the preview showed any more. Look at the file again; nothing was imported.',
  'problem.import-row-refused': 'Row {line} could not be taken over. Look at the file again; nothing was imported.',
  'problem.not-one-of': 'The cell says “{said}”. Allowed are: {allowed}.',
  'problem.not-a-whole-number': '“{said}” is not a whole number.',
  'problem.no-institution-of-that-name': 'There is no institution “{said}”. Write its name as the list of institutions has it.',
  'problem.no-region-of-that-name': 'There is no region “{said}”. Add its code in brackets after the name.',
  'problem.no-person-of-that-name': 'The owner of the row has nobody named “{said}”, or you may not see them.',
  'problem.several-of-that-name': '“{said}” may mean several. Say which one.',
  'problem.names-another-row':
    'This says “{said}”, but by its record id the row is of {allowed}. The table may have been sorted without its last columns. This row is not taken over.',
} satisfies Record<keyof typeof et, string>;
