import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import { confirm } from '../ui/confirm';
import { useFormat } from '../ui/format';
import { keepFocus } from '../ui/keep-focus';
import { notifyDone, notifyRefused } from '../ui/notify';
import { EVERYTHING } from './client';
import type { TypedDocumentString } from './generated/graphql';
import type { Fault } from '../ui/refused-inputs';
import { daysInWords, messageKeys, refusalsOf, type Refusal } from './problem';
import { reloads } from './reloads';

/** The part of a form that an act needs: useDraftForm gives it. */
export interface ActForm {
  /** Shows what was refused of its fields, also of those that the page has no input for. */
  refuse: (faults: Fault[]) => void;
  clearErrors: () => void;
  forget: () => void;
}

interface ActOptions<Result> {
  /** Gets the refusals of its fields; its draft is forgotten once the act has succeeded. */
  form?: ActForm;
  /** The page shows `refusal` itself, without a form; else it is told in a corner. */
  isToldOnPage?: boolean;
  /** Message key of what to say when it worked. */
  success?: string;
  onDone?: (result: Result) => void;
}

export interface Act<Result, Variables> {
  run: (variables: Variables) => Promise<Result | undefined>;
  isRunning: boolean;
  /** How often it has succeeded since the page was opened. */
  timesDone: number;
  /** What was refused and names no field; a form shows it above its buttons. */
  refusal: string | undefined;
}

/** A change: run it, show what was refused where it belongs, say that it worked. A stale version keeps what was typed. */
export function useAct<Result, Variables extends object>(
  document: TypedDocumentString<Result, Variables>,
  { form, isToldOnPage = form !== undefined, success, onDone }: ActOptions<Result> = {},
): Act<Result, Variables> {
  const { t } = useTranslation();
  const format = useFormat();
  const [isRunning, setRunning] = useState(false);
  const [timesDone, setTimesDone] = useState(0);
  const [refusal, setRefusal] = useState<string>();
  const [, mutate] = useMutation<Result>(document.toString());

  const say = (found: Refusal): string => t(messageKeys(found), daysInWords(found.values ?? {}, format.day));

  function refuse(found: Refusal[]): void {
    const faults: Fault[] = [];
    const rest: string[] = [];
    for (const one of found) {
      if (one.code === 'UNAUTHENTICATED') continue;
      if (one.reason === 'stale-version') askToReload();
      else if (form && one.field) faults.push({ path: one.field, sentence: say(one) });
      else rest.push(say(one));
    }
    if (faults.length > 0) form?.refuse(faults);
    const sentence = [...new Set(rest)].join(' ');
    if (sentence === '') return;
    if (isToldOnPage) setRefusal(sentence);
    else notifyRefused(sentence);
  }

  function askToReload(): void {
    confirm({
      title: t('ui.stale.title'),
      text: t(form ? 'ui.stale.textForm' : 'ui.stale.text'),
      action: t('ui.stale.reload'),
      otherwise: t('ui.stale.stay'),
      onConfirm: () => reloads.ring(),
    });
  }

  async function run(variables: Variables): Promise<Result | undefined> {
    form?.clearErrors();
    setRefusal(undefined);
    const giveFocusBack = keepFocus();
    setRunning(true);
    const { data, error } = await mutate(variables, EVERYTHING);
    setRunning(false);
    giveFocusBack();
    if (error || !data) {
      refuse(error ? refusalsOf(error) : [{ code: 'UNKNOWN', reason: 'unknown' }]);
      return undefined;
    }
    form?.forget();
    setTimesDone((times) => times + 1);
    if (success) notifyDone(t(success));
    onDone?.(data);
    return data;
  }

  return { run, isRunning, timesDone, refusal };
}
