// JPEG (ITU-T T.81, annex B): segments of 0xFF, a marker, a length and data; after SOS packed picture data until the next marker.
const [SOI, EOI, SOS, APP0, APP1, APP2, APP14, APP15, COM] = [0xd8, 0xd9, 0xda, 0xe0, 0xe1, 0xe2, 0xee, 0xef, 0xfe];
const ORIENTATION = 0x0112;

/**
 * Without EXIF, XMP, previews, comments and whatever follows the picture (a second one, a film, each with a place of its own). Kept are
 * how it has to be turned, and what its colours mean: JFIF, the colour profile (APP2), Adobe's colour transform (APP14).
 */
export function jpegWithoutMetadata(bytes: Buffer): Buffer {
  const kept = [bytes.subarray(0, 2)];
  let orientation = 1;
  let at = 2;
  for (;;) {
    while (bytes.readUInt16BE(at) === 0xffff) at += 1; // Filling.
    if (bytes.readUInt8(at) !== 0xff) throw new RangeError();
    const marker = bytes.readUInt8(at + 1);
    if (marker === EOI) break;
    if (marker === SOI) throw new RangeError();
    const end = at + 2 + bytes.readUInt16BE(at + 2);
    const segment = bytes.subarray(at, end);
    if (end > bytes.length) throw new RangeError();
    if (marker === APP1 && startsWith(segment, 'Exif\0\0')) orientation = orientationOf(segment.subarray(10)) ?? orientation;
    if (isKept(marker, segment)) kept.push(segment);
    at = end;
    if (marker !== SOS) continue;
    at = endOfScan(bytes, at);
    kept.push(bytes.subarray(end, at));
  }
  const [start, ...rest] = kept;
  const turned = orientation > 1 && orientation <= 8 ? [exifOf(orientation)] : [];
  return Buffer.concat([...(start ? [start] : []), ...turned, ...rest, Buffer.from([0xff, EOI])]);
}

const startsWith = (segment: Buffer, sign: string): boolean => segment.toString('latin1', 4, 4 + sign.length) === sign;

function isKept(marker: number, segment: Buffer): boolean {
  if (marker === COM) return false;
  if (marker < APP0 || marker > APP15) return true;
  return (
    (marker === APP0 && startsWith(segment, 'JFIF\0')) ||
    (marker === APP2 && startsWith(segment, 'ICC_PROFILE\0')) ||
    (marker === APP14 && startsWith(segment, 'Adobe'))
  );
}

/** Within the data 0xFF is followed by 0, or by one of the eight restart markers. */
function endOfScan(bytes: Buffer, from: number): number {
  for (let at = bytes.indexOf(0xff, from); at >= 0; at = bytes.indexOf(0xff, at + 1)) {
    const next = bytes.readUInt8(at + 1);
    if (next !== 0 && next !== 0xff && (next < 0xd0 || next > 0xd7)) return at;
  }
  throw new RangeError();
}

/** TIFF 6.0, section 2: order of bytes, where the first directory lies, its entries of twelve bytes. */
function orientationOf(tiff: Buffer): number | undefined {
  const isLittle = tiff.toString('latin1', 0, 2) === 'II';
  const short = (at: number) => (isLittle ? tiff.readUInt16LE(at) : tiff.readUInt16BE(at));
  try {
    const directory = isLittle ? tiff.readUInt32LE(4) : tiff.readUInt32BE(4);
    for (let i = 0; i < short(directory); i++) {
      const entry = directory + 2 + 12 * i;
      if (short(entry) === ORIENTATION) return short(entry + 8);
    }
  } catch {
    // It points out of itself: nobody could have turned the picture by it.
  }
  return undefined;
}

/** An EXIF segment that says how the picture has to be turned, and nothing else. */
function exifOf(orientation: number): Buffer {
  const exif = Buffer.from('ffe10022457869660000' + '4d4d002a00000008' + '0001' + '011200030000000100000000' + '00000000', 'hex');
  exif.writeUInt16BE(orientation, 28);
  return exif;
}
