import { Switch } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../../graph/generated';
import { useAct } from '../../../graph/use-act';
import { DayInput } from '../../../ui/day-input';
import { FormDialog } from '../../../ui/form-dialog';
import { today } from '../../../ui/format';
import { InstitutionPicker } from '../../../ui/pickers';
import { useDraftForm } from '../../../ui/use-draft-form';
import { useDialogParam, type DialogState } from '../../../ui/use-dialog-param';
import type { CouncilData } from '../council-page';

const AddMembership = graphql(`
  mutation AddMembership($input: AddMembershipInput!) {
    addMembership(input: $input) {
      id
    }
  }
`);

type Values = { institutionId: string | null; voting: boolean; validFrom: string | null };

export function AddMembershipDialog({ council, dialog }: { council: CouncilData; dialog: DialogState }) {
  const { t } = useTranslation();
  const { open } = useDialogParam();
  const form = useDraftForm<Values>({
    draft: `council/${council.id}/add-member`,
    initialValues: { institutionId: null, voting: true, validFrom: today() },
    validate: { institutionId: (value) => (value ? null : t('ui.required')), validFrom: (value) => (value ? null : t('ui.required')) },
  });
  const act = useAct(AddMembership, {
    form,
    success: 'councils.members.added',
    onDone: ({ addMembership }) => {
      form.startOver();
      // A member without a person is half the work: go on to the seat.
      open('assign-seat', addMembership.id);
    },
  });
  const members = council.memberships.filter(({ isCurrent }) => isCurrent).map(({ institution }) => institution.id);
  return (
    <FormDialog
      title={t('councils.members.add')}
      opened={dialog.opened}
      onClose={dialog.close}
      form={form}
      act={act}
      saveLabel={t('councils.members.add')}
      onSubmit={form.onSubmit(({ institutionId, voting, validFrom }) => {
        if (institutionId && validFrom) void act.run({ input: { councilId: council.id, institutionId, voting, validFrom } });
      })}
    >
      <InstitutionPicker
        label={t('councils.members.institution')}
        description={t('councils.members.institutionHint')}
        required
        exclude={members}
        {...form.getInputProps('institutionId')}
      />
      <DayInput label={t('councils.members.memberFrom')} required {...form.getInputProps('validFrom')} />
      <Switch
        label={t('councils.members.voting')}
        description={t('councils.members.votingHint')}
        {...form.getInputProps('voting', { type: 'checkbox' })}
      />
    </FormDialog>
  );
}
