import { useDialogParam } from '../../../ui/use-dialog-param';
import type { Agenda } from '../agenda/agenda-query';
import { AcceptTopicDialog } from './accept-topic-dialog';
import { DeclineTopicDialog, PostponeTopicDialog } from './refuse-topic-dialogs';
import { ProposeTopicDialog } from './propose-topic-dialog';
import type { Topic } from './topics-query';

interface TopicDialogsProps {
  agenda: Agenda;
  /** Topics that wait for a decision of the viewer. */
  decidable: Topic[];
  mayPropose: boolean;
}

/** The overlay that the address names: ?dialog=propose, or ?dialog=accept-topic&subject=… and its like. */
export function TopicDialogs({ agenda, decidable, mayPropose }: TopicDialogsProps) {
  const { isOpen, subject, close } = useDialogParam();
  if (isOpen('propose') && mayPropose) return <ProposeTopicDialog seminarId={agenda.id} onClose={close} />;
  const topic = decidable.find(({ id }) => id === subject);
  if (!topic) return null;
  if (isOpen('accept-topic')) return <AcceptTopicDialog agenda={agenda} topic={topic} onClose={close} />;
  if (isOpen('postpone-topic') && topic.state === 'PROPOSED') return <PostponeTopicDialog topic={topic} onClose={close} />;
  return isOpen('decline-topic') ? <DeclineTopicDialog topic={topic} onClose={close} /> : null;
}
