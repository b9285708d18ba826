// HEIC (ISO/IEC 23008-12): boxes of length and type. `meta` lists the items (iinf) and where each lies (iloc): the picture in tiles, and
// beside it EXIF and XMP. How the picture has to be turned is a property of it (irot), so that nothing of those is needed.

interface Box {
  type: string;
  from: number;
  to: number;
}

/** The picture with zeros where EXIF and XMP were: every address in the file stays as it was. What cannot be read is thrown. */
export function heicWithoutMetadata(bytes: Buffer): Buffer {
  const meta = boxes(bytes, 0, bytes.length).find(({ type }) => type === 'meta');
  if (!meta) throw new RangeError();
  const within = boxes(bytes, meta.from + 4, meta.to);
  const part = (name: string) => within.find(({ type }) => type === name);
  const [iinf, iloc, idat] = [part('iinf'), part('iloc'), part('idat')];
  if (!iinf || !iloc) throw new RangeError();
  const notes = notesOf(bytes, iinf);
  const clean = Buffer.from(bytes);
  for (const { item, method, at, length } of extentsOf(bytes, iloc)) {
    if (!notes.has(item)) continue;
    const from = method === 1 ? (idat?.from ?? Number.NaN) + at : at;
    if (method > 1 || !(from + length <= bytes.length)) throw new RangeError();
    clean.fill(0, from, from + length);
  }
  return clean;
}

function boxes(bytes: Buffer, start: number, end: number): Box[] {
  const found: Box[] = [];
  for (let at = start; at + 8 <= end;) {
    const short = bytes.readUInt32BE(at);
    const head = short === 1 ? 16 : 8;
    const length = short === 1 ? Number(bytes.readBigUInt64BE(at + 8)) : short === 0 ? end - at : short;
    if (length < head || at + length > end) throw new RangeError();
    found.push({ type: bytes.toString('latin1', at + 4, at + 8), from: at + head, to: at + length });
    at += length;
  }
  return found;
}

/** Ids of the items that say something about the picture: EXIF, and XMP as `mime`. */
function notesOf(bytes: Buffer, iinf: Box): Set<number> {
  const isLong = bytes.readUInt8(iinf.from) > 0;
  const notes = new Set<number>();
  for (const { from } of boxes(bytes, iinf.from + (isLong ? 8 : 6), iinf.to)) {
    const isWide = bytes.readUInt8(from) > 2;
    const item = isWide ? bytes.readUInt32BE(from + 4) : bytes.readUInt16BE(from + 4);
    const type = bytes.toString('latin1', from + (isWide ? 10 : 8), from + (isWide ? 14 : 12));
    if (type === 'Exif' || type === 'mime') notes.add(item);
  }
  return notes;
}

/** ISO/IEC 14496-12, section 8.11.3: the widths of its numbers stand in its first bytes. */
function* extentsOf(bytes: Buffer, iloc: Box): Generator<{ item: number; method: number; at: number; length: number }> {
  const version = bytes.readUInt8(iloc.from);
  let at = iloc.from + 4;
  const take = (width: number): number => {
    const value = width === 0 ? 0 : width === 8 ? Number(bytes.readBigUInt64BE(at)) : bytes.readUIntBE(at, width);
    at += width;
    return value;
  };
  const [sizes, more] = [take(1), take(1)];
  const [offsetWidth, lengthWidth, baseWidth, indexWidth] = [sizes >> 4, sizes & 15, more >> 4, version > 0 ? more & 15 : 0];
  const count = take(version < 2 ? 2 : 4);
  for (let i = 0; i < count; i++) {
    const item = take(version < 2 ? 2 : 4);
    const method = version > 0 ? take(2) & 15 : 0;
    take(2); // Of another file: there is none.
    const base = take(baseWidth);
    const extents = take(2);
    for (let n = 0; n < extents; n++) {
      take(indexWidth);
      const from = base + take(offsetWidth);
      yield { item, method, at: from, length: take(lengthWidth) };
    }
  }
}
