// What a mail server meant, by its enhanced status code (RFC 3463, listed by IANA) and else by its reply code (RFC 5321, 4.2).
const BY_STATUS: [pattern: RegExp, meaning: Meaning][] = [
  [/^[45]\.1\.(1|6|10)$/, 'no-such-mailbox'],
  [/^[45]\.1\.[3-5]$/, 'address-is-wrong'],
  [/^[45]\.(1\.2|4\.[1-4])$/, 'no-such-domain'],
  [/^[45]\.2\.1$/, 'mailbox-is-closed'],
  [/^[45]\.2\.2$/, 'mailbox-is-full'],
  [/^[45]\.(2\.3|3\.4)$/, 'mail-is-too-large'],
  [/^[45]\.7\.\d+$/, 'mail-is-unwanted'],
];
const BY_REPLY: Record<string, Meaning> = {
  '550': 'no-such-mailbox',
  '551': 'no-such-mailbox',
  '452': 'mailbox-is-full',
  '552': 'mailbox-is-full',
  '501': 'address-is-wrong',
  '553': 'address-is-wrong',
};

export type Meaning =
  | 'no-such-mailbox'
  | 'address-is-wrong'
  | 'no-such-domain'
  | 'mailbox-is-closed'
  | 'mailbox-is-full'
  | 'mail-is-too-large'
  | 'mail-is-unwanted';

/** '550 5.1.1 User unknown' means that there is no such mailbox; undefined where the codes say nothing that we know. */
export function meaningOf(response: string | null | undefined): Meaning | undefined {
  const [, reply = '', status = ''] = /^(\d{3})[ -](?:(\d\.\d{1,3}\.\d{1,3})\b)?/.exec(response ?? '') ?? [];
  return BY_STATUS.find(([pattern]) => pattern.test(status))?.[1] ?? (status ? undefined : BY_REPLY[reply]);
}

/** Whether another address helps. */
export const isAboutAddress = (meaning: Meaning | undefined): boolean =>
  meaning === undefined || !['mailbox-is-full', 'mail-is-too-large', 'mail-is-unwanted'].includes(meaning);
