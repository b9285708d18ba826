/**
 * Text that a spreadsheet program would take for a formula (OWASP, CSV Injection: = + - @, tab, carriage return, line feed and their
 * full-width twins) gets an apostrophe in front, and loses it when it comes back. Text that has one there of its own gets another.
 */
const DANGEROUS = /^'*[=+\-@\t\r\n＝＋－＠]/;
const DEFUSED = /^'+[=+\-@\t\r\n＝＋－＠]/;

export const defused = (text: string): string => (DANGEROUS.test(text) ? `'${text}` : text);
export const asItWas = (text: string): string => (DEFUSED.test(text) ? text.slice(1) : text);

/** What no file can hold and no reader sees, and line ends that programs change by themselves. */

const UNWRITABLE = /[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/g;
export const cleaned = (text: string): string => text.replace(/\r\n?/g, '\n').replace(UNWRITABLE, '').trim();
