import { isAboutAddress, meaningOf } from './server-words';

describe('the words of a mail server', () => {
  it.each([
    ['550 5.1.1 No such mailbox', 'no-such-mailbox'],
    ['550-5.1.10 RESOLVER.ADR.RecipientNotFound', 'no-such-mailbox'],
    ['550 User unknown', 'no-such-mailbox'],
    ['553 5.1.3 Bad recipient address syntax', 'address-is-wrong'],
    ['550 5.1.2 Host unknown', 'no-such-domain'],
    ['550 5.2.1 The email account is disabled', 'mailbox-is-closed'],
    ['452 4.2.2 Mailbox full', 'mailbox-is-full'],
    ['552 5.3.4 Message size exceeds fixed limit', 'mail-is-too-large'],
    ['554 5.7.1 Message rejected as spam', 'mail-is-unwanted'],
    ['550 5.7.26 Unauthenticated mail', 'mail-is-unwanted'],
  ])('%s means %s', (response, meaning) => expect(meaningOf(response)).toBe(meaning));

  it.each(['554 Transaction failed', '550 5.9.9 Something else', 'getaddrinfo ENOTFOUND mail.example.org', '', null])(
    'means nothing we know: %s',
    (response) => expect(meaningOf(response)).toBeUndefined(),
  );

  it('are about the address, unless something else is in the way', () => {
    expect([isAboutAddress(undefined), isAboutAddress('no-such-domain'), isAboutAddress('mailbox-is-full')]).toEqual([true, true, false]);
  });
});
