import { Button, Menu } from '@mantine/core';
import { IconArrowBackUp, IconCalendarPlus, IconCheck, IconDots } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useDialog } from '../../../../ui/use-dialog-param';
import type { ItemData } from './item-query';

/** What the secretary does with an item, and the wish for a later day of whom it is up to. */
export function ItemActions({ item }: { item: ItemData }) {
  const { t } = useTranslation();
  const [editing, dropping, verifying, returning, extending] = [
    useDialog('edit'),
    useDialog('drop'),
    useDialog('verify'),
    useDialog('return'),
    useDialog('extend'),
  ];
  return (
    <>
      {item.viewerCanVerify && (
        <>
          <Button leftSection={<IconCheck size={18} />} onClick={() => verifying.open()}>
            {t('plans.verify.do')}
          </Button>
          <Button variant="default" leftSection={<IconArrowBackUp size={18} />} onClick={() => returning.open()}>
            {t('plans.return.do')}
          </Button>
        </>
      )}
      {item.viewerCanReport && !item.openExtension && (
        <Button variant="default" leftSection={<IconCalendarPlus size={18} />} onClick={() => extending.open()}>
          {t(item.viewerCanEdit ? 'plans.extend.move' : 'plans.extend.ask')}
        </Button>
      )}
      {item.viewerCanEdit && (
        <Menu>
          <Menu.Target>
            <Button variant="default" aria-label={t('plans.items.more')}>
              <IconDots size={18} aria-hidden />
            </Button>
          </Menu.Target>
          <Menu.Dropdown>
            <Menu.Item onClick={() => editing.open()}>{t('ui.edit')}</Menu.Item>
            <Menu.Item onClick={() => dropping.open()}>{t('plans.drop.do')}</Menu.Item>
          </Menu.Dropdown>
        </Menu>
      )}
    </>
  );
}
