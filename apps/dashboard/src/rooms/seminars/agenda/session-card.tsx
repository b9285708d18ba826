import { useDraggable } from '@dnd-kit/core';
import { UnstyledButton } from '@mantine/core';
import { IconGripVertical } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useDialogParam } from '../../../ui/use-dialog-param';
import type { Place, Session } from './agenda-query';
import { lengthOf } from './clock';
import { endOf, QUARTER, rowOf, ROW_HEIGHT, spanOf, type Grid } from './geometry';
import classes from './planner.module.css';
import { sessionLook } from './session-kinds';
import { SessionMenu } from './session-menu';
import { useWords } from '../words';

interface SessionCardProps {
  session: Session;
  grid: Grid;
  /** All sessions of the day: what lies over each other is shown side by side. */
  neighbours: Session[];
  carriedTo: Place | undefined;
  isBusy: boolean;
  mayEdit: boolean;
  onRemove: () => void;
}

export function SessionCard({ session, grid, neighbours, carriedTo, isBusy, mayEdit, onRemove }: SessionCardProps) {
  const { t } = useTranslation();
  const words = useWords();
  const dialog = useDialogParam();
  const { setNodeRef, setActivatorNodeRef, attributes, listeners, transform, isDragging } = useDraggable({
    id: session.id,
    disabled: !mayEdit || isBusy,
  });
  const { icon: Picture, hue } = sessionLook[session.kind];
  const startsAt = carriedTo?.startsAt ?? session.startsAt;
  const times = `${startsAt}–${endOf(session, startsAt)}`;
  const kind = words.sessionKind(session.kind);
  const size = sizeOf(session);
  const followUp = words.followUp(session.followUp);
  const whole = [times, followUp ?? kind, session.speakers.map(({ name }) => name).join(', ')].filter(Boolean).join(' · ');
  // Where there is one line, it is for how much there is to go through: when, the grid shows.
  const detail = (size && followUp) || whole;
  return (
    <article
      ref={setNodeRef}
      {...listeners}
      className={classes.card}
      data-hue={hue}
      data-dragging={isDragging || undefined}
      data-busy={isBusy || undefined}
      data-movable={(mayEdit && !isBusy) || undefined}
      data-size={size}
      aria-label={`${times} ${session.title}`}
      style={{ ...boxOf(session, grid, neighbours), transform: transform ? `translate(${transform.x}px, ${transform.y}px)` : undefined }}
    >
      {mayEdit && (
        <button
          type="button"
          ref={setActivatorNodeRef}
          {...attributes}
          className={classes.handle}
          aria-label={t('seminars.agenda.carry', { title: session.title })}
          aria-roledescription={undefined}
        >
          <IconGripVertical size={16} aria-hidden />
        </button>
      )}
      <UnstyledButton
        className={classes.content}
        {...(size && { title: `${session.title}\n${whole}` })}
        onClick={() => dialog.open('session', session.id)}
      >
        <span className={classes.title}>{session.title}</span>
        <span className={classes.detail}>
          <Picture size={14} aria-hidden />
          <span>{detail}</span>
        </span>
      </UnstyledButton>
      {mayEdit && <SessionMenu session={session} onRemove={onRemove} />}
    </article>
  );
}

function boxOf(session: Session, grid: Grid, neighbours: Session[]): React.CSSProperties {
  const { left, width } = spanOf(grid, session, neighbours);
  return {
    top: rowOf(grid, session.startsAt) * ROW_HEIGHT + 1,
    height: (lengthOf(session) / QUARTER) * ROW_HEIGHT - 2,
    left: `calc(${left}% + 2px)`,
    width: `calc(${width}% - 4px)`,
  };
}

/** How many lines there is room for. */
function sizeOf(session: Session): 'quarter' | 'half' | undefined {
  const quarters = lengthOf(session) / QUARTER;
  return quarters < 2 ? 'quarter' : quarters < 3 ? 'half' : undefined;
}
