import { Stack } from '@mantine/core';
import type { Choice } from '../../../ui/pickers';
import { FormBody, type Running } from '../../../ui/form-dialog';
import { BasicsSection } from './basics-section';
import { DaysSection } from './days-section';
import { HostsSection } from './hosts-section';
import { PlaceSection } from './place-section';
import { PurposeSection } from './purpose-section';
import type { SeminarForm as Form } from './use-seminar-form';
import type { SeminarValues } from './values';

interface SeminarFormProps {
  form: Form;
  act: Running;
  saveLabel: string;
  known: { persons: Choice[]; councils: Choice[] };
  /** Councils that the viewer may plan seminars for. */
  ownCouncils: Choice[];
  isNew: boolean;
  onSave: (values: SeminarValues) => void;
  onCancel: () => void;
}

export function SeminarForm({ form, act, saveLabel, known, ownCouncils, isNew, onSave, onCancel }: SeminarFormProps) {
  return (
    <FormBody form={form} act={act} onSubmit={form.onSubmit(onSave)} onCancel={onCancel} saveLabel={saveLabel}>
      <Stack gap="lg">
        <BasicsSection form={form} />
        <HostsSection form={form} known={known} ownCouncils={ownCouncils} isNew={isNew} />
        <DaysSection form={form} known={known.persons} />
        <PlaceSection form={form} />
        <PurposeSection form={form} />
      </Stack>
    </FormBody>
  );
}
