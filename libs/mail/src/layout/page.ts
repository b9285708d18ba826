import type { Language } from '@app/kernel';
import { escapeHtml } from './escape.js';

const FONT = `font-family:'Segoe UI',Roboto,'Helvetica Neue',Arial,sans-serif`;

// Programs that follow the reader's dark mode get colours of ours; those that invert by themselves keep enough contrast either way.
const DARK = [
  'body,.canvas{background:#11191d!important}',
  '.card{background:#1a252b!important}',
  '.ink{color:#e6edf0!important}',
  '.soft{color:#a9bac2!important}',
  '.link{color:#67c6dd!important}',
  '.line{border-top-color:#33444d!important}',
].join('');

// A phone: the card reaches the edges, labels stand above what they label, the button is as wide as the page.
const NARROW = [
  '.edge{padding:0!important}',
  '.inset{padding:20px 16px!important}',
  '.card{border-radius:0!important}',
  '.wide{width:100%!important}',
  '.facts th,.facts td{display:block!important;padding:0!important}',
  '.facts td{padding-bottom:10px!important}',
].join('');

/** Where the white card of a mail ends: what is added to it when it leaves stands before. */
export const END_OF_CARD = '</td></tr></table>\n</div>';

/**
 * The frame of every mail. 600 px wide at most, full width on a phone; the tables are for Outlook, which knows no other layout. Long
 * words and addresses break anywhere: one that did not would widen the whole mail beyond the screen.
 */
export function page(language: Language, title: string, body: string): string {
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<title>${escapeHtml(title)}</title>
<style>:root{color-scheme:light dark}@media (prefers-color-scheme:dark){${DARK}}@media (max-width:480px){${NARROW}}</style>
</head>
<body style="margin:0;padding:0;background:#f1f4f5">
<table class="canvas" role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" style="background:#f1f4f5"><tr><td class="edge" align="center" style="padding:24px 12px">
<!--[if mso]><table role="presentation" width="600" cellpadding="0" cellspacing="0" border="0"><tr><td><![endif]-->
<div role="article" lang="${language}" style="max-width:600px;margin:0 auto;text-align:left">
<table class="card" role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" style="background:#ffffff;border-radius:8px"><tr><td class="inset" style="padding:24px 32px;font-size:16px;line-height:24px;${FONT};overflow-wrap:anywhere;word-break:break-word">
<p class="soft" style="margin:0;font-size:14px;line-height:20px;font-weight:600;color:#52636c">Turvaring</p>
${body}
${END_OF_CARD}
<!--[if mso]></td></tr></table><![endif]-->
</td></tr></table>
</body>
</html>
`;
}
