import { Alert, Button, Group, Stack, Text } from '@mantine/core';
import { IconAlertTriangle, IconHistory } from '@tabler/icons-react';
import { createContext, type FormEventHandler, type ReactNode, type Ref } from 'react';
import { useTranslation } from 'react-i18next';
import type { Act } from '../graph/use-act';
import { AppDialog } from './app-dialog';
import { useWaiting, Waiting } from './news';
import { Theirs, type Contested } from './theirs';
import { useRefusals, type Refusable } from './use-refusals';

interface Restorable extends Refusable, Contested {
  isRestored: boolean;
  startOver: () => void;
}

/** What a form shows of its act. */
export type Running = Pick<Act<unknown, object>, 'isRunning' | 'refusal' | 'timesDone'>;

/** How often the form around has been saved, for what stands in it. */
export const TimesSaved = createContext(0);

interface FormBodyProps {
  form: Restorable;
  act: Running;
  onSubmit: FormEventHandler<HTMLFormElement>;
  onCancel?: () => void;
  saveLabel?: string;
  children: ReactNode;
}

/** Fields, what was brought back or refused, and the buttons: the same in a dialog and on a page. */
export function FormBody({ form, act, onSubmit, onCancel, saveLabel, children }: FormBodyProps) {
  const { t } = useTranslation();
  const refusals = useRefusals(form, act.refusal);
  const { waiting, sending, goingOn } = useWaiting();
  return (
    <form onSubmit={sending(refusals.submitting(onSubmit))} {...goingOn} noValidate>
      <Stack gap="md">
        {form.isRestored && (
          <Alert color="sea" icon={<IconHistory />} py="xs">
            <Group justify="space-between" gap="xs">
              <Text size="sm">{t('ui.draft.restored')}</Text>
              <Button size="xs" variant="default" onClick={form.startOver}>
                {t('ui.draft.startOver')}
              </Button>
            </Group>
          </Alert>
        )}
        <Waiting value={waiting}>
          <TimesSaved value={act.timesDone}>{children}</TimesSaved>
          <Theirs form={form} />
        </Waiting>
        <FormRefusal refusal={refusals.sentence} ref={refusals.alert} />
        <Group justify="flex-end" gap="sm">
          {onCancel && (
            <Button variant="default" onClick={onCancel}>
              {t('ui.cancel')}
            </Button>
          )}
          <Button type="submit" loading={act.isRunning}>
            {saveLabel ?? t('ui.save')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

/** What was refused and is read at no input. */
export function FormRefusal({ refusal, ref }: { refusal: string | undefined; ref?: Ref<HTMLDivElement> }) {
  const { t } = useTranslation();
  if (!refusal) return null;
  return (
    <Alert ref={ref} tabIndex={-1} color="red" icon={<IconAlertTriangle />} role="alert" title={t('ui.notDone')}>
      {refusal}
    </Alert>
  );
}

interface FormDialogProps extends FormBodyProps {
  title: string;
  opened: boolean;
  onClose: () => void;
  size?: string;
}

/** A form over the page. Closing it keeps what was typed; it comes back when the dialog opens again. */
export function FormDialog({ title, opened, onClose, size = 'lg', children, ...body }: FormDialogProps) {
  return (
    <AppDialog title={title} opened={opened} onClose={onClose} size={size}>
      <FormBody {...body} onCancel={onClose}>
        {children}
      </FormBody>
    </AppDialog>
  );
}
