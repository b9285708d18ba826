import { IconPlus } from '@tabler/icons-react';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useDialogParam } from '../../../ui/use-dialog-param';
import type { Session } from './agenda-query';
import { toMinutes } from './clock';
import { freeSlots, rowOf, ROW_HEIGHT, type Grid, type Slot } from './geometry';
import { newSubject } from './new-subject';
import classes from './planner.module.css';

/** Free half hours. One of them is on the way of the Tab key; the arrow keys walk from one to the next. */
export function SlotButtons({ grid, sessions }: { grid: Grid; sessions: Session[] }) {
  const { t } = useTranslation();
  const dialog = useDialogParam();
  const slots = freeSlots(grid, sessions);
  const [at, setAt] = useState<Slot>();
  const group = useRef<HTMLDivElement>(null);
  const current = slots.findIndex((slot) => slot.column === at?.column && slot.time === at.time);
  const onWay = Math.max(current, 0);

  function walk(event: React.KeyboardEvent): void {
    const next = nextSlot(slots, onWay, event.key);
    if (next === undefined) return;
    event.preventDefault();
    setAt(slots[next]);
    group.current?.querySelectorAll<HTMLElement>('button')[next]?.focus();
  }

  return (
    <div ref={group} role="group" aria-label={t('seminars.agenda.freeTimes')} onKeyDown={walk}>
      {slots.map((slot, index) => {
        const room = grid.columns[slot.column] ?? null;
        const rows = Math.min(2, rowOf(grid, grid.day.endsAt) - rowOf(grid, slot.time));
        return (
          <button
            key={`${slot.column}-${slot.time}`}
            type="button"
            tabIndex={index === onWay ? 0 : -1}
            className={classes.slot}
            style={{
              top: rowOf(grid, slot.time) * ROW_HEIGHT,
              height: rows * ROW_HEIGHT,
              left: `${(slot.column / grid.columns.length) * 100}%`,
              width: `${100 / grid.columns.length}%`,
            }}
            aria-label={t('seminars.agenda.addAt', { time: slot.time, room: room?.name ?? t('seminars.agenda.everybody') })}
            onFocus={() => setAt(slot)}
            onClick={() => dialog.open('session', newSubject(grid.day.id, room?.id ?? null, slot.time))}
          >
            <IconPlus size={16} aria-hidden /> {slot.time}
          </button>
        );
      })}
    </div>
  );
}

function nextSlot(slots: Slot[], from: number, key: string): number | undefined {
  const here = slots[from];
  if (!here) return undefined;
  if (key === 'Home') return 0;
  if (key === 'End') return slots.length - 1;
  const sideways = key === 'ArrowRight' ? 1 : key === 'ArrowLeft' ? -1 : 0;
  const down = key === 'ArrowDown' ? 1 : key === 'ArrowUp' ? -1 : 0;
  if (sideways === 0 && down === 0) return undefined;
  if (down !== 0) return slots[from + down]?.column === here.column ? from + down : undefined;
  const inColumn = slots.map((slot, index) => ({ slot, index })).filter(({ slot }) => slot.column === here.column + sideways);
  const distance = (slot: Slot) => Math.abs(toMinutes(slot.time) - toMinutes(here.time));
  return inColumn.sort((left, right) => distance(left.slot) - distance(right.slot))[0]?.index;
}
