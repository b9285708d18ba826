import { translate, type Language } from '@app/kernel';
import { dayIn } from '@app/sheets';
import type { AccessMark } from '../risk/risk-standing.js';
import type { RegisterRow } from './register-rows.js';

/** Basis, holder and term of a mark in one sentence, as section 41 of the Public Information Act of Estonia wants them on each medium. */
export function markIn(language: Language, { basis, from, until, holder }: AccessMark): string {
  const common = { basis, holder, from: dayIn(language, from) };
  return until
    ? translate(language, 'risks.file.markUntil', { ...common, until: dayIn(language, until) })
    : translate(language, 'risks.file.mark', common);
}

/** What a file that holds restricted risks says at its head: the mark, and each basis, holder and term once. Empty without any. */
export function restrictionLines(language: Language, rows: readonly Pick<RegisterRow, 'mark'>[]): string[] {
  const marks = rows.flatMap(({ mark }) => (mark ? [markIn(language, mark)] : []));
  return marks.length === 0 ? [] : [translate(language, 'risks.file.restricted'), ...new Set(marks)];
}

/** What a file is kept as, without its ending: `riskiregister-ida-viru-2026-05-04`, and with `AK` in front where the name itself has to warn. */
export function fileNameOf(language: Language, slug: string, day: string, isRestricted: boolean): string {
  return `${isRestricted ? 'AK-' : ''}${translate(language, 'risks.file.name')}-${slug}-${day}`;
}
