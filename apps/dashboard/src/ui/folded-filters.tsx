import { Button, Group, Stack } from '@mantine/core';
import { useToggle } from '@mantine/hooks';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { usePhone } from './use-phone';

interface FoldedFiltersProps {
  /** Takes all of them back; nothing while none is set. On a phone it is at hand when they are folded, too. */
  reset: ReactNode;
  children: ReactNode;
}

/** What a list is narrowed down by; on a phone behind a button, so that the list comes first. */
export function FoldedFilters({ reset, children }: FoldedFiltersProps) {
  const { t } = useTranslation();
  const [isOpen, toggle] = useToggle();
  const isPhone = usePhone();
  if (!isPhone) return children;
  return (
    <Stack gap="sm">
      <Group gap="xs">
        <Button variant="default" aria-expanded={isOpen} onClick={() => toggle()}>
          {t(isOpen ? 'ui.filters.hide' : 'ui.filters.show')}
        </Button>
        {!isOpen && reset}
      </Group>
      {isOpen && children}
    </Stack>
  );
}
