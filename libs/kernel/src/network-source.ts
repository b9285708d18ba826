import { isIPv6 } from 'node:net';

/**
 * What counts as one source in rate limits: an IPv4 address, or the /64 of an IPv6 address, since whoever has one address of it has
 * all of them (RFC 6177). An IPv4 address written as IPv6 (::ffff:192.0.2.1) is the IPv4 address.
 */
export function networkSource(address: string): string {
  const plain = address.replace(/^::ffff:(?=\d+\.)/i, '').replace(/%.*$/, '');
  if (!isIPv6(plain)) return plain;
  const [head = '', tail] = plain.toLowerCase().split('::');
  const front = head ? head.split(':') : [];
  const back = tail ? tail.split(':') : [];
  const words = tail === undefined ? front : [...front, ...Array<string>(Math.max(0, 8 - front.length - back.length)).fill('0'), ...back];
  return words
    .slice(0, 4)
    .map((word) => Number.parseInt(word || '0', 16).toString(16))
    .join(':');
}
