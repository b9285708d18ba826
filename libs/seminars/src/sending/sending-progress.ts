import { allow, Problem, type Act } from '@app/kernel';
import { canSeeDeliveries, hostIdsOf } from '../seminar/seminar.policy.js';
import type { SendingProgress } from './sending-progress.type.js';

/** How far the mails of a seminar have come. NOT_FOUND for strangers, FORBIDDEN for who may not see the mails. */
export async function sendingProgress(act: Act, seminarId: string): Promise<SendingProgress> {
  const [row] = await act.tx.query<{ progress: SendingProgress }[]>(
    'select seminar_sending(s.id) as progress from seminars s where s.id = $1',
    [seminarId],
  );
  if (!row) throw new Problem('NOT_FOUND', 'no-such-record', 'seminarId');
  allow(canSeeDeliveries(act.actor, await hostIdsOf(act, seminarId)));
  return row.progress;
}
