/** A person or office with an address, as in a From line. */
export interface Mailbox {
  readonly name?: string | undefined;
  readonly address: string;
}

/** Reads `MAIL_FROM`: `Turvaring <turvaring@example.org>` or a bare address. Throws when there is no address in it. */
export function parseMailbox(value: string): Mailbox {
  const [, name = '', inner] = /^\s*(?:"?([^"<>]*?)"?\s*)<([^<>\s]+@[^<>\s]+)>\s*$/.exec(value) ?? [];
  const address = inner ?? value.trim();
  if (!/^[^\s<>@,;:"]+@[^\s<>@,;:"]+$/.test(address)) throw new Error(`MAIL_FROM: "${value}" holds no mail address`);
  return name.trim() ? { name: name.trim(), address } : { address };
}
