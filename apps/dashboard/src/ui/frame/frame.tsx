import { AppShell, Box, Burger, Group, Skeleton } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { Outlet } from '@tanstack/react-router';
import { lazy, Suspense, useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { tellSignedOut } from '../../graph/client';
import { useRead } from '../../graph/use-read';
import { ViewerContext, ViewerDocument } from '../../graph/viewer';
import { DraftOwner } from '../drafts';
import { RefusedRead, PanelSkeleton } from '../loaded';
import { Brand } from './brand';
import { ConnectionBanner } from './connection-banner';
import classes from './frame.module.css';
import { LanguageSwitch } from './language-switch';
import { MainNav, PATHS } from './main-nav';
import { SchemeSwitch } from './scheme-switch';
import { useCodeAhead } from './use-code-ahead';

// Overlays are heavy (focus trap, placement) and nobody opens them in the first moment.
const UserMenu = lazy(() => import('./user-menu').then((file) => ({ default: file.UserMenu })));
const PhoneMenu = lazy(() => import('./phone-menu').then((file) => ({ default: file.PhoneMenu })));

/** What surrounds every page of a signed-in person. Nobody signed in: to the sign-in page, which knows the way back. */
export function Frame() {
  const { t } = useTranslation();
  const [isOpen, { toggle, close }] = useDisclosure(false);
  const read = useRead(ViewerDocument, {});
  const viewer = read.data?.viewer ?? null;

  useCodeAhead(PATHS);

  const isSignedOut = read.data !== undefined && !viewer;
  useEffect(() => {
    if (isSignedOut) tellSignedOut();
  }, [isSignedOut]);

  return (
    <ViewerContext value={viewer}>
      <DraftOwner value={viewer?.person.id ?? 'anyone'}>
        <AppShell
          header={{ height: 60 }}
          navbar={{ width: 248, breakpoint: 'md', collapsed: { mobile: true } }}
          padding={{ base: 'md', sm: 'lg' }}
        >
          <a href="#content" className={classes.skip}>
            {t('ui.skip')}
          </a>
          <AppShell.Header>
            <Group h="100%" px="md" justify="space-between" wrap="nowrap">
              <Group gap="sm" wrap="nowrap">
                <Burger hiddenFrom="md" size="sm" opened={isOpen} onClick={toggle} aria-label={t('ui.menu')} aria-expanded={isOpen} />
                <Brand />
              </Group>
              <Group gap="xs" wrap="nowrap">
                <Box visibleFrom="sm">
                  <LanguageSwitch />
                </Box>
                <SchemeSwitch />
                <Suspense fallback={<Skeleton circle h={36} w={36} m={4} />}>
                  {viewer ? <UserMenu /> : <Skeleton circle h={36} w={36} m={4} />}
                </Suspense>
              </Group>
            </Group>
          </AppShell.Header>
          <AppShell.Navbar p="sm" aria-label={t('ui.mainMenu')}>
            <MainNav />
          </AppShell.Navbar>
          <Suspense fallback={null}>
            <PhoneMenu opened={isOpen} onClose={close} />
          </Suspense>
          <AppShell.Main className={classes.main} id="content" tabIndex={-1}>
            <div className={classes.content}>
              <ConnectionBanner />
              {viewer ? <Outlet /> : read.refusal ? <RefusedRead refusal={read.refusal} reload={read.reload} /> : <PanelSkeleton />}
            </div>
          </AppShell.Main>
        </AppShell>
      </DraftOwner>
    </ViewerContext>
  );
}
