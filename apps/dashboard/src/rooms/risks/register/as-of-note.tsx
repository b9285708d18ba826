import { Alert, Group } from '@mantine/core';
import { IconHistory } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { LinkButton } from '../../../ui/links';

/** Says that it is not today's register, so that nobody takes it for that, and leads back to it. */
export function AsOfNote({ on }: { on: string | undefined }) {
  const { t } = useTranslation();
  if (on === undefined) return null;
  return (
    <Alert color="yellow" icon={<IconHistory />} role="status" title={t('risks.asOf.past')}>
      <Group justify="space-between">
        {t('risks.asOf.text')}
        <LinkButton size="xs" variant="default" to="/risks" search={(old: object) => ({ ...old, on: undefined })} resetScroll={false}>
          {t('risks.asOf.today')}
        </LinkButton>
      </Group>
    </Alert>
  );
}
