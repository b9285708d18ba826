import { translate, type Language } from '@app/kernel';
import '../messages.js';
import { escapeHtml, linesAsHtml, safeUrl } from './escape.js';
import { page } from './page.js';

/** Texts are plain; a line break within one stays a line break. Everything stands in the order of these fields. */
export interface MailContent {
  /** One that has every text: the whole mail is in it. */
  language: Language;
  heading: string;
  paragraphs: readonly string[];
  /** Facts by label: when, where, until when. */
  details?: readonly { readonly label: string; readonly value: string }[] | undefined;
  /** The one thing to do. Its address stands in text on a line of its own, too. */
  button?: { readonly label: string; readonly url: string } | undefined;
  /** What one may want to know besides; however long it is, the thing to do stands above it. */
  sections?: readonly MailSection[] | undefined;
  /** Why one gets this mail, and who stands behind it. */
  footer: string;
}

export interface MailSection {
  readonly heading?: string | undefined;
  readonly text: string;
  /** Below the text; its address stands in the plain text, too. */
  readonly link?: { readonly label: string; readonly url: string } | undefined;
}

export interface LaidOut {
  readonly language: Language;
  readonly html: string;
  readonly text: string;
}

/**
 * One calm page for every mail: HTML that mail programs show alike (tables, styles on the elements, dark where the program is dark)
 * and the same words as plain text. Everything given is text and is escaped; an address that is not http(s) is a bug and throws.
 */
export function layout(content: MailContent): LaidOut {
  return { language: content.language, html: asHtml(content), text: asText(content) };
}

function asHtml({ language, heading, paragraphs, details = [], button, sections = [], footer }: MailContent): string {
  const parts = [
    `<h1 class="ink" style="margin:4px 0 0;font-size:22px;line-height:30px;font-weight:600;color:#1c2b33">${escapeHtml(heading)}</h1>`,
    ...paragraphs.map((one) => paragraph(linesAsHtml(one))),
  ];
  if (details.length > 0) parts.push(facts(details));
  if (button) {
    const url = escapeHtml(safeUrl(button.url));
    parts.push(
      `<table class="wide" role="presentation" cellpadding="0" cellspacing="0" border="0" style="margin:24px 0 0"><tr><td bgcolor="#155e75" align="center" style="border-radius:6px">` +
        `<a href="${url}" style="display:block;padding:12px 24px;color:#ffffff;font-weight:600;text-decoration:none">${escapeHtml(button.label)}</a></td></tr></table>`,
      `<p class="soft" style="margin:16px 0 0;font-size:14px;line-height:20px;color:#52636c">${escapeHtml(translate(language, 'mail.layout.linkHint'))}<br>` +
        `<a class="link" href="${url}" style="color:#155e75;word-break:break-all">${url}</a></p>`,
    );
  }
  for (const { heading: title, text, link } of sections) {
    const head =
      title &&
      `<h2 class="ink" style="margin:24px 0 0;font-size:16px;line-height:24px;font-weight:600;color:#1c2b33">${escapeHtml(title)}</h2>`;
    const below =
      link &&
      `<br><a class="link" href="${escapeHtml(safeUrl(link.url))}" style="color:#155e75;font-weight:600">${escapeHtml(link.label)}</a>`;
    parts.push(`${head ?? ''}${paragraph(`${linesAsHtml(text)}${below ?? ''}`, head ? 4 : 16)}`);
  }
  parts.push(
    `<p class="soft line" style="margin:28px 0 0;padding:16px 0 0;border-top:1px solid #d5dde1;font-size:14px;line-height:20px;color:#52636c">${linesAsHtml(footer)}</p>`,
  );
  return page(language, heading, parts.join('\n'));
}

const paragraph = (html: string, above = 16): string => `<p class="ink" style="margin:${above}px 0 0;color:#1c2b33">${html}</p>`;

/** Two columns; on a phone each label stands above its value. A label breaks between its words alone. */
function facts(details: NonNullable<MailContent['details']>): string {
  const rows = details.map(
    ({ label, value }) =>
      `<tr><th class="soft" scope="row" align="left" valign="top" style="padding:6px 16px 6px 0;font-weight:400;color:#52636c;overflow-wrap:normal;word-break:normal">${escapeHtml(label)}</th>` +
      `<td class="ink" valign="top" style="padding:6px 0;color:#1c2b33">${linesAsHtml(value)}</td></tr>`,
  );
  return `<table class="facts" cellpadding="0" cellspacing="0" border="0" style="margin:14px 0 0;border-collapse:collapse">${rows.join('')}</table>`;
}

function asText({ heading, paragraphs, details = [], button, sections = [], footer }: MailContent): string {
  const blocks = [
    heading,
    ...paragraphs,
    ...(details.length > 0 ? [details.map(({ label, value }) => `${label}: ${value.replace(/\r?\n/g, `\n  `)}`).join('\n')] : []),
    ...(button ? [`${button.label}:\n${safeUrl(button.url)}`] : []),
    ...sections.map(({ heading: title, text, link }) =>
      [...(title ? [title] : []), text, ...(link ? [`${link.label}:\n${safeUrl(link.url)}`] : [])].join('\n'),
    ),
    `-- \n${footer}`,
  ];
  return `${blocks.join('\n\n')}\n`;
}
