import { Text, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../../../graph/generated';
import type { IndicatorPartsFragment } from '../../../../graph/generated/graphql';
import { useAct } from '../../../../graph/use-act';
import { DayInput } from '../../../../ui/day-input';
import { FormDialog } from '../../../../ui/form-dialog';
import { today } from '../../../../ui/format';
import type { DialogState } from '../../../../ui/use-dialog-param';
import { useDraftForm } from '../../../../ui/use-draft-form';
import { FigureInput } from './figure-input';

const RecordMeasurement = graphql(`
  mutation RecordMeasurement($input: RecordMeasurementInput!) {
    recordMeasurement(input: $input) {
      id
    }
  }
`);

type Values = { measuredOn: string | null; value: number | ''; source: string };

/** What is recorded stays; a wrong one is recorded again, and of one day the last counts. */
export function MeasurementDialog({ indicator, dialog }: { indicator: IndicatorPartsFragment; dialog: DialogState }) {
  const { t } = useTranslation();
  const form = useDraftForm<Values>({
    draft: `indicator/${indicator.id}/measurement`,
    initialValues: { measuredOn: today(), value: '', source: '' },
    validate: {
      measuredOn: (value) => (value ? null : t('ui.required')),
      value: (value) => (value === '' ? t('ui.required') : null),
    },
  });
  const act = useAct(RecordMeasurement, { form, success: 'plans.measurement.added', onDone: dialog.close });
  const { id: indicatorId, version } = indicator;
  const save = ({ measuredOn, value, source }: Values) =>
    void act.run({ input: { indicatorId, version, measuredOn: measuredOn ?? '', value: Number(value), source } });
  return (
    <FormDialog
      title={t('plans.measurement.new')}
      opened={dialog.opened}
      onClose={dialog.close}
      form={form}
      act={act}
      onSubmit={form.onSubmit(save)}
    >
      <Text fw={600}>{indicator.name}</Text>
      <Text size="sm">{t('plans.measurement.hint')}</Text>
      <DayInput
        label={t('plans.measurement.day')}
        required
        minDate={indicator.baselineOn}
        maxDate={today()}
        {...form.getInputProps('measuredOn')}
      />
      <FigureInput label={t('plans.measurement.valueIn', { unit: indicator.unit })} required {...form.getInputProps('value')} />
      <TextInput label={t('plans.measurement.source')} maxLength={500} {...form.getInputProps('source')} />
    </FormDialog>
  );
}
