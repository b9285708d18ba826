import { Box, Container, Group } from '@mantine/core';
import { Outlet } from '@tanstack/react-router';
import { Brand } from './brand';
import { ConnectionBanner } from './connection-banner';
import { LanguageSwitch } from './language-switch';
import { SchemeSwitch } from './scheme-switch';

/** What surrounds the pages that need no sign-in: sign-in itself and the answer page of a mail's link. */
export function PlainFrame() {
  return (
    <Box mih="100vh" bg="var(--page)">
      <Box component="header" bg="var(--mantine-color-body)" style={{ borderBottom: '1px solid var(--line)' }}>
        <Container size="md" h={60}>
          <Group h="100%" justify="space-between" wrap="nowrap">
            <Brand isLink={false} />
            <Group gap="xs" wrap="nowrap">
              <LanguageSwitch />
              <SchemeSwitch />
            </Group>
          </Group>
        </Container>
      </Box>
      <Container component="main" size="md" py={{ base: 'md', sm: 'xl' }}>
        <ConnectionBanner />
        <Outlet />
      </Container>
    </Box>
  );
}
