// How a day becomes a grid: a row is a quarter of an hour, a column is a room. Sessions for everybody lie across all columns.
import type { Day, Place, Room, Session } from './agenda-query';
import { lengthOf, toMinutes, toTime } from './clock';

export const QUARTER = 15;
export const ROW_HEIGHT = 24;

export interface Grid {
  day: Day;
  /** One for each room; a single null column while the seminar has no rooms. */
  columns: (Room | null)[];
  from: number;
  rows: number;
}

export function gridOf(day: Day, rooms: Room[]): Grid {
  // Hours may begin at any minute: the grid begins at the quarter before and ends at the quarter after.
  const from = Math.floor(toMinutes(day.startsAt) / QUARTER) * QUARTER;
  const to = Math.ceil(toMinutes(day.endsAt) / QUARTER) * QUARTER;
  return { day, columns: rooms.length > 0 ? rooms : [null], from, rows: (to - from) / QUARTER };
}

/** Everybody's sessions lie across all rooms and belong to no column. */
export const columnOf = ({ columns }: Grid, session: Session): number =>
  session.room
    ? Math.max(
        0,
        columns.findIndex((room) => room?.id === session.room?.id),
      )
    : 0;

export const isAcross = ({ columns }: Grid, session: Session): boolean =>
  session.room === null || session.room === undefined || columns.length === 1;

/** In per cent of the ground. */
export interface Span {
  left: number;
  width: number;
}

/**
 * Where a card lies from left to right: in its room's column, or over all of them for everybody. Programmes of before may hold a session
 * for everybody over another: those lie side by side, everybody's in lanes at the left and the rooms squeezed into the rest.
 */
export function spanOf(grid: Grid, session: Session, sessions: Session[]): Span {
  const entangled = entangledWith(session, sessions);
  const across = entangled.filter((one) => isAcross(grid, one));
  const lanes = lanesOf(across);
  const count = Math.max(0, ...lanes.values()) + (across.length > 0 ? 1 : 0);
  const hasRooms = across.length < entangled.length;
  const lane = 100 / (count + (hasRooms ? 1 : 0));
  if (isAcross(grid, session)) return { left: (lanes.get(session.id) ?? 0) * lane, width: lane };
  const column = (100 - count * lane) / grid.columns.length;
  return { left: count * lane + columnOf(grid, session) * column, width: column };
}

const meet = (one: Session, other: Session): boolean => one.startsAt < other.endsAt && one.endsAt > other.startsAt;

/** The session and all that go on at the same time, and at the time of those, and so on. */
function entangledWith(session: Session, sessions: Session[]): Session[] {
  const found = [session];
  for (const one of found)
    for (const other of sessions) if (meet(one, other) && !found.some(({ id }) => id === other.id)) found.push(other);
  return found.sort((one, other) => one.startsAt.localeCompare(other.startsAt) || one.id.localeCompare(other.id));
}

/** The first lane that is free at the time of each, from 0. */
function lanesOf(sessions: Session[]): Map<string, number> {
  const lanes = new Map<string, number>();
  sessions.forEach((session, at) => {
    const taken = sessions.slice(0, at).flatMap((earlier) => (meet(earlier, session) ? [lanes.get(earlier.id)] : []));
    let lane = 0;
    while (taken.includes(lane)) lane += 1;
    lanes.set(session.id, lane);
  });
  return lanes;
}

export const rowOf = ({ from }: Grid, time: string): number => (toMinutes(time) - from) / QUARTER;

/** How far a session may be carried, in columns and rows, without leaving the day. */
function reachOf(grid: Grid, session: Session) {
  const column = columnOf(grid, session);
  const across = isAcross(grid, session);
  return {
    left: across ? 0 : -column,
    right: across ? 0 : grid.columns.length - 1 - column,
    up: Math.ceil((toMinutes(grid.day.startsAt) - toMinutes(session.startsAt)) / QUARTER),
    down: Math.floor((toMinutes(grid.day.endsAt) - toMinutes(session.endsAt)) / QUARTER),
  };
}

export interface Steps {
  columns: number;
  rows: number;
}

const between = (value: number, low: number, high: number): number => Math.min(Math.max(value, Math.min(low, 0)), Math.max(high, 0));

export function withinReach(grid: Grid, session: Session, { columns, rows }: Steps): Steps {
  const reach = reachOf(grid, session);
  return { columns: between(columns, reach.left, reach.right), rows: between(rows, reach.up, reach.down) };
}

export function placeAfter(grid: Grid, session: Session, { columns, rows }: Steps): Place {
  const room = isAcross(grid, session) ? (session.room ?? null) : (grid.columns[columnOf(grid, session) + columns] ?? null);
  return { dayId: grid.day.id, roomId: room?.id ?? null, startsAt: toTime(toMinutes(session.startsAt) + rows * QUARTER) };
}

export const endOf = (session: Session, startsAt: string): string => toTime(toMinutes(startsAt) + lengthOf(session));

export interface Slot {
  column: number;
  time: string;
}

/** Free half hours, where something can be added. */
export function freeSlots(grid: Grid, sessions: Session[]): Slot[] {
  const [opens, closes] = [toMinutes(grid.day.startsAt), toMinutes(grid.day.endsAt)];
  return grid.columns.flatMap((_room, column) => {
    const taken = sessions.filter((session) => isAcross(grid, session) || columnOf(grid, session) === column);
    const slots: Slot[] = [];
    for (let at = opens; at + QUARTER <= closes; at += 2 * QUARTER) {
      const isFree = taken.every(({ startsAt, endsAt }) => toMinutes(endsAt) <= at || toMinutes(startsAt) >= at + 2 * QUARTER);
      if (isFree) slots.push({ column, time: toTime(at) });
    }
    return slots;
  });
}

/** Where the next session can begin: as early as one room is free, the rooms in their order; undefined when the day is full. */
export function nextFree(grid: Grid, sessions: Session[]): Slot | undefined {
  const [opens, closes] = [toMinutes(grid.day.startsAt), toMinutes(grid.day.endsAt)];
  for (const column of grid.columns.keys()) {
    const taken = sessions
      .filter((session) => isAcross(grid, session) || columnOf(grid, session) === column)
      .map(({ startsAt, endsAt }) => ({ from: toMinutes(startsAt), to: toMinutes(endsAt) }));
    const isFree = (at: number) => at + QUARTER <= closes && taken.every(({ from, to }) => to <= at || from >= at + QUARTER);
    const at = [opens, ...taken.map(({ to }) => to)].sort((one, other) => one - other).find(isFree);
    if (at !== undefined) return { column, time: toTime(at) };
  }
  return undefined;
}

/** Up to 45 minutes from a time on, less when something else begins earlier or the day ends. */
export function endBeforeNext(grid: Grid, sessions: Session[], { column, time }: Slot): string {
  const starts = sessions
    .filter((session) => isAcross(grid, session) || columnOf(grid, session) === column)
    .map(({ startsAt }) => toMinutes(startsAt))
    .filter((at) => at > toMinutes(time));
  return toTime(Math.min(toMinutes(time) + 3 * QUARTER, toMinutes(grid.day.endsAt), ...starts));
}
