import { Badge, type BadgeProps } from '@mantine/core';
import type { ReactNode } from 'react';

export type Tone = 'neutral' | 'info' | 'good' | 'warning' | 'bad';

interface ToneBadgeProps extends Omit<BadgeProps, 'color' | 'variant'> {
  tone?: Tone;
  children: ReactNode;
}

/** A state in words on a quiet ground; the tone only underlines it, never carries it alone. */
export function ToneBadge({ tone = 'neutral', children, ...badge }: ToneBadgeProps) {
  return (
    <Badge {...badge} styles={{ root: { backgroundColor: `var(--tone-${tone}-ground)`, color: `var(--tone-${tone}-text)` } }}>
      {children}
    </Badge>
  );
}
