import { Box, Breadcrumbs, Group, Skeleton, Stack, Text, Title } from '@mantine/core';
import { useEffect, useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { LinkAnchor, type Destination } from './links';

export interface Crumb {
  label: string;
  link: Destination;
}

/** Says in the browser's tab what page this is (WCAG 2.4.2), the most particular first. */
export const TabTitle = ({ words }: { words: (string | undefined)[] }) => (
  <title>{[...words, 'Turvaring'].filter(Boolean).join(' · ')}</title>
);

interface PageHeaderProps {
  /** Undefined while it loads: the place is kept. */
  title: string | undefined;
  /** What the browser's tab says before the title: the part of the page that is open. */
  part?: string;
  /** What the browser's tab says instead of the title. */
  tabTitle?: string;
  /** The pages between home and this one; left out where there is no way to show (home, sign-in). */
  crumbs?: Crumb[];
  /** Badges beside the title. */
  badges?: ReactNode;
  actions?: ReactNode;
  description?: ReactNode;
}

// The first page is announced by the browser itself; after that the heading takes the focus, or a screen reader would say nothing.
let firstAddress: string | undefined = window.location.pathname;

export function PageHeader({ title, part, tabTitle = title, crumbs, badges, actions, description }: PageHeaderProps) {
  const { t } = useTranslation();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (title === undefined) return;
    if (firstAddress === window.location.pathname) return;
    firstAddress = undefined;
    heading.current?.focus({ preventScroll: true });
    // Once per page: a title that changes while somebody types must not steal the focus.
  }, [title === undefined]);

  return (
    <Stack gap={6} mb="lg">
      {tabTitle !== undefined && <TabTitle words={[part, tabTitle]} />}
      {crumbs && (
        <Box component="nav" aria-label={t('ui.breadcrumbs')}>
          <Breadcrumbs separatorMargin={8}>
            <LinkAnchor to="/" fz="sm">
              {t('ui.nav.home')}
            </LinkAnchor>
            {crumbs.map(({ label, link }) => (
              <LinkAnchor key={label} {...link} fz="sm">
                {label}
              </LinkAnchor>
            ))}
            <Text size="sm" c="dimmed" aria-current="page">
              {title ?? '…'}
            </Text>
          </Breadcrumbs>
        </Box>
      )}
      <Group justify="space-between" align="flex-start" gap="sm">
        <Group gap="sm" align="center">
          {title === undefined ? (
            <Skeleton h={35} w={280} />
          ) : (
            <Title order={1} tabIndex={-1} ref={heading}>
              {title}
            </Title>
          )}
          {badges}
        </Group>
        {actions && <Group gap="sm">{actions}</Group>}
      </Group>
      {description && (
        <Text c="dimmed" maw={760}>
          {description}
        </Text>
      )}
    </Stack>
  );
}
