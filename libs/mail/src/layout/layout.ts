import { translate, type WrittenLanguage } from '@app/kernel';
import '../messages.js';
import { escapeHtml, linesAsHtml, safeUrl } from './escape.js';
import { page } from './page.js';

export interface MailContent {
  /** One that has every text: the whole mail is in it. */
  language: WrittenLanguage;
  heading: string;
  /** Plain text; a line break within one stays a line break. */
  paragraphs: readonly string[];
  /** The one thing to do. Its address stands in text on a line of its own, too. */
  button?: { readonly label: string; readonly url: string } | undefined;
  /** Facts by label: when, where, until when. */
  details?: readonly { readonly label: string; readonly value: string }[] | undefined;
  /** Why one gets this mail, and who stands behind it. */
  footer: string;
}

export interface LaidOut {
  readonly language: WrittenLanguage;
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

function asHtml({ language, heading, paragraphs, button, details = [], footer }: MailContent): string {
  const inset = 'padding:0 32px';
  const parts = [
    `<h1 class="ink" style="margin:0;${inset};padding-top:28px;font-size:22px;line-height:30px;font-weight:600;color:#1c2b33">${escapeHtml(heading)}</h1>`,
    ...paragraphs.map((one) => `<p class="ink" style="margin:0;${inset};padding-top:16px;color:#1c2b33">${linesAsHtml(one)}</p>`),
  ];
  if (details.length > 0) {
    const rows = details.map(
      ({ label, value }) =>
        `<tr><th class="soft" scope="row" align="left" valign="top" style="padding:6px 16px 6px 0;font-weight:400;color:#52636c;white-space:nowrap">${escapeHtml(label)}</th>` +
        `<td class="ink" valign="top" style="padding:6px 0;color:#1c2b33">${linesAsHtml(value)}</td></tr>`,
    );
    parts.push(
      `<table cellpadding="0" cellspacing="0" border="0" style="margin:14px 32px 0;border-collapse:collapse">${rows.join('')}</table>`,
    );
  }
  if (button) {
    const url = escapeHtml(safeUrl(button.url));
    parts.push(
      `<table role="presentation" cellpadding="0" cellspacing="0" border="0" style="margin:24px 32px 0"><tr><td bgcolor="#155e75" style="border-radius:6px">` +
        `<a href="${url}" style="display:inline-block;padding:12px 24px;color:#ffffff;font-weight:600;text-decoration:none">${escapeHtml(button.label)}</a></td></tr></table>`,
      `<p class="soft" style="margin:0;${inset};padding-top:16px;font-size:14px;line-height:20px;color:#52636c">${escapeHtml(translate(language, 'mail.layout.linkHint'))}<br>` +
        `<a class="link" href="${url}" style="color:#155e75;word-break:break-all">${url}</a></p>`,
    );
  }
  parts.push(
    `<p class="soft line" style="margin:28px 32px 0;padding:16px 0 24px;border-top:1px solid #d5dde1;font-size:14px;line-height:20px;color:#52636c">${linesAsHtml(footer)}</p>`,
  );
  return page(language, heading, parts.join('\n'));
}

function asText({ heading, paragraphs, button, details = [], footer }: MailContent): string {
  const blocks = [
    heading,
    ...paragraphs,
    ...(details.length > 0 ? [details.map(({ label, value }) => `${label}: ${value.replace(/\r?\n/g, `\n  `)}`).join('\n')] : []),
    ...(button ? [`${button.label}:\n${safeUrl(button.url)}`] : []),
    `-- \n${footer}`,
  ];
  return `${blocks.join('\n\n')}\n`;
}
