import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../../../graph/generated';
import { useAct } from '../../../../graph/use-act';
import { DayInput } from '../../../../ui/day-input';
import { FormDialog } from '../../../../ui/form-dialog';
import { today, useFormat } from '../../../../ui/format';
import { LongText } from '../../../../ui/long-text';
import type { DialogState } from '../../../../ui/use-dialog-param';
import { useDraftForm } from '../../../../ui/use-draft-form';
import type { ExtensionData, ItemData } from '../item/item-query';

const RequestExtension = graphql(`
  mutation RequestExtension($input: RequestExtensionInput!) {
    requestExtension(input: $input) {
      id
      version
    }
  }
`);

const DecideExtension = graphql(`
  mutation DecideExtension($input: DecideExtensionInput!) {
    decideExtension(input: $input) {
      id
      version
    }
  }
`);

/** A wish of whom it is up to; of the secretary, a move. */
export function ExtendDialog({
  item,
  dialog,
}: {
  item: Pick<ItemData, 'id' | 'version' | 'dueOn' | 'viewerCanEdit'>;
  dialog: DialogState;
}) {
  const { t } = useTranslation();
  const format = useFormat();
  const { id: itemId, version, dueOn, viewerCanEdit: isMove } = item;
  const form = useDraftForm<{ toDueOn: string | null; reason: string }>({
    draft: `action/${itemId}/extend`,
    initialValues: { toDueOn: null, reason: '' },
    validate: {
      toDueOn: (value) => (value ? null : t('ui.required')),
      reason: (value) => (value.trim() ? null : t('ui.required')),
    },
  });
  const act = useAct(RequestExtension, { form, success: isMove ? 'plans.extend.moved' : 'plans.extend.sent', onDone: dialog.close });
  return (
    <FormDialog
      title={t(isMove ? 'plans.extend.move' : 'plans.extend.ask')}
      opened={dialog.opened}
      onClose={dialog.close}
      form={form}
      act={act}
      saveLabel={t(isMove ? 'plans.extend.doMove' : 'plans.extend.doAsk')}
      onSubmit={form.onSubmit(({ toDueOn, reason }) => void act.run({ input: { itemId, version, toDueOn: toDueOn ?? '', reason } }))}
    >
      <Text size="sm">{t(isMove ? 'plans.extend.moveText' : 'plans.extend.askText', { day: format.day(dueOn) })}</Text>
      <DayInput label={t('plans.extend.toDueOn')} required minDate={today()} {...form.getInputProps('toDueOn')} />
      <LongText label={t('plans.extend.reason')} required most={2000} {...form.getInputProps('reason')} />
    </FormDialog>
  );
}

interface DecideDialogProps {
  extension: Pick<ExtensionData, 'id' | 'version' | 'fromDueOn' | 'toDueOn' | 'reason'>;
  isGranted: boolean;
  dialog: DialogState;
}

export function DecideDialog({ extension, isGranted, dialog }: DecideDialogProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const { id, version, fromDueOn, toDueOn, reason } = extension;
  const words = isGranted ? 'grant' : 'refuse';
  const form = useDraftForm({
    draft: `extension/${id}/${words}`,
    initialValues: { answer: '' },
    validate: { answer: (value) => (isGranted || value.trim() ? null : t('ui.required')) },
  });
  const act = useAct(DecideExtension, { form, success: 'ui.done', onDone: dialog.close });
  return (
    <FormDialog
      title={t(`plans.extend.${words}`)}
      opened={dialog.opened}
      onClose={dialog.close}
      form={form}
      act={act}
      saveLabel={t(`plans.extend.${words}`)}
      onSubmit={form.onSubmit(({ answer }) => void act.run({ input: { id, version, isGranted, answer } }))}
    >
      <Text fw={600}>{t('plans.extend.fromTo', { from: format.day(fromDueOn), to: format.day(toDueOn) })}</Text>
      <Text size="sm" style={{ whiteSpace: 'pre-line' }}>
        {reason}
      </Text>
      <LongText label={t('plans.extend.answer')} required={!isGranted} most={2000} {...form.getInputProps('answer')} />
    </FormDialog>
  );
}
