import { Text } from '@mantine/core';
import type { ReactNode } from 'react';
import classes from './facts.module.css';

interface Fact {
  label: string;
  value: ReactNode;
  /** A text, which takes the whole width. */
  isText?: boolean;
}

/** Names and values of one thing as a description list; what is not known is left out. */
export function Facts({ facts, isNarrow = false }: { facts: Fact[]; isNarrow?: boolean }) {
  return (
    <dl className={classes.facts} data-narrow={isNarrow || undefined}>
      {facts
        .filter(({ value }) => value !== null && value !== undefined && value !== '' && value !== false)
        .map(({ label, value, isText }, index) => (
          <div key={index} className={classes.fact} data-text={isText}>
            <Text component="dt" size="sm" c="dimmed">
              {label}
            </Text>
            <Text component="dd" m={0}>
              {value}
            </Text>
          </div>
        ))}
    </dl>
  );
}
