import { Group, Text, UnstyledButton } from '@mantine/core';
import { createLink } from '@tanstack/react-router';
import mark from '../turvaring.svg';
import { forwardRef, type ComponentProps } from 'react';

const HomeLink = createLink(
  forwardRef<HTMLAnchorElement, ComponentProps<'a'>>((props, ref) => <UnstyledButton component="a" ref={ref} {...props} />),
);

/** The ring of institutions around one table. */
export function Brand({ isLink = true }: { isLink?: boolean }) {
  const name = (
    <Group gap="xs" wrap="nowrap">
      <img src={mark} alt="" width={30} height={30} />
      <Text fw={700} size="lg" c="var(--mantine-color-anchor)" lh={1}>
        Turvaring
      </Text>
    </Group>
  );
  return isLink ? <HomeLink to="/">{name}</HomeLink> : name;
}
