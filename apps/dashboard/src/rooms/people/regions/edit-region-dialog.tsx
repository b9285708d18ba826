import { TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../../graph/generated';
import { useAct } from '../../../graph/use-act';
import { DayInput } from '../../../ui/day-input';
import { FormDialog } from '../../../ui/form-dialog';
import { plusDays, today } from '../../../ui/format';
import { RegionPicker } from '../../../ui/pickers';
import type { DialogState } from '../../../ui/use-dialog-param';
import { useDraftForm } from '../../../ui/use-draft-form';
import type { RegionData } from '../region-page';

const UpdateRegion = graphql(`
  mutation UpdateRegion($input: UpdateRegionInput!) {
    updateRegion(input: $input) {
      id
      version
    }
  }
`);

type Values = { name: string; parentId: string | null; validFrom: string | null };

/** Another name, or another place; what it was stays as history unless the first day of the present name is given. */
export function EditRegionDialog({ region, dialog }: { region: RegionData; dialog: DialogState }) {
  const { t } = useTranslation();
  const form = useDraftForm<Values>({
    draft: `region/${region.id}`,
    initialValues: { name: region.name, parentId: region.parent?.id ?? null, validFrom: today() },
    validate: {
      name: (value) => (value.trim() ? null : t('ui.required')),
      parentId: (value) => (value || !region.parent ? null : t('ui.required')),
      validFrom: (value) => (value ? null : t('ui.required')),
    },
  });
  const act = useAct(UpdateRegion, { form, success: 'ui.done', onDone: dialog.close });
  const [last] = region.formerNames;
  const began = last ? plusDays(last.validTo, 1) : region.validFrom;
  return (
    <FormDialog
      title={t('people.region.edit')}
      opened={dialog.opened}
      onClose={dialog.close}
      form={form}
      act={act}
      onSubmit={form.onSubmit(
        ({ name, parentId, validFrom }) =>
          void act.run({ input: { id: region.id, version: region.version, name, ...(parentId && { parentId }), validFrom } }),
      )}
    >
      <TextInput label={t('people.region.name')} required maxLength={200} {...form.getInputProps('name')} />
      {region.parent && (
        <RegionPicker
          label={t('people.region.parent')}
          required
          known={[{ id: region.parent.id, label: region.parent.name }]}
          exclude={[region.id]}
          {...form.getInputProps('parentId')}
        />
      )}
      <DayInput
        label={t('people.region.changedFrom')}
        description={t('people.region.changedFromHint')}
        required
        minDate={began ?? undefined}
        maxDate={today()}
        {...form.getInputProps('validFrom')}
      />
    </FormDialog>
  );
}
