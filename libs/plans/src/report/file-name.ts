import { translate, type WrittenLanguage } from '@app/kernel';

/** What a report is kept as, without its ending; `AK` in front where the name itself has to warn. */
export function fileNameOf(language: WrittenLanguage, key: string, parts: readonly (string | undefined)[], isRestricted: boolean): string {
  return [isRestricted && 'AK', translate(language, `plans.report.${key}`), ...parts].filter(Boolean).join('-');
}
