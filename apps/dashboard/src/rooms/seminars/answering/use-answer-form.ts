import { useTranslation } from 'react-i18next';
import { useDraftForm, type DraftForm } from '../../../ui/use-draft-form';
import { useShowFirstError } from '../use-show-first-error';
import { validateAnswer, type AnswerValues } from './answer-values';

export function useAnswerForm(draft: string, initialValues: AnswerValues): DraftForm<AnswerValues> {
  const { t } = useTranslation();
  const form = useDraftForm<AnswerValues>({ draft, initialValues, validate: (values) => validateAnswer(values, t) });
  useShowFirstError(form.errors);
  return form;
}
