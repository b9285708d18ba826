import { useTranslation } from 'react-i18next';
import { useDraftForm, type DraftForm } from '../../../ui/use-draft-form';
import { useShowFirstError } from '../use-show-first-error';
import { validateSeminar } from './validate';
import type { SeminarValues } from './values';

export type SeminarForm = DraftForm<SeminarValues>;

export function useSeminarForm(draft: string, initialValues: SeminarValues): SeminarForm {
  const { t } = useTranslation();
  const form = useDraftForm<SeminarValues>({ draft, initialValues, validate: (values) => validateSeminar(values, t) });
  useShowFirstError(form.errors);
  // The lead council is named on its own in the input, and is the first host here.
  const home = (path: string): string => (path === 'leadCouncilId' ? 'hosts.0.councilId' : path);
  return {
    ...form,
    hasField: (path: string) => form.hasField(home(path)),
    setFieldError: (path: string, error: string) => form.setFieldError(home(path), error),
  } as SeminarForm;
}
