import { readConfig } from './config.js';
import { parseMailbox } from './mailbox.js';

const NEEDED = {
  DATABASE_URL: 'postgres://localhost/turvaring',
  SMTP_URL: 'smtp://localhost',
  SECRET: 'a secret of the tests, known to everybody',
};
const reading = (settings: Record<string, string>) => () => readConfig({ ...NEEDED, ...settings });

describe('the sender', () => {
  it.each([
    ['Turvaring <t@example.org>', { name: 'Turvaring', address: 't@example.org' }],
    ['"Turva, ring" <t@example.org>', { name: 'Turva, ring', address: 't@example.org' }],
    ['t@example.org', { address: 't@example.org' }],
    ['<t@example.org>', { address: 't@example.org' }],
  ])('is read from %s', (value, mailbox) => {
    expect(parseMailbox(readConfig({ ...NEEDED, MAIL_FROM: value }).MAIL_FROM)).toEqual(mailbox);
  });

  it.each(['Turvaring', 'Turvaring <>', 'a@b, c@d', 'no address'])('stops the start when there is no address in it: "%s"', (value) => {
    expect(reading({ MAIL_FROM: value })).toThrow('MAIL_FROM');
  });
});

describe('the proxies that are believed', () => {
  it.each(['loopback', '10.0.0.7', '172.16.0.0/12', 'fd00::/8', 'loopback, 10.0.0.7,2001:db8::1'])('can be %s', (value) => {
    expect(readConfig({ ...NEEDED, TRUST_PROXY: value }).TRUST_PROXY).toBe(value);
  });

  it.each(['proxy.example.org', '10.0.0.0/33', '10.0.0.0/0', '10.0.0.0/', '10.0.0.7,', '10.0.0.0/8/8', 'true'])(
    'cannot be %s, which stops the start',
    (value) => {
      expect(reading({ TRUST_PROXY: value })).toThrow('TRUST_PROXY');
    },
  );

  it('are those of this machine unless somebody says so', () => {
    expect(readConfig(NEEDED).TRUST_PROXY).toBe('loopback');
  });
});
