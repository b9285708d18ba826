// Dialogs that live in the address (?dialog=edit), so that a link opens them, the back button closes them and a reload keeps them.
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useCallback, useState } from 'react';
import { textParam } from './search-params';

export interface DialogSearch {
  dialog?: string;
  /** What the dialog is about, when a page has several. */
  subject?: string;
}

/** For validateSearch of a route. `?edit=1` is understood as `?dialog=edit`. */
export function dialogSearch(search: Record<string, unknown>): DialogSearch {
  const dialog = search.edit ? 'edit' : textParam(search.dialog);
  const subject = textParam(search.subject);
  return { ...(dialog && { dialog }), ...(dialog && subject && { subject }) };
}

interface DialogParam {
  isOpen: (dialog: string) => boolean;
  subject: string | undefined;
  open: (dialog: string, subject?: string) => void;
  close: () => void;
}

export function useDialogParam(): DialogParam {
  const search: DialogSearch = useSearch({ strict: false });
  const navigate = useNavigate();
  const show = useCallback(
    (next: DialogSearch) => {
      void navigate({
        to: '.',
        search: (old: object) => ({ ...old, dialog: next.dialog, subject: next.subject }),
        hash: true,
        hashScrollIntoView: false,
        // An overlay is not a new page: the scroll position stays, and the way back leads past a dialog that was closed.
        resetScroll: false,
        replace: next.dialog === undefined,
      });
    },
    [navigate],
  );
  return {
    isOpen: (dialog) => search.dialog === dialog,
    subject: search.subject,
    open: (dialog, subject) => show({ dialog, subject }),
    close: () => show({}),
  };
}

export interface DialogState {
  opened: boolean;
  /** What it is about; kept while it closes, so that nothing jumps and the focus finds its way back. */
  subject: string | undefined;
  open: (subject?: string) => void;
  close: () => void;
}

/** One dialog of a page, by its name in the address. */
export function useDialog(name: string): DialogState {
  const param = useDialogParam();
  const opened = param.isOpen(name);
  const [kept, setKept] = useState(param.subject);
  if (opened && kept !== param.subject) setKept(param.subject);
  return { opened, subject: opened ? param.subject : kept, open: (subject) => param.open(name, subject), close: param.close };
}
