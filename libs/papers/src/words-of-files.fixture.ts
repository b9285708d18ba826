import { inflateRawSync, inflateSync } from 'node:zlib';

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

/** A part of a ZIP, found by its name before its packed bytes. */
export function partOf(file: Buffer, name: string): string {
  for (let at = file.indexOf('PK\u0001\u0002'); at >= 0; at = file.indexOf('PK\u0001\u0002', at + 4)) {
    if (file.toString('utf8', at + 46, at + 46 + file.readUInt16LE(at + 28)) !== name) continue;
    const local = file.readUInt32LE(at + 42);
    const start = local + 30 + file.readUInt16LE(local + 26) + file.readUInt16LE(local + 28);
    return inflateRawSync(file.subarray(start, start + file.readUInt32LE(at + 20))).toString('utf8');
  }
  throw new Error(`No part ${name}`);
}
