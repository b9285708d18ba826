import { createHash } from 'node:crypto';

/** The same id for the same name on every machine (RFC 9562, version 5), so that tests and links can name what is in the demo data. */
export function idOf(kind: string, name: string): string {
  const bytes = createHash('sha1').update(`turvaring demo data/${kind}/${name}`).digest().subarray(0, 16);
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x50;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

export const riskIdOf = (council: string, title: string): string => idOf('risk', `${council}/${title}`);
