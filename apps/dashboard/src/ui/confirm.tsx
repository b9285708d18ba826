import { Text } from '@mantine/core';
import { modals } from '@mantine/modals';
import i18n from 'i18next';

interface Question {
  title: string;
  text: string;
  /** What the button does, as a verb: 'Lõpeta seanss', never 'OK'. */
  action: string;
  isDangerous?: boolean;
  onConfirm: () => void;
}

/** Asks before something that cannot be undone. */
export function confirm({ title, text, action, isDangerous = false, onConfirm }: Question): void {
  modals.openConfirmModal({
    title: (
      <Text component="span" fw={700} size="lg">
        {title}
      </Text>
    ),
    children: <Text size="sm">{text}</Text>,
    labels: { confirm: action, cancel: i18n.t('ui.cancel') },
    confirmProps: isDangerous ? { color: 'red.9' } : undefined,
    closeButtonProps: { 'aria-label': i18n.t('ui.close') },
    onConfirm,
  });
}
