import { useDeferredValue, type ReactNode } from 'react';

interface LaterProps {
  /** Whether what comes first is there. */
  after?: boolean;
  placeholder?: ReactNode;
  children: ReactNode;
}

/** What need not be there at once: drawn after what it comes with is on screen, and making way for whatever somebody does meanwhile. */
export function Later({ after = true, placeholder, children }: LaterProps) {
  const isTime = useDeferredValue(after, false);
  return <>{isTime ? children : placeholder}</>;
}
