import { Select, Text, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../../graph/generated';
import type { SeatRole } from '../../../graph/generated/graphql';
import { useAct } from '../../../graph/use-act';
import { DayInput } from '../../../ui/day-input';
import { FormDialog } from '../../../ui/form-dialog';
import { today } from '../../../ui/format';
import { LinkAnchor } from '../../../ui/links';
import { PersonPicker, type Choice } from '../../../ui/pickers';
import type { DialogState } from '../../../ui/use-dialog-param';
import { useDraftForm } from '../../../ui/use-draft-form';
import type { CouncilData } from '../council-page';
import { SEAT_ROLES } from '../terms';
import type { MembershipData } from './seats';
import { SubstitutesInput } from './substitutes-input';

const AssignSeat = graphql(`
  mutation AssignSeat($input: AssignSeatInput!) {
    assignSeat(input: $input) {
      id
    }
  }
`);

type Values = {
  personId: string | null;
  role: SeatRole;
  validFrom: string | null;
  designationAct: string;
  substitutePersonIds: Choice[];
};

interface AssignSeatDialogProps {
  council: CouncilData;
  membership: MembershipData;
  dialog: DialogState;
}

export function AssignSeatDialog({ council, membership, dialog }: AssignSeatDialogProps) {
  const { t } = useTranslation();
  const { institution } = membership;
  const form = useDraftForm<Values>({
    draft: `membership/${membership.id}/seat`,
    initialValues: { personId: null, role: 'MEMBER', validFrom: today(), designationAct: '', substitutePersonIds: [] },
    validate: { personId: (value) => (value ? null : t('ui.required')), validFrom: (value) => (value ? null : t('ui.required')) },
  });
  const act = useAct(AssignSeat, {
    form,
    success: 'councils.members.seatAssigned',
    onDone: () => {
      form.startOver();
      dialog.close();
    },
  });

  function assign({ personId, validFrom, role, designationAct, substitutePersonIds }: Values): void {
    if (!personId || !validFrom) return;
    void act.run({
      input: {
        membershipId: membership.id,
        personId,
        role,
        validFrom,
        designationAct: designationAct.trim() || null,
        substitutePersonIds: substitutePersonIds.map(({ id }) => id),
      },
    });
  }

  // A secretary may come from the institution that hosts the council, everybody else from the member itself.
  const scope = form.values.role === 'SECRETARY' ? {} : { institutionId: institution.id };
  return (
    <FormDialog
      title={t('councils.members.assign')}
      opened={dialog.opened}
      onClose={dialog.close}
      form={form}
      act={act}
      saveLabel={t('councils.members.assign')}
      onSubmit={form.onSubmit(assign)}
    >
      <Text size="sm">
        {t('councils.members.assignText', { institution: institution.name })}{' '}
        <LinkAnchor to="/institutions/$id" params={{ id: institution.id }} search={{ dialog: 'new-person' }} fz="sm" underline="always">
          {t('councils.members.addPersonFirst')}
        </LinkAnchor>
      </Text>
      <Select
        label={t('councils.members.role')}
        required
        allowDeselect={false}
        data={SEAT_ROLES.map((value) => ({ value, label: t(`councils.seatRole.${value}`) }))}
        {...form.getInputProps('role')}
      />
      <PersonPicker label={t('councils.members.person')} required scope={scope} {...form.getInputProps('personId')} />
      <DayInput label={t('councils.members.seatFrom')} required minDate={membership.validFrom} {...form.getInputProps('validFrom')} />
      <TextInput
        label={t('councils.members.designationAct')}
        description={t('councils.members.designationActHint')}
        maxLength={200}
        {...form.getInputProps('designationAct')}
      />
      {council.substitutesAllowed && (
        <SubstitutesInput holderId={form.values.personId} institutionId={institution.id} {...form.getInputProps('substitutePersonIds')} />
      )}
    </FormDialog>
  );
}
