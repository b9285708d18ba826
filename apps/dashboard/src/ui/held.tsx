// A dialog stays as long as it is open. What others do meanwhile may take what it is about, or the right to it, off the page; what was
// typed is still to be read there, beside what was refused.
import { useRef, type ReactNode } from 'react';
import type { DialogState } from './use-dialog-param';

/** What a dialog is about; as it was last, when the page no longer has it while the dialog is open. */
export function useHeld<Thing>(thing: Thing, { opened, subject }: DialogState): Thing {
  const held = useRef<{ subject: string | undefined; thing: Thing }>(undefined);
  if (thing) held.current = { subject, thing };
  else if (!opened || held.current?.subject !== subject) held.current = undefined;
  return held.current?.thing ?? thing;
}

interface ForWhoMayProps {
  may: boolean;
  dialog: DialogState;
  children: ReactNode;
}

/** A dialog that only some may open. */
export function ForWhoMay({ may, dialog, children }: ForWhoMayProps) {
  return useHeld(may, dialog) ? <>{children}</> : null;
}
