import { createReadStream, existsSync, mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { open, type FileHandle } from 'node:fs/promises';
import { createInterface } from 'node:readline';

/** One mail as the catcher got it. */
export interface CaughtMail {
  id: string;
  /** The header's text: name and address. */
  from: string;
  /** Addresses of the SMTP envelope, separated by commas: where it really went. */
  to: string;
  subject: string;
  /** ISO 8601, when it was received. */
  date: string;
  text: string | null;
  html: string | null;
  /** The calendar part, if there is one. */
  ics: string | null;
  /** By name in lower case; several of one name on lines of their own. */
  headers: Record<string, string>;
  attachments: { filename: string; contentType: string; bytes: number }[];
}

/**
 * The newest mails in memory, and one line of JSON each in a file that is only appended to, so that a restart keeps them. A line that a
 * crash cut off is dropped; the file is written anew when more than half of it is too old.
 */
export class MailboxStore {
  private mails: CaughtMail[] = [];
  private linesInFile = 0;
  private queue: Promise<void> = Promise.resolve();

  private constructor(
    private readonly file: string,
    private readonly limit: number,
  ) {}

  static async open(dir: string, limit: number): Promise<MailboxStore> {
    mkdirSync(dir, { recursive: true, mode: 0o700 });
    const store = new MailboxStore(`${dir}/mails.jsonl`, limit);
    if (existsSync(store.file)) await store.read();
    return store;
  }

  get newestFirst(): CaughtMail[] {
    return this.mails.toReversed();
  }

  find(id: string): CaughtMail | undefined {
    return this.mails.find((mail) => mail.id === id);
  }

  /** Resolves when the mail is in the file: only then is it acknowledged to whoever sent it. */
  keep(mail: CaughtMail): Promise<void> {
    const kept = this.queue.then(() => this.append(mail));
    this.queue = kept.catch(() => undefined); // The sender is told; the next mail has its own try.
    return kept;
  }

  /** When everything that was given is written. */
  async close(): Promise<void> {
    await this.queue;
  }

  private async append(mail: CaughtMail): Promise<void> {
    if (this.linesInFile >= 2 * this.limit) this.rewrite();
    const file: FileHandle = await open(this.file, 'a', 0o600);
    try {
      await file.appendFile(`${JSON.stringify(mail)}\n`);
    } finally {
      await file.close();
    }
    this.linesInFile += 1;
    this.mails.push(mail);
    if (this.mails.length > this.limit) this.mails.shift();
  }

  private async read(): Promise<void> {
    let isDamaged = false;
    for await (const line of createInterface({ input: createReadStream(this.file), crlfDelay: Infinity })) {
      const mail = parse(line);
      if (mail) this.mails.push(mail);
      else isDamaged = true;
      this.linesInFile += 1;
      if (this.mails.length > 2 * this.limit) this.mails = this.mails.slice(-this.limit);
    }
    this.mails = this.mails.slice(-this.limit);
    if (isDamaged || this.linesInFile >= 2 * this.limit) this.rewrite();
  }

  private rewrite(): void {
    writeFileSync(`${this.file}.new`, this.mails.map((mail) => `${JSON.stringify(mail)}\n`).join(''), { mode: 0o600 });
    renameSync(`${this.file}.new`, this.file);
    this.linesInFile = this.mails.length;
  }
}

function parse(line: string): CaughtMail | undefined {
  try {
    return JSON.parse(line) as CaughtMail;
  } catch {
    return undefined;
  }
}
