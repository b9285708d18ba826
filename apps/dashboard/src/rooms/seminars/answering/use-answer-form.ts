import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../ui/format';
import { useDraftForm, type DraftForm } from '../../../ui/use-draft-form';
import { useWords } from '../words';
import { validateAnswer, type AnswerValues } from './answer-values';

/** `seminarDays`: those that can be chosen. */
export function useAnswerForm(
  draft: string,
  initialValues: AnswerValues,
  seminarDays: { id: string; date: string }[],
): DraftForm<AnswerValues> {
  const { t } = useTranslation();
  const words = useWords();
  const format = useFormat();
  return useDraftForm<AnswerValues>({
    draft,
    initialValues,
    validate: (values) => validateAnswer(values, t),
    inWords: {
      response: (response) => words.response(response || 'NONE'),
      days: (days) =>
        seminarDays
          .filter(({ id }) => days.includes(id))
          .map(({ date }) => format.shortDay(date))
          .join(', '),
    },
  });
}
