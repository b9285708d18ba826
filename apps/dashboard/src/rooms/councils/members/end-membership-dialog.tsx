import { useTranslation } from 'react-i18next';
import { graphql } from '../../../graph/generated';
import { useAct } from '../../../graph/use-act';
import { today } from '../../../ui/format';
import type { DialogState } from '../../../ui/use-dialog-param';
import { useDraftForm } from '../../../ui/use-draft-form';
import { EndingDialog, type EndingValues } from './ending-dialog';
import type { MembershipData } from './seats';

const EndMembership = graphql(`
  mutation EndMembership($input: EndMembershipInput!) {
    endMembership(input: $input) {
      id
      version
    }
  }
`);

export function EndMembershipDialog({ membership, dialog }: { membership: MembershipData; dialog: DialogState }) {
  const { t } = useTranslation();
  const form = useDraftForm<EndingValues>({
    draft: `membership/${membership.id}/end`,
    initialValues: { validTo: today(), reason: '' },
    validate: { validTo: (value) => (value ? null : t('ui.required')) },
  });
  const act = useAct(EndMembership, { form, success: 'councils.members.membershipEnded', onDone: dialog.close });
  return (
    <EndingDialog
      title={t('councils.members.endMembership')}
      text={t('councils.members.endMembershipText', { institution: membership.institution.name })}
      action={t('councils.members.endMembership')}
      dialog={dialog}
      form={form}
      act={act}
      from={membership.validFrom}
      onEnd={(validTo, reason) => void act.run({ input: { id: membership.id, version: membership.version, validTo, reason } })}
    />
  );
}
