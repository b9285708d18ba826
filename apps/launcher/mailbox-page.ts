import type { CaughtMail } from './mailbox-store.js';

const SHOWN_IN_LIST = 100;
const FORMAT = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/Tallinn',
  day: 'numeric',
  month: 'short',
  hour: '2-digit',
  minute: '2-digit',
});

/** The page works without its script, which only looks for new mails. On a narrow screen it shows the list or one mail. */
export function mailPage(mails: CaughtMail[], asked: { id: string | null; search: string }): string {
  const mail = asked.id ? mails.find(({ id }) => id === asked.id) : mails[0];
  const query = asked.search ? `&amp;to=${encodeURIComponent(asked.search)}` : '';
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<link rel="icon" href="data:,">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${mail && asked.id ? `${escaped(mail.subject)} – ` : ''}Mailbox – Turvaring</title>
<link rel="stylesheet" href="/mailbox/mailbox.css">
<script src="/mailbox/mailbox.js" defer></script>
</head>
<body class="${asked.id ? 'shows-mail' : 'shows-list'}" data-newest="${mails[0]?.id ?? ''}">
<header>
<h1><a href="/mailbox">Mailbox <span lang="et">(postkast)</span></a></h1>
<p>Mails that Turvaring sent while no mail server is set. They went to nobody else.</p>
<p><a href="/">To Turvaring</a></p>
</header>
<main class="columns">
<nav aria-label="Mails">
<form action="/mailbox" role="search">
<label for="to">Find by address or subject</label>
<div class="search"><input id="to" name="to" type="search" value="${escaped(asked.search)}"><button>Find</button></div>
</form>
<p id="news" role="status"></p>
${list(mails, mail, query)}
</nav>
<div class="mail">${mail ? oneMail(mail, query) : empty(asked)}</div>
</main>
</body>
</html>`;
}

function list(mails: CaughtMail[], chosen: CaughtMail | undefined, query: string): string {
  const items = mails.slice(0, SHOWN_IN_LIST).map(
    (mail) => `<li><a href="/mailbox?id=${mail.id}${query}"${mail === chosen ? ' aria-current="true"' : ''}>
<strong>${escaped(mail.subject) || '(no subject)'}</strong>
<span>to ${escaped(mail.to)}</span>
<time datetime="${mail.date}">${FORMAT.format(new Date(mail.date))}</time></a></li>`,
  );
  const more = mails.length - items.length;
  return `<ul class="mails">${items.join('\n')}</ul>${more > 0 ? `<p>${more} older ones are not listed. Find them by address or subject.</p>` : ''}`;
}

function oneMail(mail: CaughtMail, query: string): string {
  const facts = [
    ['From', mail.from],
    ['To', mail.to],
    ['Received', FORMAT.format(new Date(mail.date))],
  ] as const;
  return `<p class="back"><a href="/mailbox?${query.replace('&amp;', '')}">All mails</a></p>
<article aria-labelledby="subject">
<h2 id="subject">${escaped(mail.subject) || '(no subject)'}</h2>
<dl>${facts.map(([name, value]) => `<div><dt>${name}</dt><dd>${escaped(value)}</dd></div>`).join('')}</dl>
${mail.html ? `<iframe title="The mail as it looks" src="/mailbox/html/${mail.id}" sandbox="allow-popups allow-popups-to-escape-sandbox"></iframe>` : ''}
${part('Plain text', mail.text && linked(mail.text), !mail.html)}
${part('Calendar', mail.ics && escaped(mail.ics))}
${part('Attachments', mail.attachments.map(({ filename, contentType, bytes }) => escaped(`${filename || '(no name)'}  ${contentType}  ${bytes} bytes`)).join('\n'))}
${part(
  'Headers',
  Object.entries(mail.headers)
    .map(([name, value]) => `<b>${escaped(name)}</b>: ${escaped(value)}`)
    .join('\n'),
)}
</article>`;
}

function part(title: string, content: string | null, isOpen = false): string {
  if (!content) return '';
  return `<details${isOpen ? ' open' : ''}><summary>${title}</summary><pre tabindex="0" aria-label="${title}">${content}</pre></details>`;
}

function empty({ id, search }: { id: string | null; search: string }): string {
  if (id || search) return '<p class="empty">No mail like this here. <a href="/mailbox">Show all mails</a></p>';
  return '<p class="empty">No mail yet. Ask for a sign-in link in Turvaring, and it arrives here.</p>';
}

function linked(text: string): string {
  return escaped(text).replace(/https?:\/\/[^\s<>"]+/g, (url) => `<a href="${url}" target="_blank" rel="noopener">${url}</a>`);
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
