import { inflateSync } from 'node:zlib';

/** All objects of a PDF as text: what is packed in it is unpacked. */
export function unpackedPdf(file: Buffer): string {
  const text = file.toString('latin1');
  return text.replace(/stream\r?\n([\s\S]*?)\r?\nendstream/g, (whole, packed: string) => {
    try {
      return inflateSync(Buffer.from(packed, 'latin1')).toString('latin1');
    } catch {
      return whole;
    }
  });
}

/** What a reader of the PDF copies out of it, without its spaces and line ends: the glyphs of each font by its own map to Unicode. */
export function wordsOfPdf(file: Buffer): string {
  const text = unpackedPdf(file);
  const maps = [...text.matchAll(/beginbfrange\n?([\s\S]*?)endbfrange/g)].map(([, lines = '']) => {
    const map = new Map<number, string>();
    for (const [, from = '', list = ''] of lines.matchAll(/<([0-9a-f]+)> <[0-9a-f]+> \[([^\]]*)\]/gi))
      [...list.matchAll(/<([^>]*)>/g)].forEach(([, one = ''], i) =>
        map.set(Number.parseInt(from, 16) + i, Buffer.from(one.replace(/\s/g, ''), 'hex').swap16().toString('utf16le')),
      );
    return map;
  });
  const shown = [...text.matchAll(/\[([^\]]*)\] TJ/g)].map(([, parts = '']) =>
    [...parts.matchAll(/<([0-9a-f]+)>/gi)].map(([, hex = '']) => hex).join(''),
  );
  return maps
    .map((map) => shown.map((hex) => (hex.match(/.{4}/g) ?? []).map((one) => map.get(Number.parseInt(one, 16)) ?? '').join('')).join(''))
    .join('')
    .replace(/\s/g, '');
}
