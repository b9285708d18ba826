import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useDraftForm, type DraftForm } from '../../../ui/use-draft-form';
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

/** On a form longer than the screen a refusal may stand out of sight: the first refused field takes the focus. */
function useShowFirstError(errors: Record<string, unknown>): void {
  const count = Object.keys(errors).length;
  const shown = useRef(0);
  useEffect(() => {
    if (count > shown.current) document.querySelector<HTMLElement>('form [aria-invalid="true"]')?.focus();
    shown.current = count;
  }, [count]);
}
