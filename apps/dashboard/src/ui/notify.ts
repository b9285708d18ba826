// Words in a corner. The library comes with the first of them, not with the first page.
import i18n from 'i18next';

const corner = () => import('@mantine/notifications').then(({ notifications }) => notifications);
const shared = () => ({ withBorder: true, closeButtonProps: { 'aria-label': i18n.t('ui.close') } });

/** Says that something worked; goes away by itself. */
export function notifyDone(message: string): void {
  void corner().then((notifications) => notifications.show({ ...shared(), message, color: 'teal' }));
}

/** Says what was refused; stays until it is closed, because it must not be missed. */
export function notifyRefused(message: string, title = i18n.t('ui.notDone')): void {
  void corner().then((notifications) => notifications.show({ ...shared(), message, title, color: 'red', autoClose: false }));
}
