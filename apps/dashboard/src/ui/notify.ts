import { notifications } from '@mantine/notifications';
import i18n from 'i18next';

/** Says in a corner that something worked; goes away by itself. */
export function notifyDone(message: string): void {
  notifications.show({ message, color: 'teal', withBorder: true, closeButtonProps: { 'aria-label': i18n.t('ui.close') } });
}

/** Says what was refused; stays until it is closed, because it must not be missed. */
export function notifyRefused(message: string): void {
  notifications.show({
    message,
    title: i18n.t('ui.notDone'),
    color: 'red',
    withBorder: true,
    autoClose: false,
    closeButtonProps: { 'aria-label': i18n.t('ui.close') },
  });
}
