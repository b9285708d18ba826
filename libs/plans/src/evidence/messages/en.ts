import type { et } from './et.js';

export const en = {
  'problem.evidence-has-macros': 'This file holds macros and is not taken in. Save it without them (.docx or .xlsx) or as a PDF.',
  'problem.evidence-is-empty': 'This file is empty. Choose another one.',
  'problem.evidence-is-not-there':
    'One of the files is no longer there: it was told already, or thrown away because nobody saved it within two days. Take it off the list and add it again.',
  'problem.evidence-is-not-whole': 'This file is damaged or incomplete. Open it on your device, save it again and try once more.',
  'problem.evidence-is-too-large': 'The file is larger than {megabytes} MB. Make it smaller or split it.',
  'problem.evidence-named-otherwise':
    'This is really a {type} file, but its name says something else. Let the name end in “.{ending}” if it is the right one.',
  'problem.evidence-of-item-is-full': 'This action has {most} files already, and no more fit. Say in the note where the rest is.',
  'problem.evidence-of-unknown-type':
    'Nobody can tell what kind of file this is. Photos (JPEG, PNG, WebP, HEIC), PDF, DOCX, XLSX, ODT, ODS, TXT and CSV are fine.',
  'problem.evidence-text-is-not-utf8': 'The text cannot be read. Save it in UTF-8 and try again.',
  'problem.evidence-type-is-refused':
    'Files of this kind ({type}) are not taken in. Photos (JPEG, PNG, WebP, HEIC), PDF, DOCX, XLSX, ODT, ODS, TXT and CSV are fine.',
  'problem.evidence-was-told': 'This file was told with an update already and stays with the action.',
} satisfies Record<keyof typeof et, string>;
