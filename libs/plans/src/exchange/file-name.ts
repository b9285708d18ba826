import { translate, type Language } from '@app/kernel';

/** What a file or report is kept as, without its ending: its own word, and of whom and when; `AK` in front where the name itself has to warn. */
export function fileNameOf(
  language: Language,
  key: 'plans.file.name' | 'plans.decisionFile.name' | 'plans.report.planName' | 'plans.report.statusName',
  parts: readonly (string | undefined)[],
  isRestricted: boolean,
): string {
  return [isRestricted && 'AK', translate(language, key), ...parts].filter(Boolean).join('-');
}
