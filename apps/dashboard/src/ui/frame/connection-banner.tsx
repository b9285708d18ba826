import { Alert, Button, Group } from '@mantine/core';
import { IconWifiOff } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useConnectionIsLost } from '../../graph/connection';
import { reloads } from '../../graph/reloads';

/** The live region is always there, so that its content is announced when it comes. */
export function ConnectionBanner() {
  const { t } = useTranslation();
  const isLost = useConnectionIsLost();
  return (
    <div role="status">
      {isLost && (
        <Alert
          color="yellow"
          variant="filled"
          icon={<IconWifiOff />}
          mb="md"
          styles={{
            root: { backgroundColor: 'var(--tone-warning-ground)', color: 'var(--tone-warning-text)' },
            message: { color: 'inherit' },
            icon: { color: 'inherit' },
          }}
        >
          <Group justify="space-between">
            {t('ui.offline')}
            <Button size="xs" variant="default" onClick={() => reloads.ring()}>
              {t('ui.tryAgain')}
            </Button>
          </Group>
        </Alert>
      )}
    </div>
  );
}
