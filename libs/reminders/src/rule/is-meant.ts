import type { Act } from '@app/kernel';
import type { Delivery } from '@app/mail';

/** Whether the item of a mail is one that its rule speaks of, as both stand now: urgent enough, in such a state, no further than that. */
export async function isMeant({ tx }: Act, { subjectId, details }: Delivery): Promise<boolean> {
  const [row] = await tx.query<{ isMeant: boolean }[]>(
    `select i.priority <= coalesce(r.min_priority, 4) and (r.only_states is null or i.state = any(r.only_states))
            and (r.below_progress is null or i.progress_percent < r.below_progress) as "isMeant"
       from reminder_rules r cross join action_items i where r.id = $1 and i.id = $2`,
    [details['ruleId'] ?? null, subjectId],
  );
  return row?.isMeant ?? true;
}
