// Brings what was refused before the eyes of who has just submitted a form: the first refused input takes the focus, else the sentence
// that tells what no input shows.
import { useEffect, useLayoutEffect, useRef, useState, type FormEventHandler, type RefObject } from 'react';
import { untold } from './refused-inputs';

export interface Refusable {
  errors: Record<string, unknown>;
  getInputNode: (path: string) => HTMLElement | null;
}

type Submit = FormEventHandler<HTMLFormElement>;

interface Refusals {
  /** To stand above the buttons: what was refused and is read at no input. */
  sentence: string | undefined;
  /** The alert that tells the sentence. */
  alert: RefObject<HTMLDivElement | null>;
  /** What is done on submit, and the look at what comes of it. */
  submitting: (submit: Submit) => Submit;
}

const FOCUSABLE = 'input:not([type=hidden]):enabled, textarea:enabled, button:enabled, [tabindex]';
const inOrder = (left: Node, right: Node): number => (left.compareDocumentPosition(right) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1);

/** `refusal`: what was refused and names no field. */
export function useRefusals({ errors, getInputNode }: Refusable, refusal: string | undefined): Refusals {
  const alert = useRef<HTMLDivElement>(null);
  const isWaiting = useRef(false);
  const [hidden, setHidden] = useState('');

  // After every render: an input may have come or gone with the choice in another one.
  useLayoutEffect(() => setHidden(untold(errors, (path) => getInputNode(path) !== null).join(' ')));

  useEffect(() => {
    if (!isWaiting.current) return;
    const nodes = Object.keys(errors).flatMap((path) => getInputNode(path) ?? []);
    const first = nodes.sort(inOrder)[0] ?? alert.current;
    if (!first) return;
    isWaiting.current = false;
    (first.matches(FOCUSABLE) ? first : (first.querySelector<HTMLElement>(FOCUSABLE) ?? first)).focus();
    // The errors decide, not the identity of the functions of a form.
  }, [errors, refusal, hidden]);

  return {
    sentence: [refusal, hidden].filter(Boolean).join(' ') || undefined,
    alert,
    submitting: (submit) => (event) => {
      isWaiting.current = true;
      submit(event);
    },
  };
}
