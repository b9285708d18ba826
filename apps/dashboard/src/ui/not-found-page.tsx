import { Paper } from '@mantine/core';
import { IconMapPinOff } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Empty } from './empty';
import { LinkButton } from './links';
import { PageHeader } from './page-header';

export function NotFoundPage() {
  const { t } = useTranslation();
  return (
    <>
      <PageHeader title={t('ui.notFound.title')} />
      <Paper>
        <Empty
          icon={IconMapPinOff}
          title={t('ui.notFound.text')}
          hint={t('ui.notFound.hint')}
          action={
            <LinkButton to="/" mt="sm">
              {t('ui.toHome')}
            </LinkButton>
          }
        />
      </Paper>
    </>
  );
}
