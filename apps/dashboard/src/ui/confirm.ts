// One question at a time, asked from anywhere; question-dialog.tsx shows it.
import i18n from 'i18next';

export interface Question {
  title: string;
  text: string;
  /** What the button does, as a verb: 'Lõpeta seanss', never 'OK'. */
  action: string;
  /** The way out; 'cancel' when not given. */
  otherwise?: string;
  isDangerous?: boolean;
  onConfirm: () => void;
}

let asked: Question | undefined;
const listeners = new Set<() => void>();

function set(question: Question | undefined): void {
  asked = question;
  for (const listener of listeners) listener();
}

/** Asks before something that cannot be undone. */
export function confirm(question: Question): void {
  set({ otherwise: i18n.t('ui.cancel'), ...question });
}

export const questions = {
  now: () => asked,
  answered: () => set(undefined),
  listen(listener: () => void): () => void {
    listeners.add(listener);
    return () => void listeners.delete(listener);
  },
};
