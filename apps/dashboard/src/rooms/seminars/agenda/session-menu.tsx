import { ActionIcon, Menu } from '@mantine/core';
import { IconArrowsMove, IconDotsVertical, IconPencil, IconTrash } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useDialogParam } from '../../../ui/use-dialog-param';
import type { Session } from './agenda-query';
import classes from './planner.module.css';

/** The way without dragging (WCAG 2.2, 2.5.7): the same menu on the grid and in the list. */
export function SessionMenu({ session, onRemove }: { session: Session; onRemove: () => void }) {
  const { t } = useTranslation();
  const dialog = useDialogParam();
  return (
    <Menu position="bottom-end" withinPortal>
      <Menu.Target>
        <ActionIcon
          variant="transparent"
          size={24}
          className={classes.more}
          aria-label={t('seminars.agenda.menu', { title: session.title })}
          onMouseDown={(event) => event.stopPropagation()}
          onTouchStart={(event) => event.stopPropagation()}
        >
          <IconDotsVertical size={16} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item leftSection={<IconPencil size={18} />} onClick={() => dialog.open('session', session.id)}>
          {t('ui.edit')}
        </Menu.Item>
        <Menu.Item leftSection={<IconArrowsMove size={18} />} onClick={() => dialog.open('move', session.id)}>
          {t('seminars.agenda.move')}
        </Menu.Item>
        <Menu.Item c="var(--mantine-color-error)" leftSection={<IconTrash size={18} />} onClick={onRemove}>
          {t('seminars.agenda.remove')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
