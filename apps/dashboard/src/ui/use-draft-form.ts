// A form whose typing is never lost. What differs from the stored thing is kept in sessionStorage on every change and laid over the
// form when it opens again: after a reload, a closed dialog, an expired sign-in. When the thing itself changes under an open form
// (somebody else was quicker), untouched fields take the new value, touched ones keep what was typed and `theirs` names the other value.
import { useForm, type UseFormInput, type UseFormReturnType } from '@mantine/form';
import { useEffect, useRef, useState } from 'react';
import type { ActForm } from '../graph/use-act';
import { useDraftOwner } from './draft-owner';

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
  };

const same = (left: unknown, right: unknown): boolean => JSON.stringify(left) === JSON.stringify(right);

function readDraft<Values extends Fields>(key: string, initial: Values): Partial<Values> {
  try {
    const stored: unknown = JSON.parse(sessionStorage.getItem(key) ?? '{}');
    if (typeof stored !== 'object' || stored === null) return {};
    return Object.fromEntries(Object.entries(stored).filter(([field]) => field in initial)) as Partial<Values>;
  } catch {
    // A draft of another version of the form is of no use; it goes with the next change.
    return {};
  }
}

export function useDraftForm<Values extends Fields>(
  input: UseFormInput<Values> & { draft: string; initialValues: Values },
): DraftForm<Values> {
  const { draft, initialValues, ...rest }: UseFormInput<Values> & { draft: string; initialValues: Values } = input;
  const fresh: Fields = initialValues;
  const key = `draft:${useDraftOwner()}:${draft}`;
  const base = useRef<Fields>(fresh);
  const [kept] = useState(() => readDraft(key, initialValues));
  const [isRestored, setRestored] = useState(Object.keys(kept).length > 0);
  const [theirs, setTheirs] = useState<Partial<Values>>({});

  const form = useForm<Values>({
    ...rest,
    initialValues: { ...initialValues, ...kept },
    onValuesChange(values, previous) {
      const typed = Object.entries(values).filter(([field, value]) => !same(value, base.current[field]));
      if (typed.length === 0) sessionStorage.removeItem(key);
      else sessionStorage.setItem(key, JSON.stringify(Object.fromEntries(typed)));
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
    form.setValues({ ...initialValues, ...Object.fromEntries(touched.map((field) => [field, values[field]])) });
    // The text of the values decides, not the identity of an object that is made anew on every render.
  }, [current]);

  const forget = () => {
    sessionStorage.removeItem(key);
    setRestored(false);
    setTheirs({});
  };

  return {
    ...form,
    isRestored,
    theirs,
    forget,
    changed: () =>
      Object.fromEntries(Object.entries(form.getValues()).filter(([field, value]) => !same(value, base.current[field]))) as Partial<Values>,
    hasField: (path) => (path.split('.')[0] ?? path) in fresh,
    startOver: () => {
      form.setValues(base.current as Values);
      form.clearErrors();
      forget();
    },
  };
}
