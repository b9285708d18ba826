// Photos and files of an update: chosen, dropped, or taken with the camera of a phone. Each leaves at once, so that nothing waits at the
// end, and lies on the server until the update is saved; one that is refused says why and leaves the others alone.
import { ActionIcon, Button, FileButton, Group, Input, Progress, Stack, Text, VisuallyHidden } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { IconAlertTriangle, IconCamera, IconPaperclip, IconX } from '@tabler/icons-react';
import { useState, type DragEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { FileLine } from './evidence-list';
import classes from './evidence.module.css';
import { MOST_FILES, MOST_MEGABYTES } from './send-evidence';
import { useEvidence, type EvidenceActs, type Unsent } from './use-evidence';

/** Without HEIC, though it is taken in: an iPhone that reads this turns its photos into JPEG, which everybody can open. */
const PHOTOS = 'image/jpeg,image/png,image/webp';
const ACCEPTED = `${PHOTOS},.pdf,.docx,.xlsx,.odt,.ods,.txt,.csv`;

interface EvidenceUploaderProps extends EvidenceActs {
  onRemove: (id: string) => void;
  /** Whoever came by a link in a mail sends files, and is given none: they are named, and not opened. */
  areOpened?: boolean;
}

export function EvidenceUploader({ onRemove, areOpened = true, ...acts }: EvidenceUploaderProps) {
  const { t } = useTranslation();
  const { unsent, news, add, again, forget } = useEvidence(acts);
  const [isOver, setOver] = useState(false);
  const isTouched = useMediaQuery('(pointer: coarse)');
  const over = (event: DragEvent, is: boolean) => {
    event.preventDefault();
    setOver(is);
  };
  const drop = (event: DragEvent) => {
    over(event, false);
    add([...event.dataTransfer.files]);
  };
  return (
    <Stack gap={6} role="group" aria-label={t('plans.evidence.title')}>
      <Input.Label component="div">{t('plans.evidence.title')}</Input.Label>
      <Input.Description>{t('plans.evidence.hint', { most: MOST_FILES, megabytes: MOST_MEGABYTES })}</Input.Description>
      <Stack
        gap="sm"
        className={classes.zone}
        mod={{ over: isOver }}
        onDragOver={(event) => over(event, true)}
        onDragLeave={(event) => over(event, false)}
        onDrop={drop}
      >
        {acts.sent.length + unsent.length > 0 && (
          <ul className={classes.list}>
            {acts.sent.map((file) => (
              <FileLine key={file.id} file={file} isOpened={areOpened}>
                <RemoveButton name={file.fileName} onRemove={() => onRemove(file.id)} />
              </FileLine>
            ))}
            {unsent.map((one) => (
              <UnsentLine key={one.key} one={one} onAgain={() => again(one)} onForget={() => forget(one.key)} />
            ))}
          </ul>
        )}
        <Group gap="sm">
          <FileButton multiple accept={ACCEPTED} onChange={add}>
            {(button) => (
              <Button {...button} variant="default" leftSection={<IconPaperclip size={18} />}>
                {t('plans.evidence.add')}
              </Button>
            )}
          </FileButton>
          {isTouched ? (
            <FileButton accept={PHOTOS} capture="environment" onChange={(file) => file && add([file])}>
              {(button) => (
                <Button {...button} variant="default" leftSection={<IconCamera size={18} />}>
                  {t('plans.evidence.photo')}
                </Button>
              )}
            </FileButton>
          ) : (
            <Text size="sm" c="dimmed">
              {t('plans.evidence.drop')}
            </Text>
          )}
        </Group>
      </Stack>
      <VisuallyHidden role="status">{news}</VisuallyHidden>
    </Stack>
  );
}

function UnsentLine({ one, onAgain, onForget }: { one: Unsent; onAgain: () => void; onForget: () => void }) {
  const { t } = useTranslation();
  const { name } = one.file;
  return (
    <li className={classes.file}>
      <span className={classes.picture}>{one.problem !== undefined && <IconAlertTriangle size={24} aria-hidden />}</span>
      <Stack gap={4} className={classes.name}>
        <Text size="sm">{name}</Text>
        {one.problem === undefined ? (
          <Progress.Root size="sm">
            <Progress.Section value={one.share * 100} aria-label={t('plans.evidence.sending', { name })} />
          </Progress.Root>
        ) : (
          <Text size="sm" c="var(--mantine-color-error)" role="alert">
            {one.problem}
          </Text>
        )}
        {one.canTryAgain && (
          <Button size="xs" variant="default" onClick={onAgain} style={{ justifySelf: 'start' }}>
            {t('plans.evidence.again')}
          </Button>
        )}
      </Stack>
      {one.problem !== undefined && <RemoveButton name={name} onRemove={onForget} />}
    </li>
  );
}

function RemoveButton({ name, onRemove }: { name: string; onRemove: () => void }) {
  const { t } = useTranslation();
  return (
    <ActionIcon variant="subtle" color="gray" size="lg" aria-label={t('plans.evidence.remove', { name })} onClick={onRemove}>
      <IconX size={18} />
    </ActionIcon>
  );
}
