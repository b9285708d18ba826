// What somebody typed and nobody can record any more, for what it was about has changed meanwhile: said, still to be read, and to be
// taken elsewhere.
import { Alert, Button, CopyButton, Group, Stack, Text, Textarea } from '@mantine/core';
import { IconAlertTriangle, IconCheck, IconCopy } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';

interface UnrecordedProps {
  /** That it was not recorded. */
  title: string;
  /** Why, and what to do next. */
  why: string;
  text: string;
  /** The form was here a moment ago: this takes its place, and the focus. */
  isNew?: boolean;
  onDiscard: () => void;
}

export function Unrecorded({ title, why, text, isNew = false, onDiscard }: UnrecordedProps) {
  const { t } = useTranslation();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isNew) box.current?.focus();
  }, [isNew]);
  return (
    <Alert ref={box} tabIndex={-1} role="alert" color="red" icon={<IconAlertTriangle />} title={title}>
      <Stack gap="sm">
        <Text size="sm">{why}</Text>
        <Textarea label={t('ui.unrecorded.text')} value={text} readOnly autosize minRows={2} maxRows={12} />
        <Group gap="xs">
          <CopyButton value={text}>
            {({ copied, copy }) => (
              <Button size="xs" variant="default" leftSection={copied ? <IconCheck size={16} /> : <IconCopy size={16} />} onClick={copy}>
                {copied ? t('ui.unrecorded.copied') : t('ui.unrecorded.copy')}
              </Button>
            )}
          </CopyButton>
          <Button size="xs" variant="default" onClick={onDiscard}>
            {t('ui.unrecorded.discard')}
          </Button>
        </Group>
      </Stack>
    </Alert>
  );
}
