import { useDialogParam } from '../../../ui/use-dialog-param';
import type { Inviting } from './invitations-query';
import { InviteeDetails } from './invitee-details';
import type { Invitee } from './invitees-query';
import { RecordAnswerDialog } from './record-answer-dialog';

/** ?dialog=invitee or ?dialog=record, with the invitation as its subject. */
export function InviteeDialogs({ seminar, invitees }: { seminar: Inviting; invitees: Invitee[] }) {
  const { isOpen, subject, open, close } = useDialogParam();
  const invitee = invitees.find(({ id }) => id === subject);
  const mayRecord = seminar.viewerCanInvite && seminar.state === 'INVITING';
  if (!invitee) return null;
  if (isOpen('record') && mayRecord) return <RecordAnswerDialog key={invitee.id} seminar={seminar} invitee={invitee} onClose={close} />;
  if (isOpen('invitee'))
    return (
      <InviteeDetails
        seminar={seminar}
        invitee={invitee}
        onRecord={mayRecord ? () => open('record', invitee.id) : undefined}
        onClose={close}
      />
    );
  return null;
}
