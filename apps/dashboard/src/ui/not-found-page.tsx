import { IconMapPinOff } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Empty } from './empty';
import { LinkButton } from './links';
import { PageHeader } from './page-header';
import { Panel } from './panel';

export function NotFoundPage() {
  const { t } = useTranslation();
  return (
    <>
      <PageHeader title={t('ui.notFound.title')} />
      <Panel>
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
      </Panel>
    </>
  );
}
