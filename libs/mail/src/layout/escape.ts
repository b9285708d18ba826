const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Text as HTML, fit for content and for quoted attributes. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
}

/** As `escapeHtml`, with line breaks kept. */
export function linesAsHtml(text: string): string {
  return escapeHtml(text).replace(/\r?\n/g, '<br>');
}

/** An absolute http(s) address, normalised. Anything else (javascript:, a relative path) is a bug of the composer and throws. */
export function safeUrl(url: string): string {
  const parsed = new URL(url);
  if (parsed.protocol !== 'https:' && parsed.protocol !== 'http:') throw new Error(`${parsed.protocol} may not be linked in a mail`);
  return parsed.href;
}
