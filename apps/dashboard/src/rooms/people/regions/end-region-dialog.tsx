import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../../graph/generated';
import { useAct } from '../../../graph/use-act';
import { DayInput } from '../../../ui/day-input';
import { FormDialog } from '../../../ui/form-dialog';
import { today } from '../../../ui/format';
import { RegionPicker } from '../../../ui/pickers';
import type { DialogState } from '../../../ui/use-dialog-param';
import { useDraftForm } from '../../../ui/use-draft-form';
import type { RegionData } from '../region-page';

const EndRegion = graphql(`
  mutation EndRegion($input: EndRegionInput!) {
    endRegion(input: $input) {
      id
      version
    }
  }
`);

type Values = { validTo: string | null; mergedIntoId: string | null };

export function EndRegionDialog({ region, dialog }: { region: RegionData; dialog: DialogState }) {
  const { t } = useTranslation();
  // The last day of one that has ended is known; only into what it merged is still to be said.
  const isClosed = Boolean(region.validTo);
  const form = useDraftForm<Values>({
    draft: `region/${region.id}/end`,
    initialValues: { validTo: region.validTo ?? today(), mergedIntoId: null },
    validate: {
      validTo: (value) => (value ? null : t('ui.required')),
      mergedIntoId: (value) => (value || !isClosed ? null : t('ui.required')),
    },
  });
  const act = useAct(EndRegion, { form, success: 'people.region.endedNow', onDone: dialog.close });
  const title = t(isClosed ? 'people.region.merge' : 'people.region.end');
  return (
    <FormDialog
      title={title}
      opened={dialog.opened}
      onClose={dialog.close}
      form={form}
      act={act}
      saveLabel={title}
      onSubmit={form.onSubmit((values) => void act.run({ input: { id: region.id, version: region.version, ...values } }))}
    >
      <Text size="sm">{t('people.region.endText', { name: region.name })}</Text>
      {!isClosed && (
        <DayInput label={t('people.region.lastDay')} required minDate={region.validFrom ?? undefined} {...form.getInputProps('validTo')} />
      )}
      <RegionPicker
        label={t('people.region.mergedInto')}
        description={t('people.region.mergedIntoHint')}
        required={isClosed}
        kind={region.kind}
        exclude={[region.id]}
        {...form.getInputProps('mergedIntoId')}
      />
    </FormDialog>
  );
}
