import { appendFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { connect } from 'node:net';
import { networkInterfaces, tmpdir } from 'node:os';
import { createTransport, type SendMailOptions } from 'nodemailer';
import { startMailCatcher, type MailCatcher } from './mail-catcher.js';
import type { CaughtMail } from './mailbox-store.js';

const INVITE = ['BEGIN:VCALENDAR', 'METHOD:REQUEST', 'BEGIN:VEVENT', 'UID:1', 'END:VEVENT', 'END:VCALENDAR', ''].join('\r\n');

describe('the mail catcher', () => {
  let dir: string;
  let catcher: MailCatcher;
  beforeEach(async () => {
    dir = mkdtempSync(`${tmpdir()}/catcher-`);
    catcher = await startMailCatcher({ dir, limit: 3 });
  });
  afterEach(async () => {
    await catcher.stop();
    rmSync(dir, { recursive: true });
  });

  const send = async (mail: SendMailOptions) => {
    const transport = createTransport(catcher.smtpUrl);
    await transport.sendMail({ from: 'Turvaring <turvaring@example.org>', to: 'mari@example.org', text: 'Tere', ...mail });
    transport.close();
  };
  const get = (path: string) => fetch(catcher.httpUrl + path);
  const messages = async (query = '') => (await (await get(`/mailbox/messages${query}`)).json()) as CaughtMail[];
  const restart = async () => {
    await catcher.stop();
    catcher = await startMailCatcher({ dir, limit: 3 });
  };

  it('keeps every part of a mail', async () => {
    await send({
      subject: 'Kutse: ühisseminar',
      html: '<p>Tere <a href="http://localhost/answer/x">vasta</a></p>',
      icalEvent: { method: 'REQUEST', content: INVITE },
      headers: { 'List-Unsubscribe': '<https://example.org/u>', 'X-Long': 'a '.repeat(100) },
    });
    const [mail] = await messages();
    expect(mail).toMatchObject({
      from: '"Turvaring" <turvaring@example.org>',
      to: 'mari@example.org',
      subject: 'Kutse: ühisseminar',
      text: expect.stringContaining('Tere') as string,
      html: expect.stringContaining('http://localhost/answer/x') as string,
      ics: INVITE,
      headers: { 'list-unsubscribe': '<https://example.org/u>', 'x-long': 'a '.repeat(100).trim() },
    });
    expect(mail?.attachments[0]?.contentType).toMatch(/^text\/calendar; .*method=REQUEST/);
    expect(Date.parse(mail?.date ?? '')).toBeLessThanOrEqual(Date.now());
  });

  it('tells the newest first, drops the oldest past its limit, and finds by address', async () => {
    for (const name of ['a', 'b', 'c', 'd']) await send({ subject: name, to: `${name}@example.org` });
    expect((await messages()).map(({ subject }) => subject)).toEqual(['d', 'c', 'b']);
    expect((await messages('?to=C@example')).map(({ subject }) => subject)).toEqual(['c']);
    expect((await messages('?limit=1')).map(({ subject }) => subject)).toEqual(['d']);
  });

  it('still has the mails after a restart, also when a crash has cut off a line', async () => {
    for (let nr = 1; nr <= 8; nr++) await send({ subject: String(nr) });
    appendFileSync(`${dir}/mails.jsonl`, '{"id": "half');
    await restart();
    expect((await messages()).map(({ subject }) => subject)).toEqual(['8', '7', '6']);
    await send({ subject: '9' });
    await restart();
    expect((await messages()).map(({ subject }) => subject)).toEqual(['9', '8', '7']);
    expect(readFileSync(`${dir}/mails.jsonl`, 'utf8').trim().split('\n').length).toBeLessThanOrEqual(6);
  });

  it('shows a stranger’s mail without letting it do anything', async () => {
    await send({
      subject: '<script>1</script>',
      text: 'see https://example.org/?a=1&b=2 "',
      html: '<script>alert(1)</script><a href="https://example.org">x</a>',
    });
    const page = await get('/mailbox');
    const text = await page.text();
    expect(page.headers.get('content-security-policy')).toContain("default-src 'self'");
    expect(text).not.toContain('<script>1');
    expect(text).toContain('<a href="https://example.org/?a=1&amp;b=2" target="_blank" rel="noopener">');
    const frame = /sandbox="([^"]*)"/.exec(text)?.[1];
    expect(frame).toBe('allow-popups allow-popups-to-escape-sandbox');
    const [, path = ''] = /src="(\/mailbox\/html\/[^"]+)"/.exec(text) ?? [];
    const mail = await get(path);
    expect(mail.headers.get('content-security-policy')).toMatch(/default-src 'none'.*sandbox allow-popups/);
    expect(await mail.text()).toMatch(/^<base target="_blank">/);
  });

  it('speaks the language of the browser, Estonian where it has no words', async () => {
    const title = async (language: string) => {
      const page = await fetch(`${catcher.httpUrl}/mailbox`, { headers: { 'accept-language': language } });
      return /<html lang="(..)">.*<title>(.*)<\/title>/s.exec(await page.text())?.slice(1);
    };
    expect(await title('en-GB,en;q=0.9,et;q=0.8')).toEqual(['en', 'Mailbox · Turvaring']);
    expect(await title('fi-FI, lv-LV;q=0.9, en;q=0.8')).toEqual(['lv', 'Pastkaste · Turvaring']);
    expect(await title('ja')).toEqual(['et', 'Postkast · Turvaring']);
  });

  it('answers what it does not know with 404, and changes nothing on any request', async () => {
    for (const path of ['/', '/mailbox/html/none', '/mailbox/messages/none', '/mailbox/../../package.json', '/mailbox/mailbox.ts']) {
      expect((await get(path)).status).toBe(404);
    }
    expect((await fetch(`${catcher.httpUrl}/mailbox/messages`, { method: 'DELETE' })).status).toBe(405);
    for (const file of ['mailbox.css', 'mailbox.js']) expect((await get(`/mailbox/${file}`)).status).toBe(200);
  });

  it('can be reached from this machine only', async () => {
    const outside = Object.values(networkInterfaces())
      .flat()
      .find((found) => found && !found.internal && found.family === 'IPv4')?.address;
    const isOpen = (port: string, host: string) =>
      new Promise((done) => {
        const line = connect(Number(port), host, () => line.end(() => done(true)));
        line.once('error', () => done(false));
      });
    for (const url of [catcher.smtpUrl, catcher.httpUrl]) {
      expect(await isOpen(new URL(url).port, '127.0.0.1')).toBe(true);
      if (outside) expect(await isOpen(new URL(url).port, outside)).toBe(false);
    }
  });
});
