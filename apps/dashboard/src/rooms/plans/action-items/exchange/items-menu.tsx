import { Button, Menu } from '@mantine/core';
import { IconCalendarShare, IconChevronDown, IconFiles, IconUpload } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { ActionItemFilter, ActionItemOrder } from '../../../../graph/generated/graphql';
import { LinkMenuItem } from '../../../../ui/links';
import { fileAddress } from '../../../sheets/file-address';

interface ItemsMenuProps {
  /** As the list was asked for. */
  args: { councilId: string | null; filter: ActionItemFilter; orderBy: ActionItemOrder; isReversed: boolean };
  /** Slug of the council that a file can be imported for; undefined where the viewer keeps none. */
  importFor: string | undefined;
}

/** The list as files, two to work on and to bring back, two to read; and as a calendar. */
export function ItemsMenu({ args, importFor }: ItemsMenuProps) {
  const { t, i18n } = useTranslation();
  return (
    <Menu position="bottom-end" withinPortal>
      <Menu.Target>
        <Button variant="default" leftSection={<IconFiles size={18} />} rightSection={<IconChevronDown size={16} />}>
          {t('plans.items.files')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{t('sheets.download.title')}</Menu.Label>
        {(['xlsx', 'csv', 'pdf', 'docx'] as const).map((ending) => (
          <Menu.Item key={ending} component="a" href={fileAddress(`action-items.${ending}`, args, i18n.language)} download>
            {t(`sheets.download.${ending}`)}
          </Menu.Item>
        ))}
        <Menu.Divider />
        {importFor !== undefined && (
          <LinkMenuItem to="/actions/import" search={{ council: importFor }} leftSection={<IconUpload size={18} aria-hidden />}>
            {t('plans.import.open')}
          </LinkMenuItem>
        )}
        <LinkMenuItem to="/actions/calendar" leftSection={<IconCalendarShare size={18} aria-hidden />}>
          {t('plans.feeds.title')}
        </LinkMenuItem>
      </Menu.Dropdown>
    </Menu>
  );
}
