import { Switch, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../../graph/generated';
import { useAct } from '../../../graph/use-act';
import { FormDialog } from '../../../ui/form-dialog';
import type { DialogState } from '../../../ui/use-dialog-param';
import { useDraftForm } from '../../../ui/use-draft-form';
import type { MembershipData } from './seats';

const UpdateMembership = graphql(`
  mutation UpdateMembership($input: UpdateMembershipInput!) {
    updateMembership(input: $input) {
      id
      version
    }
  }
`);

export function EditMembershipDialog({ membership, dialog }: { membership: MembershipData; dialog: DialogState }) {
  const { t } = useTranslation();
  const form = useDraftForm<{ voting: boolean }>({ draft: `membership/${membership.id}`, initialValues: { voting: membership.voting } });
  const act = useAct(UpdateMembership, { form, success: 'ui.done', onDone: dialog.close });
  return (
    <FormDialog
      title={t('councils.members.editMembership')}
      opened={dialog.opened}
      onClose={dialog.close}
      form={form}
      act={act}
      onSubmit={form.onSubmit(({ voting }) => void act.run({ input: { id: membership.id, version: membership.version, voting } }))}
    >
      <Text size="sm">{membership.institution.name}</Text>
      <Switch
        label={t('councils.members.voting')}
        description={t('councils.members.votingHint')}
        {...form.getInputProps('voting', { type: 'checkbox' })}
      />
    </FormDialog>
  );
}
