import { IconLock } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useViewer } from '../../../graph/viewer';
import { Empty } from '../../../ui/empty';
import { LinkButton } from '../../../ui/links';
import { PageHeader } from '../../../ui/page-header';
import { Panel } from '../../../ui/panel';

/** In place of every page of a register that the viewer may not read: nothing is said of what is in it. */
export function ForeignRegister() {
  const { t } = useTranslation();
  const { firstRegister } = useViewer();
  return (
    <>
      <PageHeader title={t('risks.foreign.title')} />
      <Panel>
        <Empty
          icon={IconLock}
          title={t('risks.foreign.text')}
          hint={t('risks.foreign.hint')}
          action={
            <LinkButton to={firstRegister ? '/risks' : '/'} search={{}} mt="sm">
              {t(firstRegister ? 'risks.foreign.toRegister' : 'ui.toHome')}
            </LinkButton>
          }
        />
      </Panel>
    </>
  );
}
