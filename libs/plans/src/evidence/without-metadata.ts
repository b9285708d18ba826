// Phones write into a photo where and when it was taken, with what, and a small picture of it as it was before it was cut. None of that is
// evidence. It is taken out without packing the picture anew, so that it stays as sharp as it was. What cannot be read is refused.
import { Problem } from '@app/kernel';
import { breaksOff } from './breaks-off.js';
import { heicWithoutMetadata } from './heic.js';
import { jpegWithoutMetadata } from './jpeg.js';

/** The same picture without what was written about it; other files as they are: what stands in a document was written by somebody. */
export function withoutMetadata(bytes: Buffer, mediaType: string): Buffer {
  const clean = { 'image/jpeg': jpegWithoutMetadata, 'image/png': png, 'image/webp': webp, 'image/heic': heicWithoutMetadata }[mediaType];
  if (!clean) return bytes;
  try {
    return clean(bytes);
  } catch (error) {
    if (breaksOff(error)) throw new Problem('INVALID', 'evidence-is-not-whole', 'file');
    throw error;
  }
}

/** Beside the critical chunks (a capital first letter): transparency, colours, size of a dot, animation. Texts, EXIF and times are left out. */
const PNG_KEPT = new Set(['tRNS', 'gAMA', 'cHRM', 'sRGB', 'iCCP', 'sBIT', 'pHYs', 'bKGD', 'cICP', 'acTL', 'fcTL', 'fdAT']);

/** PNG 3, section 5: eight bytes, then chunks of length, type, data, checksum. */
function png(bytes: Buffer): Buffer {
  const kept = [bytes.subarray(0, 8)];
  for (let at = 8; ;) {
    const end = at + 12 + bytes.readUInt32BE(at);
    const type = bytes.toString('latin1', at + 4, at + 8);
    if (end > bytes.length) throw new RangeError();
    if (/^[A-Z]/.test(type) || PNG_KEPT.has(type)) kept.push(bytes.subarray(at, end));
    if (type === 'IEND') return Buffer.concat(kept); // What somebody hung behind it goes, too.
    at = end;
  }
}

const EXIF_AND_XMP = 0x08 | 0x04;

/** RFC 9649: RIFF chunks of type, length, data, filled up to an even length; VP8X says which there are. */
function webp(bytes: Buffer): Buffer {
  const kept: Buffer[] = [];
  const whole = 8 + bytes.readUInt32LE(4);
  if (whole > bytes.length) throw new RangeError();
  for (let at = 12; at < whole;) {
    const length = bytes.readUInt32LE(at + 4);
    const end = at + 8 + length + (length % 2);
    if (at + 8 + length > whole) throw new RangeError();
    const type = bytes.toString('latin1', at, at + 4);
    const chunk = Buffer.from(bytes.subarray(at, end));
    if (type === 'VP8X') chunk.writeUInt8(chunk.readUInt8(8) & ~EXIF_AND_XMP, 8);
    if (['VP8 ', 'VP8L', 'VP8X', 'ALPH', 'ANIM', 'ANMF', 'ICCP'].includes(type)) kept.push(chunk);
    at = end;
  }
  const head = Buffer.from(bytes.subarray(0, 12));
  head.writeUInt32LE(4 + kept.reduce((sum, { length }) => sum + length, 0), 4);
  return Buffer.concat([head, ...kept]);
}
