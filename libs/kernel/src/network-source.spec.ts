import { networkSource } from './network-source.js';

describe('the source that a rate limit counts', () => {
  it('is the whole address for IPv4, however it is written', () => {
    expect(networkSource('192.0.2.1')).toBe('192.0.2.1');
    expect(networkSource('::ffff:192.0.2.1')).toBe('192.0.2.1');
  });

  it('is the same for all addresses of one IPv6 network', () => {
    const one = networkSource('2001:db8:0:7::1');
    expect(networkSource('2001:0DB8:0000:0007:ffff:ffff:ffff:ffff')).toBe(one);
    expect(networkSource('2001:db8:0:7:a:b:c:d')).toBe(one);
    expect(networkSource('2001:db8:0:8::1')).not.toBe(one);
    expect(networkSource('2001:db8:7::1')).not.toBe(one);
  });

  it('copes with short forms and zones', () => {
    expect(networkSource('::1')).toBe('0:0:0:0');
    expect(networkSource('fe80::1%eth0')).toBe('fe80:0:0:0');
  });
});
