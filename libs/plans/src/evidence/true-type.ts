// What a file is by its content. Its name and what the browser calls it are a claim: the ending has to fit what was found.
import { Problem } from '@app/kernel';
import { fileTypeFromBuffer } from 'file-type/core';
import { ZipDirectory } from './zip-directory.js';

interface Type {
  mediaType: string;
  /** Endings of its names, the usual one first. */
  endings: readonly string[];
}

const ODF = 'application/vnd.oasis.opendocument.';
const OOXML = 'application/vnd.openxmlformats-officedocument.';
const TYPES = {
  JPEG: { mediaType: 'image/jpeg', endings: ['jpg', 'jpeg'] },
  PNG: { mediaType: 'image/png', endings: ['png'] },
  WebP: { mediaType: 'image/webp', endings: ['webp'] },
  HEIC: { mediaType: 'image/heic', endings: ['heic', 'heif'] },
  PDF: { mediaType: 'application/pdf', endings: ['pdf'] },
  DOCX: { mediaType: `${OOXML}wordprocessingml.document`, endings: ['docx'] },
  XLSX: { mediaType: `${OOXML}spreadsheetml.sheet`, endings: ['xlsx'] },
  ODT: { mediaType: `${ODF}text`, endings: ['odt'] },
  ODS: { mediaType: `${ODF}spreadsheet`, endings: ['ods'] },
  TXT: { mediaType: 'text/plain', endings: ['txt'] },
  CSV: { mediaType: 'text/csv', endings: ['csv'] },
} as const satisfies Record<string, Type>;
type TypeName = keyof typeof TYPES;

const BY_MAGIC: Readonly<Record<string, TypeName>> = {
  'image/jpeg': 'JPEG',
  'image/png': 'PNG',
  'image/webp': 'WebP',
  'image/heic': 'HEIC',
  'image/heif': 'HEIC',
  'application/pdf': 'PDF',
};
/** [Content_Types].xml of a workbook of hundreds of sheets has some 50 kB. */
const MOST_CONTENT_TYPES = 512 * 1024;
/** Text, but a browser or a shell would do what it says. */
const MARKUP = /^\uFEFF?\s*(<(!doctype|html|svg|\?xml|script|body|head|!--)|#!)/i;
/** Everything below a space but tab, line feed, form feed and carriage return, and DEL. */
const NO_TEXT = /[\x00-\x08\x0b\x0e-\x1f\x7f]/;

/** The media type of a file that may be kept. Refused are empty and damaged ones, other types, macros, and names that say something else. */
export async function trueType(bytes: Buffer, name: string): Promise<string> {
  if (bytes.length === 0) throw new Problem('INVALID', 'evidence-is-empty', 'file');
  const ending = /\.([^.]+)$/.exec(name)?.[1]?.toLowerCase() ?? '';
  const found = await typeOf(bytes, ending);
  const { mediaType, endings } = TYPES[found];
  if (!endings.some((one) => one === ending))
    throw new Problem('INVALID', 'evidence-named-otherwise', 'file', { type: found, ending: endings[0] });
  return mediaType;
}

async function typeOf(bytes: Buffer, ending: string): Promise<TypeName> {
  const start = bytes.toString('latin1', 0, 4);
  if (start === 'PK\x03\x04') return officeType(bytes);
  const text = asText(bytes);
  // Before what its first bytes look like: "BM;PÄÄ" begins a table and, by its first two bytes, a bitmap.
  if (text !== undefined && start !== '%PDF') {
    if (MARKUP.test(text.slice(0, 1000))) throw refused(/svg/i.test(text.slice(0, 1000)) ? 'SVG' : 'HTML');
    return ending === 'csv' ? 'CSV' : 'TXT';
  }
  const magic = await fileTypeFromBuffer(bytes);
  if (magic) {
    const known = BY_MAGIC[magic.mime];
    if (known) return known;
    throw refused(magic.ext.toUpperCase());
  }
  if (ending === 'txt' || ending === 'csv') throw new Problem('INVALID', 'evidence-text-is-not-utf8', 'file');
  throw new Problem('INVALID', 'evidence-of-unknown-type', 'file');
}

function officeType(bytes: Buffer): TypeName {
  const zip = ZipDirectory.of(bytes);
  if (!zip) throw new Problem('INVALID', 'evidence-is-not-whole', 'file');
  const { names } = zip;
  if (names.some((name) => /(^|\/)vba[^/]*\.bin$|^xl\/macrosheets\/|^(Basic|Scripts)\//i.test(name))) throw macros();
  const parts = zip.text('[Content_Types].xml', MOST_CONTENT_TYPES);
  if (parts !== undefined) {
    if (/macroEnabled|vbaProject|macrosheet/i.test(parts)) throw macros();
    if (parts.includes(`${TYPES.DOCX.mediaType}.main+xml`) && names.some((name) => /^word\/.+\.xml$/.test(name))) return 'DOCX';
    if (parts.includes(`${TYPES.XLSX.mediaType}.main+xml`) && names.some((name) => /^xl\/.+\.xml$/.test(name))) return 'XLSX';
  }
  const said = zip.text('mimetype', 200)?.trim();
  const odf = (['ODT', 'ODS'] as const).find((type) => TYPES[type].mediaType === said);
  if (odf && names.includes('content.xml')) return odf;
  throw refused('ZIP');
}

/** UTF-8 and nothing that no text holds. */
function asText(bytes: Buffer): string | undefined {
  if (bytes.subarray(0, 4096).includes(0)) return undefined;
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    return NO_TEXT.test(text) ? undefined : text;
  } catch {
    return undefined;
  }
}

const refused = (type: string): Problem => new Problem('INVALID', 'evidence-type-is-refused', 'file', { type });
const macros = (): Problem => new Problem('INVALID', 'evidence-has-macros', 'file');
