import { translate, type Language } from '@app/kernel';
import { dayIn } from '@app/sheets';
import type { RegisterRow } from '../register/register-rows.js';
import type { ReportTable } from '@app/papers';

/** What was done, is done and is planned about a risk. It has no past: a report of an earlier day tells it as of today, and says so. */
export function measuresTable({ measures }: RegisterRow, language: Language, today: string): ReportTable {
  return {
    title: translate(language, 'risks.report.measures', { day: dayIn(language, today) }),
    head: [
      translate(language, 'risks.report.measure'),
      translate(language, 'risks.report.phase'),
      translate(language, 'risks.report.state'),
      translate(language, 'risks.report.responsible'),
      translate(language, 'risks.report.dueOn'),
    ],
    rows: measures.map(({ title, phase, state, responsible, dueOn }) => [
      title,
      translate(language, `risks.measurePhase.${phase}`),
      translate(language, `risks.measureState.${state}`),
      responsible ?? '',
      dueOn ? dayIn(language, dueOn) : '',
    ]),
  };
}
