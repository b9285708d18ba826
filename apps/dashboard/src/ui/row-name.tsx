import type { ReactNode } from 'react';
import classes from './row-name.module.css';

/**
 * What a row is called, with a quiet line above it and, where there is one, a badge below. Plain elements: a list has a hundred of them, and
 * components of the kit are many.
 */
export function RowName({ above, children }: { above: ReactNode; children: ReactNode }) {
  return (
    <div className={classes.name}>
      <span className={classes.above}>{above}</span>
      {children}
    </div>
  );
}
