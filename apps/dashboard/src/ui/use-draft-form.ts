// A form whose typing is never lost. What differs from the stored thing is kept in sessionStorage on every change and laid over the
// form when it opens again: after a reload, a closed dialog, an expired sign-in. When the thing itself changes under an open form
// (somebody else was quicker), untouched fields take the new value, touched ones keep what was typed and `theirs` names the other value.
import { useForm, type UseFormInput, type UseFormReturnType } from '@mantine/form';
import { useEffect, useRef, useState } from 'react';
import type { ActForm } from '../graph/use-act';
import { dropDraft, keepDraft, readDraft, useDraftKey } from './drafts';
import { errorsOf } from './refused-inputs';
import type { InWords } from './theirs';

type Fields = Record<string, unknown>;

export type DraftForm<Values extends Fields> = UseFormReturnType<Values> &
  ActForm & {
    /** Something typed earlier was brought back. */
    isRestored: boolean;
    /** Throws away what was typed and shows the stored thing. */
    startOver: () => void;
    /** Fields whose value differs from the stored thing: what an update sends, so that it never asks for more than was changed. */
    changed: () => Partial<Values>;
    /** Values of touched fields that somebody else has changed meanwhile. */
    theirs: Partial<Values>;
    /** How such values are said. */
    inWords: InWords<Values>;
  };

const onlyFieldsOf = (fields: Fields, kept: Fields): Fields =>
  Object.fromEntries(Object.entries(kept).filter(([field]) => field in fields));

const same = (left: unknown, right: unknown): boolean => JSON.stringify(left) === JSON.stringify(right);

type DraftFormInput<Values extends Fields> = UseFormInput<Values> & {
  draft: string;
  initialValues: Values;
  inWords?: InWords<Values>;
};

export function useDraftForm<Values extends Fields>(input: DraftFormInput<Values>): DraftForm<Values> {
  const { draft, initialValues, inWords = {}, ...rest } = input;
  const fresh: Fields = initialValues;
  const key = useDraftKey(draft);
  const base = useRef<Fields>(fresh);
  const [kept] = useState(() => onlyFieldsOf(fresh, readDraft(key)) as Partial<Values>);
  const [isRestored, setRestored] = useState(Object.keys(kept).length > 0);
  const [theirs, setTheirs] = useState<Partial<Values>>({});

  const form = useForm<Values>({
    ...rest,
    // Names the inputs of this form apart from those of another one on the page.
    name: draft.replace(/[^a-zA-Z0-9]+/g, '-'),
    initialValues: { ...initialValues, ...kept },
    onValuesChange(values, previous) {
      const typed = Object.entries(values).filter(([field, value]) => !same(value, base.current[field]));
      keepDraft(key, Object.fromEntries(typed));
      rest.onValuesChange?.(values, previous);
    },
  });

  const current = JSON.stringify(fresh);
  useEffect(() => {
    if (same(fresh, base.current)) return;
    const values: Fields = form.getValues();
    const touched = Object.keys(fresh).filter((field) => !same(values[field], base.current[field]));
    const changed = touched.filter((field) => !same(fresh[field], base.current[field]) && !same(fresh[field], values[field]));
    setTheirs(Object.fromEntries(changed.map((field) => [field, fresh[field]])) as Partial<Values>);
    base.current = fresh;
    const { errors } = form;
    form.setValues({ ...initialValues, ...Object.fromEntries(touched.map((field) => [field, values[field]])) });
    // What was refused a moment ago is still to be read: the news came with the refusal, and new values would wipe it.
    form.setErrors(errors);
    // The text of the values decides, not the identity of an object that is made anew on every render.
  }, [current]);

  const forget = () => {
    dropDraft(key);
    setRestored(false);
    setTheirs({});
  };

  return {
    ...form,
    isRestored,
    theirs,
    inWords,
    forget,
    changed: () =>
      Object.fromEntries(Object.entries(form.getValues()).filter(([field, value]) => !same(value, base.current[field]))) as Partial<Values>,
    refuse: (faults) => form.setErrors(errorsOf(faults, (path) => form.getInputNode(path) !== null)),
    startOver: () => {
      form.setValues(base.current as Values);
      form.clearErrors();
      forget();
    },
  };
}
