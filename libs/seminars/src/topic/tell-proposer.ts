import type { Act, Language } from '@app/kernel';
import { planDelivery } from '@app/mail';
import { TOPIC_DECISION_MAIL } from '../mail/mail-kinds.js';
import type { AgendaTopic } from './agenda-topic.entity.js';

interface Proposer {
  personId: string;
  personName: string;
  address: string | null;
  language: Language;
}

/** One mail for each decision: the version of the topic tells them apart. Whoever decided on a proposal of their own knows it. */
export async function tellProposer(act: Act, { id, version, seminarId }: AgendaTopic): Promise<void> {
  const [proposer] = await act.tx.query<Proposer[]>(
    'select person_id as "personId", name as "personName", address, language from topic_proposer($1)',
    [id],
  );
  if (!proposer?.address || proposer.personId === act.actor.personId) return;
  await planDelivery(act, {
    key: `${TOPIC_DECISION_MAIL}.${id}.${version}`,
    kind: TOPIC_DECISION_MAIL,
    seminarId,
    subjectId: id,
    details: { version },
    ...proposer,
    address: proposer.address,
  });
}
