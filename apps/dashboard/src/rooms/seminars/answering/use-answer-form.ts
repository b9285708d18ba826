import { useTranslation } from 'react-i18next';
import { useDraftForm, type DraftForm } from '../../../ui/use-draft-form';
import { validateAnswer, type AnswerValues } from './answer-values';

export function useAnswerForm(draft: string, initialValues: AnswerValues): DraftForm<AnswerValues> {
  const { t } = useTranslation();
  return useDraftForm<AnswerValues>({ draft, initialValues, validate: (values) => validateAnswer(values, t) });
}
