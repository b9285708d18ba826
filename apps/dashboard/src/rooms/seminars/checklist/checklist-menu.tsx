import { ActionIcon, Menu } from '@mantine/core';
import { IconDotsVertical, IconPencil, IconTrash } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../../graph/generated';
import { useAct } from '../../../graph/use-act';
import { confirm } from '../../../ui/confirm';
import { useDialogParam } from '../../../ui/use-dialog-param';
import type { ChecklistItem } from './checklist-query';

const RemoveChecklistItem = graphql(`
  mutation RemoveChecklistItem($input: RemoveChecklistItemInput!) {
    removeChecklistItem(input: $input) {
      id
    }
  }
`);

export function ChecklistMenu({ item: { id, version, text } }: { item: ChecklistItem }) {
  const { t } = useTranslation();
  const dialog = useDialogParam();
  const remove = useAct(RemoveChecklistItem, { success: 'seminars.checklist.removed' });
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <ActionIcon variant="subtle" size={28} loading={remove.isRunning} aria-label={t('seminars.checklist.menu', { text })}>
          <IconDotsVertical size={16} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item leftSection={<IconPencil size={18} />} onClick={() => dialog.open('checklist', id)}>
          {t('ui.edit')}
        </Menu.Item>
        <Menu.Item
          c="var(--mantine-color-error)"
          leftSection={<IconTrash size={18} />}
          onClick={() =>
            confirm({
              title: t('seminars.checklist.removeAsk'),
              text,
              action: t('seminars.checklist.remove'),
              isDangerous: true,
              onConfirm: () => void remove.run({ input: { id, version } }),
            })
          }
        >
          {t('seminars.checklist.remove')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
