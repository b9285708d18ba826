import { Box, Breadcrumbs, Group, Skeleton, Stack, Text, Title } from '@mantine/core';
import { useEffect, useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { LinkAnchor, type Destination } from './links';

export interface Crumb {
  label: string;
  link: Destination;
}

interface PageHeaderProps {
  /** Undefined while it loads: the place is kept. */
  title: string | undefined;
  /** The pages between home and this one; left out where there is no way to show (home, sign-in). */
  crumbs?: Crumb[];
  /** Badges beside the title. */
  badges?: ReactNode;
  actions?: ReactNode;
  description?: ReactNode;
}

// The first page is announced by the browser itself; after that the heading takes the focus, or a screen reader would say nothing.
let firstAddress: string | undefined = window.location.pathname;

export function PageHeader({ title, crumbs, badges, actions, description }: PageHeaderProps) {
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
      {title !== undefined && <title>{`${title} – Turvaring`}</title>}
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
