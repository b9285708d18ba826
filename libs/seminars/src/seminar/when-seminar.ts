import type { Act } from '@app/kernel';
import type { Seminar } from './seminar.entity.js';

type Listener = (act: Act, seminar: Seminar) => Promise<void>;

/**
 * What higher rooms do in the act in which a seminar comes so far, without this one knowing them. agendaBegins: its days are known for the
 * first time, and if it was made from another, that one's agenda is in place. isHeld: it was held.
 */
const listeners = { agendaBegins: new Set<Listener>(), isHeld: new Set<Listener>() };
type Step = keyof typeof listeners;

export function whenSeminar(step: Step, listener: Listener): void {
  listeners[step].add(listener);
}

export async function tellThatSeminar(step: Step, act: Act, seminar: Seminar): Promise<void> {
  for (const listener of listeners[step]) await listener(act, seminar);
}
