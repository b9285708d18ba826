import { DndContext } from '@dnd-kit/core';
import { Text, VisuallyHidden } from '@mantine/core';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Agenda, Day, Place, Session } from './agenda-query';
import { gridOf, ROW_HEIGHT } from './geometry';
import classes from './planner.module.css';
import { SessionCard } from './session-card';
import { SlotButtons } from './slot-buttons';
import { TimeAxis } from './time-axis';
import { useCarrying } from './use-carrying';

interface PlannerProps {
  agenda: Agenda;
  day: Day;
  sessions: Session[];
  busy: ReadonlySet<string>;
  mayEdit: boolean;
  onMove: (session: Session, to: Place) => Promise<boolean>;
  onRemove: (session: Session) => void;
}

// The library would announce what a card is dropped on; useCarrying says where it is.
const silent = { onDragStart: () => undefined, onDragOver: () => undefined, onDragEnd: () => undefined, onDragCancel: () => undefined };

export function Planner({ agenda, day, sessions, busy, mayEdit, onMove, onRemove }: PlannerProps) {
  const { t } = useTranslation();
  const ground = useRef<HTMLDivElement>(null);
  const grid = gridOf(day, agenda.rooms);
  const { said, carried, ...carrying } = useCarrying({ grid, sessions, ground, onMove });
  const inOrder = [...sessions].sort((left, right) => left.startsAt.localeCompare(right.startsAt));
  return (
    <DndContext
      {...carrying}
      accessibility={{ announcements: silent, screenReaderInstructions: { draggable: t('seminars.agenda.howToCarry') } }}
    >
      {mayEdit && sessions.length > 0 && (
        <Text size="sm" c="dimmed">
          {t('seminars.agenda.howToMove')}
        </Text>
      )}
      <div className={classes.scroll}>
        <div className={classes.planner} style={{ minWidth: 72 + grid.columns.length * 200 }}>
          <div className={classes.heads} style={{ gridTemplateColumns: `64px repeat(${grid.columns.length}, 1fr)` }}>
            <span />
            {grid.columns.map((room) => (
              <div key={room?.id ?? 'everybody'} className={classes.head}>
                {room?.name ?? t('seminars.agenda.everybody')}
                {room?.capacity && <span className={classes.capacity}>{t('seminars.agenda.capacity', { count: room.capacity })}</span>}
              </div>
            ))}
          </div>
          <div className={classes.body}>
            <TimeAxis grid={grid} />
            <div
              ref={ground}
              className={classes.ground}
              style={{ height: grid.rows * ROW_HEIGHT, backgroundSize: `${100 / grid.columns.length}% ${ROW_HEIGHT * 4}px` }}
            >
              {mayEdit && <SlotButtons grid={grid} sessions={sessions} />}
              {inOrder.map((session) => (
                <SessionCard
                  key={session.id}
                  session={session}
                  grid={grid}
                  neighbours={inOrder}
                  carriedTo={carried?.id === session.id ? carried.to : undefined}
                  isBusy={busy.has(session.id)}
                  mayEdit={mayEdit}
                  onRemove={() => onRemove(session)}
                />
              ))}
            </div>
          </div>
        </div>
      </div>
      <VisuallyHidden role="status" aria-live="assertive">
        {said}
      </VisuallyHidden>
    </DndContext>
  );
}
