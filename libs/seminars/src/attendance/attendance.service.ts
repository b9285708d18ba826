import { allow, Problem, type Act } from '@app/kernel';
import { Injectable } from '@nestjs/common';
import { SeminarDay } from '../seminar/seminar-day.entity.js';
import { Seminar } from '../seminar/seminar.entity.js';
import { hostIdsOf } from '../seminar/seminar.policy.js';
import { Attendance } from './attendance.entity.js';
import type { AttendanceEntryInput, RecordAttendanceInput } from './attendance.inputs.js';
import { canRecordAttendance } from './attendance.policy.js';

/** A day of a seminar whose state does not change until the act ends. NOT_FOUND for who may not see the seminar. */
export async function openDay(act: Act, { seminarId, dayId }: { seminarId: string; dayId: string }) {
  await act.tx.query('select hold_seminar($1)', [seminarId]);
  const seminar = await act.tx.findOneBy(Seminar, { id: seminarId });
  if (!seminar) throw new Problem('NOT_FOUND', 'no-such-record', 'seminarId');
  const day = await act.tx.findOneBy(SeminarDay, { id: dayId, seminarId });
  if (!day) throw new Problem('INVALID', 'day-not-of-seminar', 'dayId');
  return { seminar, day };
}

@Injectable()
export class AttendanceService {
  async record(act: Act, input: RecordAttendanceInput): Promise<Seminar> {
    const { seminar, day } = await openDay(act, input);
    allow(canRecordAttendance(act.actor, await hostIdsOf(act, seminar.id), day.dayLeaderId));
    Attendance.refuseUnlessOpen(seminar, day, act.now);
    await recordEntries(act, seminar, day, input.entries);
    return seminar;
  }
}

/** One statement for all. An entry that says what is known already leaves no trace. */
export async function recordEntries(act: Act, seminar: Seminar, day: SeminarDay, entries: readonly AttendanceEntryInput[]): Promise<void> {
  const named = await namesByInvitation(act, seminar.id, entries);
  const given = new Set<string>();
  const rows = entries.map(({ invitationId, state, substituteName }, i) => {
    const known = named.get(invitationId.toLowerCase());
    if (known === undefined) throw new Problem('INVALID', 'invitation-not-of-seminar', `entries.${i}.invitationId`);
    if (given.has(invitationId.toLowerCase())) throw new Problem('INVALID', 'given-twice', `entries.${i}.invitationId`);
    given.add(invitationId.toLowerCase());
    if (state === 'ONLINE' && seminar.mode === 'IN_ROOM') throw new Problem('INVALID', 'seminar-is-not-online', `entries.${i}.state`);
    const name = state === 'SUBSTITUTE' ? substituteName || known : null;
    if (state === 'SUBSTITUTE' && !name) throw new Problem('INVALID', 'substitute-is-not-named', `entries.${i}.substituteName`);
    return { invitationId, state, name };
  });
  await act.tx.query(
    `insert into seminar_attendances as known (seminar_id, day_id, invitation_id, state, substitute_name, recorded_by_id)
     select $1, $2, e."invitationId", e.state, e.name, $3 from jsonb_to_recordset($4::jsonb) as e ("invitationId" uuid, state text, name text)
     on conflict (day_id, invitation_id) do update
       set state = excluded.state, substitute_name = excluded.substitute_name, recorded_at = act_now(), recorded_by_id = excluded.recorded_by_id
     where (known.state, known.substitute_name) is distinct from (excluded.state, excluded.substitute_name)`,
    [seminar.id, day.id, act.actor.personId ?? null, JSON.stringify(rows)],
  );
}

/** The substitutes whom the invited have named, by the id of the invitation. */
async function namesByInvitation(
  act: Act,
  seminarId: string,
  entries: readonly AttendanceEntryInput[],
): Promise<Map<string, string | null>> {
  const rows = await act.tx.query<{ id: string; substitute_name: string | null }[]>(
    'select id, substitute_name from invitations where seminar_id = $1 and id = any($2::uuid[])',
    [seminarId, entries.map(({ invitationId }) => invitationId)],
  );
  return new Map(rows.map((row) => [row.id, row.substitute_name]));
}
