import { ActionIcon, Menu } from '@mantine/core';
import { IconDots, IconLogout2, IconPencil } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { hasEnded } from '../../../ui/history';
import { useDialogParam } from '../../../ui/use-dialog-param';
import type { AffiliationData } from './affiliations';

/** What can be done to an affiliation that has not ended; `name` says which, of the person or the institution. */
export function AffiliationMenu({ affiliation, name }: { affiliation: AffiliationData; name: string }) {
  const { t } = useTranslation();
  const dialog = useDialogParam();
  if (!affiliation.viewerCanEdit || hasEnded(affiliation)) return null;
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <ActionIcon variant="subtle" size={32} aria-label={t('people.affiliation.menu', { name })}>
          <IconDots size={18} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item leftSection={<IconPencil size={18} />} onClick={() => dialog.open('edit-affiliation', affiliation.id)}>
          {t('people.affiliation.editTitle')}
        </Menu.Item>
        <Menu.Item leftSection={<IconLogout2 size={18} />} onClick={() => dialog.open('end-affiliation', affiliation.id)}>
          {t('people.affiliation.endTitle')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
