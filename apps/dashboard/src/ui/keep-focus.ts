/** How long a button may take to be one again after its act, in milliseconds, and how often that is looked at. */
const [PATIENCE, STEP] = [500, 50];

const isAway = (): boolean => document.activeElement === null || document.activeElement === document.body;

/**
 * Remembers what has the focus before an act. A button that shows that it is busy is disabled meanwhile and loses it: whoever works with
 * the keyboard would begin at the top of the page again, and a screen reader falls silent (WCAG 2.4.3). What is returned gives it back,
 * unless it has gone on by then: to a refused field, out of a closed dialog, to another page.
 */
export function keepFocus(): () => void {
  const pressed = document.activeElement;
  const giveBack = (left: number): void => {
    if (!isAway() || !(pressed instanceof HTMLElement) || !pressed.isConnected) return;
    if (!pressed.matches(':disabled')) pressed.focus({ preventScroll: true });
    else if (left > 0) setTimeout(() => giveBack(left - STEP), STEP);
  };
  return () => void setTimeout(() => giveBack(PATIENCE));
}
