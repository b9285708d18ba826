import { useTranslation } from 'react-i18next';
import { graphql } from '../../../graph/generated';
import { useAct } from '../../../graph/use-act';
import { today } from '../../../ui/format';
import type { DialogState } from '../../../ui/use-dialog-param';
import { useDraftForm } from '../../../ui/use-draft-form';
import { EndingDialog, type EndingValues } from './ending-dialog';
import type { SeatData } from './seats';

export const EndSeat = graphql(`
  mutation EndSeat($input: EndSeatInput!) {
    endSeat(input: $input) {
      id
      version
    }
  }
`);

export function EndSeatDialog({ seat, dialog }: { seat: SeatData; dialog: DialogState }) {
  const { t } = useTranslation();
  const form = useDraftForm<EndingValues>({
    draft: `seat/${seat.id}/end`,
    initialValues: { validTo: today(), reason: '' },
    validate: { validTo: (value) => (value ? null : t('ui.required')) },
  });
  const act = useAct(EndSeat, { form, success: 'councils.members.seatEnded', onDone: dialog.close });
  return (
    <EndingDialog
      title={t('councils.members.endSeat')}
      text={t('councils.members.endSeatText', { person: seat.person.name, institution: seat.institution.name })}
      action={t('councils.members.endSeat')}
      dialog={dialog}
      form={form}
      act={act}
      from={seat.validFrom}
      onEnd={(validTo, reason) => void act.run({ input: { id: seat.id, version: seat.version, validTo, reason } })}
    />
  );
}
