import type { ComponentProps } from 'react';
import classes from './tone-badge.module.css';

export type Tone = 'neutral' | 'info' | 'good' | 'warning' | 'bad';

interface ToneBadgeProps extends ComponentProps<'span'> {
  tone?: Tone;
  /** Whether its words may go on in another line. */
  mayWrap?: boolean;
}

/**
 * A state in words on a quiet ground; the tone only underlines it, never carries it alone. A plain element: a list has a hundred of them, and
 * a component of the kit is many.
 */
export function ToneBadge({ tone = 'neutral', mayWrap = false, className = '', ...span }: ToneBadgeProps) {
  return <span {...span} className={`${classes.badge} ${className}`} data-tone={tone} data-may-wrap={mayWrap || undefined} />;
}
