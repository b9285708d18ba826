import { domainToASCII } from 'node:url';

// The text form of mail (RFC 5322, 2045–2047), for the one shape our mails have. nodemailer could write it, too, but takes ten times
// as long, more than all the rest of sending a mail; it does the talking (mail-transport.ts). Checked by parsing back with mailparser.

const BREAK = '\r\n';
const ATTRIBUTE_SAFE = /^[\w.-]+$/;

/** A header line, folded where it must be. Line breaks and other controls within the value become blanks: no value starts a header. */
export function header(name: string, value: string): string {
  return `${name}: ${value.replace(CONTROLS, ' ').trim()}${BREAK}`;
}

/** A header of words that people write: anything but plain ASCII is encoded (RFC 2047). */
export function wordsHeader(name: string, value: string): string {
  return `${name}: ${words(value, name.length + 2)}${BREAK}`;
}

/** A header of one mailbox: `"Õie Näide" <oie@example.org>`. */
export function mailboxHeader(name: string, { name: words_ = '', address }: { name?: string | undefined; address: string }): string {
  const bare = `<${asciiAddress(address)}>`;
  const clean = words_.replace(CONTROLS, ' ').trim();
  if (!clean) return `${name}: ${bare}${BREAK}`;
  const shown =
    PRINTABLE.test(clean) && clean.length <= 60 && !clean.includes('=?')
      ? `"${clean.replace(/["\\]/g, '\\$&')}"`
      : words(clean, name.length + 2);
  return `${name}: ${shown}${shown.length + bare.length + name.length > 74 ? `${BREAK} ` : ' '}${bare}${BREAK}`;
}

/** The domain as the DNS knows it; blanks, angles and controls have no place in an address. */
export function asciiAddress(address: string): string {
  const clean = address.replace(/[\s<>\p{Cc}]/gu, '');
  const at = clean.lastIndexOf('@');
  return `${clean.slice(0, at + 1)}${domainToASCII(clean.slice(at + 1)) || clean.slice(at + 1)}`;
}

/** A part of text in UTF-8. */
export function textPart(type: string, content: string, parameters: Readonly<Record<string, string>> = {}): string {
  const given = Object.entries({ charset: 'utf-8', ...parameters }).map(
    ([key, value]) => `; ${key}=${ATTRIBUTE_SAFE.test(value) ? value : `"${value}"`}`,
  );
  return `Content-Type: ${type}${given.join('')}${BREAK}Content-Transfer-Encoding: quoted-printable${BREAK}${BREAK}${quotedPrintable(content)}`;
}

/** A file of text, to be saved or opened. `name` is ours, plain ASCII. */
export function filePart(type: string, name: string, content: string): string {
  return (
    `Content-Type: ${type}; name=${name}${BREAK}Content-Disposition: attachment; filename=${name}${BREAK}` +
    `Content-Transfer-Encoding: base64${BREAK}${BREAK}${Buffer.from(content).toString('base64').replace(/.{76}/g, `$&${BREAK}`)}`
  );
}

/** Parts beside each other. The boundary holds `=_`, which quoted-printable text cannot, and a mark that base64 cannot. */
export function multipart(type: 'alternative' | 'mixed', boundary: string, parts: readonly string[]): string {
  const line = `--=_${boundary}`;
  const body = parts.map((part) => `${line}${BREAK}${part}${BREAK}`).join('');
  return `Content-Type: multipart/${type};${BREAK} boundary="=_${boundary}"${BREAK}${BREAK}${body}${line}--${BREAK}`;
}

const CONTROLS = /\p{Cc}+/gu;
const PRINTABLE = /^[\x20-\x7e]*$/;

function words(value: string, column: number): string {
  const clean = value.replace(CONTROLS, ' ').trim();
  if (PRINTABLE.test(clean) && clean.length + column <= 76 && !clean.includes('=?')) return clean;
  // Each word at most 75 characters (45 octets in base64), and none cut within a character.
  const chunks = [''];
  for (const character of clean) {
    const last = chunks.length - 1;
    const longer = `${chunks[last]}${character}`;
    if (Buffer.byteLength(longer) <= (last === 0 ? 45 - Math.ceil(column * 0.75) : 45)) chunks[last] = longer;
    else chunks.push(character);
  }
  return chunks.map((chunk) => `=?UTF-8?B?${Buffer.from(chunk).toString('base64')}?=`).join(`${BREAK} `);
}

const HEX = '0123456789ABCDEF';
const [TAB, LF, CR, BLANK, EQUALS] = [9, 10, 13, 32, 61];

/** RFC 2045, 6.7: lines of at most 76 characters, everything but printable ASCII as =XX. */
function quotedPrintable(text: string): string {
  const bytes = Buffer.from(text.replace(/\r\n|\r|\n/g, BREAK));
  // Every byte may take three, and each line of 73 or more has three of its own for the break.
  const out = Buffer.allocUnsafe(bytes.length * 3 + Math.ceil((bytes.length * 3) / 73) * 3 + 3);
  let length = 0;
  let column = 0;
  for (let i = 0; i < bytes.length; i++) {
    const byte = bytes[i] as number;
    if (byte === CR || byte === LF) {
      out[length++] = byte;
      column = 0;
      continue;
    }
    const endsLine = i + 1 === bytes.length || bytes[i + 1] === CR;
    const isPlain = (byte > BLANK && byte < 127 && byte !== EQUALS) || ((byte === BLANK || byte === TAB) && !endsLine);
    const width = isPlain ? 1 : 3;
    if (column + width > (endsLine ? 76 : 75)) {
      out.write('=\r\n', length);
      length += 3;
      column = 0;
    }
    if (isPlain) out[length++] = byte;
    else {
      out[length++] = EQUALS;
      out[length++] = HEX.charCodeAt(byte >> 4);
      out[length++] = HEX.charCodeAt(byte & 15);
    }
    column += width;
  }
  return out.toString('latin1', 0, length);
}
