import { Grid, Select, TextInput } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../../graph/generated';
import type { RegionKind } from '../../../graph/generated/graphql';
import { useAct } from '../../../graph/use-act';
import { DayInput } from '../../../ui/day-input';
import { FormDialog } from '../../../ui/form-dialog';
import { today } from '../../../ui/format';
import { RegionPicker } from '../../../ui/pickers';
import type { DialogState } from '../../../ui/use-dialog-param';
import { useDraftForm } from '../../../ui/use-draft-form';
import { REGION_KINDS } from '../terms';

const CreateRegion = graphql(`
  mutation CreateRegion($input: CreateRegionInput!) {
    createRegion(input: $input) {
      id
    }
  }
`);

type Values = { country: string; code: string; kind: RegionKind; name: string; parentId: string | null; validFrom: string | null };

export function NewRegionDialog({ dialog }: { dialog: DialogState }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const isThere = (value: string) => (value.trim() ? null : t('ui.required'));
  const form = useDraftForm<Values>({
    draft: 'region/new',
    initialValues: { country: 'EE', code: '', kind: 'MUNICIPALITY', name: '', parentId: null, validFrom: today() },
    validate: { name: isThere, code: isThere, country: isThere },
  });
  const act = useAct(CreateRegion, {
    form,
    success: 'people.region.created',
    onDone: ({ createRegion }) => void navigate({ to: '/regions/$id', params: { id: createRegion.id } }),
  });
  return (
    <FormDialog
      title={t('people.regions.new')}
      opened={dialog.opened}
      onClose={dialog.close}
      form={form}
      act={act}
      saveLabel={t('people.regions.new')}
      onSubmit={form.onSubmit(
        ({ country, parentId, kind, ...values }) =>
          void act.run({
            input: { ...values, kind, country: country.trim().toUpperCase(), parentId: kind === 'COUNTRY' ? null : parentId },
          }),
      )}
    >
      <Grid gap="md">
        <Grid.Col span={12}>
          <TextInput label={t('people.region.name')} required maxLength={200} {...form.getInputProps('name')} />
        </Grid.Col>
        <Grid.Col span={{ base: 12, sm: 6 }}>
          <Select
            label={t('people.region.kind')}
            required
            allowDeselect={false}
            data={REGION_KINDS.map((value) => ({ value, label: t(`people.regionKind.${value}`) }))}
            {...form.getInputProps('kind')}
          />
        </Grid.Col>
        <Grid.Col span={{ base: 6, sm: 3 }}>
          <TextInput label={t('people.region.code')} required maxLength={20} {...form.getInputProps('code')} />
        </Grid.Col>
        <Grid.Col span={{ base: 6, sm: 3 }}>
          <TextInput label={t('people.region.country')} required maxLength={2} {...form.getInputProps('country')} />
        </Grid.Col>
        {form.values.kind !== 'COUNTRY' && (
          <Grid.Col span={{ base: 12, sm: 6 }}>
            <RegionPicker label={t('people.region.parent')} required {...form.getInputProps('parentId')} />
          </Grid.Col>
        )}
        <Grid.Col span={{ base: 12, sm: 6 }}>
          <DayInput label={t('people.region.knownFrom')} {...form.getInputProps('validFrom')} />
        </Grid.Col>
      </Grid>
    </FormDialog>
  );
}
