import { allow, Problem, type Act } from '@app/kernel';
import { refuseUnknownPersons } from './known-rows.js';
import { SeminarHost } from './seminar-host.entity.js';
import type { SeminarHostInput } from './seminar-parts.input.js';
import { canChangeHosts } from './seminar.policy.js';
import type { Seminar } from './seminar.entity.js';

/**
 * Makes the hosts of a seminar what is given. The leading council is always among them. Any council may be named as co-host, also one
 * whose rows the actor may not read: its name is enough to ask it. It hosts from the day its secretary or chair accepts; where the actor is
 * its secretary, from now on.
 */
export async function writeHosts(act: Act, seminar: Seminar, given: readonly SeminarHostInput[]): Promise<void> {
  const stored = await act.tx.findBy(SeminarHost, { seminarId: seminar.id });
  const hosts = given.some(({ councilId }) => councilId === seminar.councilId) ? given : [{ councilId: seminar.councilId }, ...given];
  const field = (host: SeminarHostInput, name: string) => `hosts.${given.indexOf(host)}.${name}`;
  const ids = new Set<string>();
  for (const host of hosts) {
    if (ids.has(host.councilId)) throw new Problem('INVALID', 'given-twice', field(host, 'councilId'));
    ids.add(host.councilId);
  }
  const added = hosts.filter(({ councilId }) => !stored.some((host) => host.councilId === councilId));
  const gone = stored.filter(({ councilId }) => !ids.has(councilId));
  if (added.length + gone.length > 0) allow(canChangeHosts(act.actor, seminar.councilId), 'only-the-lead-changes-hosts');
  for (const host of added) await refuseUnknownCouncil(act, seminar, host.councilId, field(host, 'councilId'));

  if (gone.length > 0) await act.tx.remove(gone);
  // The leading host first: from its row follows the right to write the others.
  for (const host of [...hosts].sort((a) => (a.councilId === seminar.councilId ? -1 : 1))) {
    const { councilId, secretaryPersonId: secretary } = host;
    const row =
      stored.find((one) => one.councilId === councilId) ??
      Object.assign(new SeminarHost(), { seminarId: seminar.id, councilId, isLead: councilId === seminar.councilId });
    await act.tx.save(Object.assign(row, { quota: host.quota === undefined ? (row.quota ?? null) : host.quota }));
    if (secretary === undefined) continue;
    // Only now: with the row of a host that has accepted its people come into sight, and may be named.
    if (secretary && secretary !== row.secretaryPersonId)
      await refuseUnknownPersons(act, [secretary], () => field(host, 'secretaryPersonId'));
    await act.tx.save(Object.assign(row, { secretaryPersonId: secretary }));
  }
}

async function refuseUnknownCouncil(act: Act, seminar: Seminar, councilId: string, field: string): Promise<void> {
  if (councilId === seminar.councilId) return;
  const [known] = await act.tx.query<object[]>('select from council_names() where id = $1', [councilId]);
  if (!known) throw new Problem('INVALID', 'no-such-council', field);
}
