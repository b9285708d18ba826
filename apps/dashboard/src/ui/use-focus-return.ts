// Gives the focus back to where a dialog was opened from (WCAG 2.4.3). The library's own way knows only a dialog that is on the page
// before it opens; ours come with the address, out of menus that are gone by then, and one after the other.
import { useCallback, useEffect, useState, type RefCallback } from 'react';

interface Opening {
  dialog: Element | null;
  /** What had the focus when it opened, then what had it when the dialog of that one opened, and so on. */
  way: HTMLElement[];
}

let last: HTMLElement | undefined;
const openings = new WeakMap<Element, Opening>();

document.addEventListener('focusin', ({ target }) => {
  // A menu closes with what was chosen in it; its button stays.
  if (target instanceof HTMLElement && !target.closest('[role=menu], [role=listbox]')) last = target;
});

const dialogOf = (node: Element): Element | null => node.closest('[role=dialog]');

function wayBack(): HTMLElement[] {
  if (!last) return [];
  const dialog = dialogOf(last);
  return [last, ...((dialog && openings.get(dialog)?.way) ?? [])];
}

/** To what of the way is still there, else to the heading of the page. */
function giveBack({ dialog, way }: Opening): void {
  setTimeout(() => {
    const now = document.activeElement;
    // It has gone on already: into the next dialog, or to the heading of another page.
    if (now && now !== document.body && !dialog?.contains(now)) return;
    const back = way.find((one) => one.isConnected && !dialog?.contains(one)) ?? document.querySelector<HTMLElement>('h1');
    back?.focus({ preventScroll: true });
  });
}

/** For something inside the dialog. */
export function useFocusReturn(opened: boolean): RefCallback<HTMLElement> {
  const [opening] = useState<Opening>(() => ({ dialog: null, way: [] }));
  useEffect(() => {
    if (!opened) return undefined;
    opening.way = wayBack();
    return () => giveBack(opening);
  }, [opened, opening]);
  return useCallback(
    (node) => {
      if (!node) return;
      opening.dialog = dialogOf(node);
      if (opening.dialog) openings.set(opening.dialog, opening);
    },
    [opening],
  );
}
