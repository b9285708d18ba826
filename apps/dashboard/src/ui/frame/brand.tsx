import { Group, Text, UnstyledButton } from '@mantine/core';
import { createLink } from '@tanstack/react-router';
import { forwardRef, type ComponentProps } from 'react';

const HomeLink = createLink(
  forwardRef<HTMLAnchorElement, ComponentProps<'a'>>((props, ref) => <UnstyledButton component="a" ref={ref} {...props} />),
);

/** The ring of institutions around one table. */
export function Brand({ isLink = true }: { isLink?: boolean }) {
  const mark = (
    <Group gap="xs" wrap="nowrap">
      <img src="/turvaring.svg" alt="" width={30} height={30} />
      <Text fw={700} size="lg" c="var(--mantine-color-anchor)" lh={1}>
        Turvaring
      </Text>
    </Group>
  );
  return isLink ? <HomeLink to="/">{mark}</HomeLink> : mark;
}
