// Carrying a card over the grid with dnd-kit: it snaps to rooms and quarters of an hour and cannot leave the day, by pointer, by touch
// (after a short hold, so that a page can still be scrolled) and by keyboard. Where it stands is told by a live region of ours: the
// library announces only what it drops on, and here that is a time.
import {
  KeyboardSensor,
  MouseSensor,
  TouchSensor,
  useSensor,
  useSensors,
  type DragEndEvent,
  type DragMoveEvent,
  type DragStartEvent,
  type KeyboardCoordinateGetter,
  type Modifier,
} from '@dnd-kit/core';
import { useRef, useState, type RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import type { Place, Session } from './agenda-query';
import { endOf, placeAfter, ROW_HEIGHT, withinReach, type Grid, type Steps } from './geometry';

interface Carrying {
  grid: Grid;
  sessions: Session[];
  /** The columns' ground: its width tells how wide a room is. */
  ground: RefObject<HTMLElement | null>;
  onMove: (session: Session, to: Place) => Promise<boolean>;
}

const ARROWS: Record<string, Steps> = {
  ArrowUp: { columns: 0, rows: -1 },
  ArrowDown: { columns: 0, rows: 1 },
  ArrowLeft: { columns: -1, rows: 0 },
  ArrowRight: { columns: 1, rows: 0 },
};

export function useCarrying({ grid, sessions, ground, onMove }: Carrying) {
  const { t } = useTranslation();
  const [said, setSaid] = useState('');
  const [carried, setCarried] = useState<{ id: string; to: Place }>();
  const origin = useRef<{ x: number; y: number }>(undefined);
  // The library may tell of a last movement after the end.
  const isCarrying = useRef(false);

  const width = () => (ground.current?.clientWidth ?? 1) / grid.columns.length;
  const find = (id: string | number) => sessions.find((session) => session.id === id);
  const stepsOf = (session: Session, { x, y }: { x: number; y: number }): Steps =>
    withinReach(grid, session, { columns: Math.round(x / width()), rows: Math.round(y / ROW_HEIGHT) });

  const whereIs = (session: Session, to: Place): string =>
    t('seminars.agenda.at', {
      from: to.startsAt,
      to: endOf(session, to.startsAt),
      room: grid.columns.find((room) => room?.id === to.roomId)?.name ?? t('seminars.agenda.everybody'),
    });

  const coordinates: KeyboardCoordinateGetter = (event, { active, currentCoordinates }) => {
    const step = ARROWS[event.code];
    const session = find(active);
    if (!step || !session) return undefined;
    event.preventDefault();
    origin.current ??= currentCoordinates;
    const now = stepsOf(session, { x: currentCoordinates.x - origin.current.x, y: currentCoordinates.y - origin.current.y });
    const next = withinReach(grid, session, { columns: now.columns + step.columns, rows: now.rows + step.rows });
    return { x: origin.current.x + next.columns * width(), y: origin.current.y + next.rows * ROW_HEIGHT };
  };

  const sensors = useSensors(
    useSensor(MouseSensor, { activationConstraint: { distance: 6 } }),
    useSensor(TouchSensor, { activationConstraint: { delay: 250, tolerance: 6 } }),
    useSensor(KeyboardSensor, { coordinateGetter: coordinates }),
  );

  const snap: Modifier = ({ transform, active }) => {
    const session = active && find(active.id);
    if (!session) return transform;
    const { columns, rows } = stepsOf(session, transform);
    return { ...transform, x: columns * width(), y: rows * ROW_HEIGHT };
  };

  function finish(): void {
    isCarrying.current = false;
    origin.current = undefined;
    setCarried(undefined);
  }

  return {
    sensors,
    modifiers: [snap],
    said,
    /** Where the carried card would land, so that it can show its new time. */
    carried,
    onDragStart({ active }: DragStartEvent) {
      isCarrying.current = true;
      origin.current = undefined;
      const session = find(active.id);
      if (session)
        setSaid(
          t('seminars.agenda.lifted', {
            title: session.title,
            place: whereIs(session, placeAfter(grid, session, { columns: 0, rows: 0 })),
          }),
        );
    },
    onDragMove({ active, delta }: DragMoveEvent) {
      const session = find(active.id);
      if (!session || !isCarrying.current) return;
      const to = placeAfter(grid, session, stepsOf(session, delta));
      if (carried?.id === session.id && carried.to.startsAt === to.startsAt && carried.to.roomId === to.roomId) return;
      setCarried({ id: session.id, to });
      setSaid(whereIs(session, to));
    },
    onDragEnd({ active, delta }: DragEndEvent) {
      const session = find(active.id);
      finish();
      if (!session) return;
      const to = placeAfter(grid, session, stepsOf(session, delta));
      setSaid(t('seminars.agenda.dropped', { title: session.title, place: whereIs(session, to) }));
      void onMove(session, to).then((isDone) => {
        if (!isDone) setSaid(t('seminars.agenda.putBack', { title: session.title }));
      });
    },
    onDragCancel({ active }: { active: { id: string | number } }) {
      finish();
      setSaid(t('seminars.agenda.putBack', { title: find(active.id)?.title ?? '' }));
    },
  };
}
