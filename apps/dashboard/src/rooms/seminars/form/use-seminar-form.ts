import { useTranslation } from 'react-i18next';
import { useDraftForm, type DraftForm } from '../../../ui/use-draft-form';
import { useValuesInWords, type KnownNames } from './use-values-in-words';
import { validateSeminar } from './validate';
import type { SeminarValues } from './values';

export type SeminarForm = DraftForm<SeminarValues>;

export function useSeminarForm(draft: string, initialValues: SeminarValues, known: KnownNames): SeminarForm {
  const { t } = useTranslation();
  const inWords = useValuesInWords(known);
  const form = useDraftForm<SeminarValues>({ draft, initialValues, inWords, validate: (values) => validateSeminar(values, t) });
  // The lead council is named on its own in the input, and is the first host here.
  const home = (path: string): string => (path === 'leadCouncilId' ? 'hosts.0.councilId' : path);
  return { ...form, refuse: (faults) => form.refuse(faults.map(({ path, sentence }) => ({ path: home(path), sentence }))) };
}
