import type { Language } from '../../libs/kernel/messages/languages.js';
import type { CaughtMail } from './mailbox-store.js';
import { WORDS } from './mailbox-words.js';

const SHOWN_IN_LIST = 100;
const LOCALES: Record<Language, string> = { et: 'et-EE', lv: 'lv-LV', ru: 'ru-RU', en: 'en-GB' };

/** What is asked for, and how it is said. */
interface Asked {
  id: string | null;
  search: string;
  language: Language;
}

type Say = (typeof WORDS)[Language] & { instant: (date: string) => string };

function sayIn(language: Language): Say {
  const format = new Intl.DateTimeFormat(LOCALES[language], {
    timeZone: 'Europe/Tallinn',
    day: 'numeric',
    month: 'short',
    hour: '2-digit',
    minute: '2-digit',
  });
  return { ...WORDS[language], instant: (date) => format.format(new Date(date)) };
}

/** The page works without its script, which only looks for new mails. On a narrow screen it shows the list or one mail. */
export function mailPage(mails: CaughtMail[], asked: Asked): string {
  const mail = asked.id ? mails.find(({ id }) => id === asked.id) : mails[0];
  const query = asked.search ? `&amp;to=${encodeURIComponent(asked.search)}` : '';
  const say = sayIn(asked.language);
  return `<!doctype html>
<html lang="${asked.language}">
<head>
<meta charset="utf-8">
<link rel="icon" href="data:,">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${mail && asked.id ? `${escaped(mail.subject)} · ` : ''}${say.title} · Turvaring</title>
<link rel="stylesheet" href="/mailbox/mailbox.css">
<script src="/mailbox/mailbox.js" defer></script>
</head>
<body class="${asked.id ? 'shows-mail' : 'shows-list'}" data-newest="${mails[0]?.id ?? ''}" data-news="${say.news}">
<header>
<h1><a href="/mailbox">${say.title}</a></h1>
<p>${say.intro}</p>
<p><a href="/">${say.toTurvaring}</a></p>
</header>
<main class="columns">
<nav aria-label="${say.mails}">
<form action="/mailbox" role="search">
<label for="to">${say.search}</label>
<div class="search"><input id="to" name="to" type="search" value="${escaped(asked.search)}"><button>${say.find}</button></div>
</form>
<p id="news" role="status"></p>
${list(mails, mail, query, say)}
</nav>
<div class="mail">${mail ? oneMail(mail, query, say) : empty(asked, say)}</div>
</main>
</body>
</html>`;
}

function list(mails: CaughtMail[], chosen: CaughtMail | undefined, query: string, say: Say): string {
  const items = mails.slice(0, SHOWN_IN_LIST).map(
    (mail) => `<li><a href="/mailbox?id=${mail.id}${query}"${mail === chosen ? ' aria-current="true"' : ''}>
<strong>${escaped(mail.subject) || say.noSubject}</strong>
<span>${escaped(say.to(mail.to))}</span>
<time datetime="${mail.date}">${say.instant(mail.date)}</time></a></li>`,
  );
  const more = mails.length - items.length;
  return `<ul class="mails">${items.join('\n')}</ul>${more > 0 ? `<p>${say.older(more)}</p>` : ''}`;
}

function oneMail(mail: CaughtMail, query: string, say: Say): string {
  const { facts, parts } = say;
  const pairs = [
    [facts.from, mail.from],
    [facts.to, mail.to],
    [facts.received, say.instant(mail.date)],
  ] as const;
  const attachments = mail.attachments.map(
    ({ filename, contentType, bytes }) => `${filename || say.noName}  ${contentType}  ${say.bytes(bytes)}`,
  );
  const headers = Object.entries(mail.headers).map(([name, value]) => `<b>${escaped(name)}</b>: ${escaped(value)}`);
  return `<p class="back"><a href="/mailbox?${query.replace('&amp;', '')}">${say.allMails}</a></p>
<article aria-labelledby="subject">
<h2 id="subject">${escaped(mail.subject) || say.noSubject}</h2>
<dl>${pairs.map(([name, value]) => `<div><dt>${name}</dt><dd>${escaped(value)}</dd></div>`).join('')}</dl>
${mail.html ? `<iframe title="${say.look}" src="/mailbox/html/${mail.id}" sandbox="allow-popups allow-popups-to-escape-sandbox"></iframe>` : ''}
${part(parts.text, mail.text && linked(mail.text), !mail.html)}
${part(parts.calendar, mail.ics && escaped(mail.ics))}
${part(parts.attachments, escaped(attachments.join('\n')))}
${part(parts.headers, headers.join('\n'))}
</article>`;
}

function part(title: string, content: string | null, isOpen = false): string {
  if (!content) return '';
  return `<details${isOpen ? ' open' : ''}><summary>${title}</summary><pre tabindex="0" aria-label="${title}">${content}</pre></details>`;
}

function empty({ id, search }: Asked, say: Say): string {
  if (id || search) return `<p class="empty">${say.noneLikeThis} <a href="/mailbox">${say.showAll}</a></p>`;
  return `<p class="empty">${say.noneYet}</p>`;
}

function linked(text: string): string {
  return escaped(text).replace(/https?:\/\/[^\s<>"]+/g, (url) => `<a href="${url}" target="_blank" rel="noopener">${url}</a>`);
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
