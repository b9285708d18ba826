import { Select, Text, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../../graph/generated';
import type { SeatRole } from '../../../graph/generated/graphql';
import { useAct } from '../../../graph/use-act';
import { DayInput } from '../../../ui/day-input';
import { FormDialog } from '../../../ui/form-dialog';
import { plusDays, today } from '../../../ui/format';
import type { DialogState } from '../../../ui/use-dialog-param';
import { useDraftForm } from '../../../ui/use-draft-form';
import { SEAT_ROLES } from '../terms';
import type { SeatData } from './seats';

const UpdateSeat = graphql(`
  mutation UpdateSeat($input: UpdateSeatInput!) {
    updateSeat(input: $input) {
      id
      version
    }
  }
`);

type Values = { role: SeatRole; designationAct: string; validFrom: string | null };

export function EditSeatDialog({ seat, dialog }: { seat: SeatData; dialog: DialogState }) {
  const { t } = useTranslation();
  const form = useDraftForm<Values>({
    draft: `seat/${seat.id}`,
    initialValues: { role: seat.role, designationAct: seat.designationAct ?? '', validFrom: today() },
    validate: { validFrom: (value) => (value ? null : t('ui.required')) },
  });
  const act = useAct(UpdateSeat, { form, success: 'ui.done', onDone: dialog.close });
  const isOtherRole = form.values.role !== seat.role;
  // What begins today or lies ahead never was otherwise: nothing is left behind, and no day is asked for.
  const begins = isOtherRole && seat.validFrom < today();

  function change({ role, designationAct, validFrom }: Values): void {
    const given = designationAct.trim() || null;
    void act.run({
      input: {
        id: seat.id,
        version: seat.version,
        ...(isOtherRole && { role }),
        ...(given !== seat.designationAct && { designationAct: given }),
        ...(begins && { validFrom }),
      },
    });
  }

  return (
    <FormDialog
      title={t('councils.members.editSeat')}
      opened={dialog.opened}
      onClose={dialog.close}
      form={form}
      act={act}
      onSubmit={form.onSubmit(change)}
    >
      <Text size="sm">{t('councils.members.editSeatText', { person: seat.person.name, institution: seat.institution.name })}</Text>
      <Select
        label={t('councils.members.role')}
        required
        allowDeselect={false}
        data={SEAT_ROLES.map((value) => ({ value, label: t(`councils.seatRole.${value}`) }))}
        {...form.getInputProps('role')}
      />
      {begins && (
        <DayInput
          label={t('councils.members.roleFrom')}
          description={t('councils.members.roleFromHint')}
          required
          minDate={plusDays(seat.validFrom, 1)}
          maxDate={seat.validTo ?? undefined}
          {...form.getInputProps('validFrom')}
        />
      )}
      <TextInput
        label={t('councils.members.designationAct')}
        description={t('councils.members.designationActHint')}
        maxLength={200}
        {...form.getInputProps('designationAct')}
      />
    </FormDialog>
  );
}
