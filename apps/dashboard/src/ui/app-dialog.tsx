import { Modal, Text } from '@mantine/core';
import { useCallback, useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useFocusReturn } from './use-focus-return';
import { usePhone } from './use-phone';

interface AppDialogProps {
  title: string;
  opened: boolean;
  onClose: () => void;
  size?: string;
  children: ReactNode;
}

const FIELD = 'input:not([type=hidden]):enabled, textarea:enabled';

function firstField(content: HTMLElement): HTMLElement | null {
  const first = content.querySelector<HTMLInputElement>(FIELD);
  return first?.type === 'radio' ? (content.querySelector<HTMLElement>('input[type=radio]:checked') ?? first) : first;
}

/**
 * A dialog with a named close button; the whole screen on phones. The focus goes to its first field, to its title where there is none
 * and on phones, where a field would cover the half of it with a keyboard; afterwards back to where the dialog was opened from.
 */
export function AppDialog({ title, opened, onClose, size = 'lg', children }: AppDialogProps) {
  const { t } = useTranslation();
  const isPhone = usePhone();
  const heading = useRef<HTMLElement>(null);
  const returning = useFocusReturn(opened);
  const begin = useCallback(
    (content: HTMLElement | null) => {
      returning(content);
      // The focus trap looks for this mark a moment after everything is there.
      if (content) ((!isPhone && firstField(content)) || heading.current)?.setAttribute('data-autofocus', '');
    },
    [returning, isPhone],
  );
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      size={size}
      fullScreen={isPhone}
      returnFocus={false}
      title={
        <Text component="span" ref={heading} tabIndex={-1} fw={700} size="lg" data-dialog-title>
          {title}
        </Text>
      }
      closeButtonProps={{ 'aria-label': t('ui.close') }}
    >
      <div ref={begin}>{children}</div>
    </Modal>
  );
}
