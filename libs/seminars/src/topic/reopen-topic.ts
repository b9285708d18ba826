import type { Act } from '@app/kernel';

/** A topic whose session leaves the agenda waits for a decision again. */
export async function reopenTopic(act: Act, sessionId: string): Promise<void> {
  await act.tx.query(
    `update agenda_topics set state = 'PROPOSED', decided_at = null, reason = null, session_id = null, version = version + 1 where session_id = $1`,
    [sessionId],
  );
}
