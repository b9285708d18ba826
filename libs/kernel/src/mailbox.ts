/** A person or office with an address, as in a From line. */
export interface Mailbox {
  readonly name?: string | undefined;
  readonly address: string;
}

/** Reads `Turvaring <turvaring@example.org>` or a bare address; undefined when there is no address in it, or more than one. */
export function mailboxOf(value: string): Mailbox | undefined {
  const [, name = '', inner] = /^\s*(?:"?([^"<>]*?)"?\s*)<([^<>\s]+@[^<>\s]+)>\s*$/.exec(value) ?? [];
  const address = inner ?? value.trim();
  if (!/^[^\s<>@,;:"]+@[^\s<>@,;:"]+$/.test(address)) return undefined;
  return name.trim() ? { name: name.trim(), address } : { address };
}

/** The sender, from `MAIL_FROM`, which was checked at the start. */
export function parseMailbox(value: string): Mailbox {
  const mailbox = mailboxOf(value);
  if (!mailbox) throw new Error(`MAIL_FROM: "${value}" holds no mail address`);
  return mailbox;
}
