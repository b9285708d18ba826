import { useEffect, useRef } from 'react';

/** On a form longer than the screen a refusal may stand out of sight: the first refused field takes the focus. */
export function useShowFirstError(errors: Record<string, unknown>): void {
  const count = Object.keys(errors).length;
  const shown = useRef(0);
  useEffect(() => {
    if (count > shown.current) document.querySelector<HTMLElement>('form [aria-invalid="true"]')?.focus();
    shown.current = count;
  }, [count]);
}
