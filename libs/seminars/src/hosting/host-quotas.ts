import type { Act } from '@app/kernel';
import type { HostQuota } from './host-quota.type.js';

/** How far each host has filled its quota, the leading one first. */
export async function quotasOf(act: Act, seminarId: string): Promise<HostQuota[]> {
  return act.tx.query<HostQuota[]>(
    `select council_id as "councilId", council_name as "councilName", quota, audience, invited, coming from seminar_quotas($1)`,
    [seminarId],
  );
}

/** Names of councils that are asked to host and have not accepted: none of their seats is in the audience. */
export async function hostsNotAccepted(act: Act, seminarId: string): Promise<string[]> {
  const rows = await act.tx.query<{ name: string }[]>(
    'select council_name as name from seminar_hosts where seminar_id = $1 and accepted_at is null and declined_at is null order by council_name',
    [seminarId],
  );
  return rows.map(({ name }) => name);
}
