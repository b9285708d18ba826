import { useDialogParam } from '../../../ui/use-dialog-param';
import type { Agenda, Session } from './agenda-query';
import { MoveDialog } from './move-dialog';
import { placeOf } from './new-subject';
import { SessionDetails } from './session-details';
import { SessionDialog } from './session-dialog';
import { newSession, valuesOf } from './session-values';

interface AgendaDialogsProps {
  agenda: Agenda;
  sessions: Session[];
  mayEdit: boolean;
}

/** The overlay that the address names: ?dialog=session&subject=… (a session, or a place for a new one) or ?dialog=move. */
export function AgendaDialogs({ agenda, sessions, mayEdit }: AgendaDialogsProps) {
  const { isOpen, subject, close } = useDialogParam();
  const session = sessions.find(({ id }) => id === subject);
  if (isOpen('session') && session)
    return mayEdit ? (
      <SessionDialog key={session.id} agenda={agenda} session={session} values={valuesOf(session)} onClose={close} />
    ) : (
      <SessionDetails session={session} day={agenda.days.find(({ id }) => id === session.day.id)} onClose={close} />
    );
  const place = placeOf(subject);
  const day = agenda.days.find(({ id }) => id === place?.dayId);
  if (isOpen('session') && place && day && mayEdit)
    return <SessionDialog key={subject} agenda={agenda} session={undefined} values={newSession(place, day, agenda)} onClose={close} />;
  if (isOpen('move') && session && mayEdit) return <MoveDialog agenda={agenda} session={session} onClose={close} />;
  return null;
}
