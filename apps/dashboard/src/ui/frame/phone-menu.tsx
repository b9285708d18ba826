import { Box, Drawer, Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Brand } from './brand';
import { LanguageSwitch } from './language-switch';
import { MainNav } from './main-nav';

/** The menu of a phone: a drawer that keeps the focus and closes with Escape. */
export function PhoneMenu({ opened, onClose }: { opened: boolean; onClose: () => void }) {
  const { t } = useTranslation();
  return (
    <Drawer
      opened={opened}
      onClose={onClose}
      hiddenFrom="md"
      size="280px"
      title={<Brand isLink={false} />}
      closeButtonProps={{ 'aria-label': t('ui.close') }}
    >
      <Stack justify="space-between" component="nav" aria-label={t('ui.mainMenu')}>
        <MainNav onNavigate={onClose} />
        <Box hiddenFrom="sm" pt="md">
          <LanguageSwitch fullWidth />
        </Box>
      </Stack>
    </Drawer>
  );
}
