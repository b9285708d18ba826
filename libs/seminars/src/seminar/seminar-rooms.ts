import { Problem, type Act } from '@app/kernel';
import { Room } from './room.entity.js';
import type { RoomInput } from './seminar-parts.input.js';

/** Makes the rooms of a seminar what is given, in the given order from left to right. */
export async function writeRooms(act: Act, seminarId: string, given: readonly RoomInput[]): Promise<void> {
  const stored = await act.tx.findBy(Room, { seminarId });
  const names = new Set<string>();
  const ids = new Set<string>();
  given.forEach(({ id, name }, i) => {
    if (names.has(name)) throw new Problem('INVALID', 'given-twice', `rooms.${i}.name`);
    if (id && !stored.some((room) => room.id === id)) throw new Problem('INVALID', 'room-not-of-seminar', `rooms.${i}.id`);
    if (id && ids.has(id)) throw new Problem('INVALID', 'given-twice', `rooms.${i}.id`);
    names.add(name);
    if (id) ids.add(id);
  });
  const gone = stored.filter((room) => !ids.has(room.id));
  await refuseLosingSessions(act, gone);
  if (gone.length > 0) await act.tx.remove(gone);

  const rows = JSON.stringify(given.map(({ id = null, name, capacity = null }, i) => ({ id, name, capacity, position: i + 1 })));
  const record = 'jsonb_to_recordset($2::jsonb) as g (id uuid, name text, capacity integer, position integer)';
  await act.tx.query(
    `update seminar_rooms r set name = g.name, capacity = g.capacity, position = g.position from ${record} where r.id = g.id and r.seminar_id = $1`,
    [seminarId, rows],
  );
  await act.tx.query(
    `insert into seminar_rooms (seminar_id, name, capacity, position) select $1, g.name, g.capacity, g.position from ${record} where g.id is null`,
    [seminarId, rows],
  );
}

async function refuseLosingSessions(act: Act, gone: readonly Room[]): Promise<void> {
  if (gone.length === 0) return;
  const [session] = await act.tx.query<{ title: string; room_id: string }[]>(
    'select title, room_id from agenda_sessions where room_id = any($1::uuid[]) order by day_date, starts_at limit 1',
    [gone.map((room) => room.id)],
  );
  if (!session) return;
  const name = gone.find((room) => room.id === session.room_id)?.name ?? '';
  throw new Problem('CONFLICT', 'room-has-sessions', 'rooms', { title: session.title, name });
}
