import { Text, Textarea } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../../graph/generated';
import type { MeasureLineFragment } from '../../../graph/generated/graphql';
import { useAct } from '../../../graph/use-act';
import { DayInput } from '../../../ui/day-input';
import { FormDialog } from '../../../ui/form-dialog';
import { today } from '../../../ui/format';
import { notifyDone } from '../../../ui/notify';
import type { DialogState } from '../../../ui/use-dialog-param';
import { useDraftForm } from '../../../ui/use-draft-form';

const CompleteMeasure = graphql(`
  mutation CompleteMeasure($input: CompleteMeasureInput!) {
    completeMeasure(input: $input) {
      id
      proposals {
        id
      }
    }
  }
`);

type Values = { inPlaceOn: string | null; evidence: string | null };

export function CompleteDialog({ measure, dialog }: { measure: MeasureLineFragment; dialog: DialogState }) {
  const { t } = useTranslation();
  const form = useDraftForm<Values>({
    draft: `measure/${measure.id}/done`,
    initialValues: { inPlaceOn: today(), evidence: null },
    validate: { inPlaceOn: (value) => (value ? null : t('ui.required')) },
  });
  const act = useAct(CompleteMeasure, {
    form,
    onDone: ({ completeMeasure: { proposals } }) => {
      dialog.close();
      notifyDone(t('risks.measure.completed', { count: proposals.length }));
    },
  });
  return (
    <FormDialog
      title={t('risks.measure.completing')}
      opened={dialog.opened}
      onClose={dialog.close}
      form={form}
      act={act}
      saveLabel={t('risks.measure.complete')}
      onSubmit={form.onSubmit((values) => void act.run({ input: { measureId: measure.id, version: measure.version, ...values } }))}
    >
      <Text fw={600}>
        {measure.ref} {measure.title}
      </Text>
      <Text size="sm">{t(measure.effect ? 'risks.measure.willPropose' : 'risks.measure.willNotPropose')}</Text>
      <DayInput label={t('risks.measure.inPlaceOn')} required maxDate={today()} {...form.getInputProps('inPlaceOn')} />
      <Textarea label={t('risks.measure.evidence')} autosize minRows={2} maxLength={4000} {...form.getInputProps('evidence')} />
    </FormDialog>
  );
}
