import fc from 'fast-check';
import type { Problem } from '@app/kernel';
import { aHeic, aPhoto, JPEG, PDF, PLACE, PNG, WEBP } from './evidence.fixture.js';
import { withoutMetadata } from './without-metadata.js';

describe('a photo as it is kept', () => {
  it.each(['MM', 'II'] as const)('says nowhere where it was taken, and is still turned the right way (%s)', (order) => {
    const kept = withoutMetadata(aPhoto({ orientation: 6, order }), 'image/jpeg');
    expect(kept.includes(PLACE)).toBe(false);
    expect(kept.includes('xmpmeta') || kept.includes('MPF')).toBe(false);
    // Start, 36 bytes of orientation, and the picture as it was, to its last byte.
    expect(kept.subarray(2, 4).toString('hex')).toBe('ffe1');
    expect(kept.readUInt16BE(30)).toBe(6);
    expect(Buffer.concat([kept.subarray(0, 2), kept.subarray(38)])).toEqual(JPEG);
  });

  it('has no EXIF at all where nothing has to be turned, and is itself once cleaned', () => {
    expect(withoutMetadata(aPhoto({ orientation: 1 }), 'image/jpeg')).toEqual(JPEG);
    const once = withoutMetadata(aPhoto(), 'image/jpeg');
    expect(withoutMetadata(once, 'image/jpeg')).toEqual(once);
  });

  it('is cleaned as PNG, WebP and HEIC, too', () => {
    const png = withoutMetadata(PNG, 'image/png');
    expect([png.includes(PLACE), png.includes('eXIf'), png.includes('IDAT'), png.subarray(-8, -4).toString()]).toEqual([
      ...[false, false, true, 'IEND'],
    ]);
    const webp = withoutMetadata(WEBP, 'image/webp');
    expect([webp.includes(PLACE), webp.includes('VP8 '), webp.readUInt32LE(4), webp.readUInt8(20)]).toEqual([
      ...[false, true, webp.length - 8, 0],
    ]);
    for (const itemsIn of ['mdat', 'idat'] as const) {
      const heic = withoutMetadata(aHeic(itemsIn), 'image/heic');
      expect([heic.includes(PLACE), heic.includes('the picture'), heic.length]).toEqual([false, true, aHeic(itemsIn).length]);
    }
  });

  it('leaves other files as they are', () => {
    expect(withoutMetadata(PDF, 'application/pdf')).toBe(PDF);
  });

  it('is refused where it breaks off, and whatever comes is answered', () => {
    const reason = (bytes: Buffer, type: string) => {
      try {
        return withoutMetadata(bytes, type).length;
      } catch (problem) {
        return (problem as Problem).reason;
      }
    };
    const photos = [
      [aPhoto(), 'image/jpeg'],
      [PNG, 'image/png'],
      [WEBP, 'image/webp'],
      [aHeic(), 'image/heic'],
    ] as const;
    for (const [photo, type] of photos) expect(reason(photo.subarray(0, 60), type)).toBe('evidence-is-not-whole');
    fc.assert(
      fc.property(fc.constantFrom(...photos), fc.nat(), fc.nat(255), ([photo, type], at, value) => {
        const broken = Buffer.from(photo);
        broken[at % broken.length] = value;
        expect(['number', 'string']).toContain(typeof reason(broken, type));
        expect([reason(broken, type)].filter((told) => typeof told === 'string' && told !== 'evidence-is-not-whole')).toEqual([]);
      }),
    );
  });
});
