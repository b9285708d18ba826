// Parts of a page that are folded on a phone, so that a long page can be taken in. An address that leads to such a part, or to something
// in it, opens it: a link from a mail, a list of contents, the back button. What is folded stays in the page, with what was typed in it.
import { useLocation } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { usePhone } from './use-phone';

export interface FoldInput {
  /** What addresses call the part. */
  id: string;
  /** What lies in it and has an address of its own. */
  holds?: string[];
  /** Whether it is open without having been asked for, where it can be folded. */
  startsOpen?: boolean;
  /** A desk folds it as well: what is looked up rather than read. */
  alsoOnDesk?: boolean;
}

interface Fold {
  /** On a desk little is folded. */
  isFolding: boolean;
  isOpen: boolean;
  toggle: () => void;
}

/** The button of the part itself: parts within it have theirs. */
const foldOf = (place: HTMLElement | null) => place?.querySelector<HTMLElement>(`[data-fold="${CSS.escape(place.id)}"]`);

/** Goes on from there with the keyboard, and is read out: from the button that folds it, else from its heading. */
function goTo(id: string): void {
  const place = document.getElementById(id);
  place?.scrollIntoView();
  const target = foldOf(place) ?? place?.querySelector<HTMLElement>('h2, h3, h4') ?? place;
  if (!target) return;
  if (target.tabIndex < 0) target.tabIndex = -1;
  target.focus({ preventScroll: true });
}

/** Follows a link to a part once more: the address stays the same then, and would open nothing. */
export function goAgainTo(id: string): void {
  const fold = foldOf(document.getElementById(id));
  if (fold?.ariaExpanded === 'false') fold.click();
  goTo(id);
}

export function useFold({ id, holds = [], startsOpen = false, alsoOnDesk = false }: FoldInput): Fold {
  const isPhone = usePhone();
  const isFolding = isPhone || alsoOnDesk;
  const [isOpen, setOpen] = useState(startsOpen);
  const hash = useLocation({ select: (location) => location.hash });
  const meant = hash === id || holds.includes(hash) ? hash : '';
  const [followed, setFollowed] = useState('');
  if (meant !== followed) {
    setFollowed(meant);
    if (meant) setOpen(true);
  }
  useEffect(() => {
    if (meant) goTo(meant);
  }, [meant]);
  return { isFolding, isOpen: !isFolding || isOpen, toggle: () => setOpen(!isOpen) };
}
