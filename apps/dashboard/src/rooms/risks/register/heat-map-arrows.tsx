// Arrows from cell to cell over the map. Only a picture: the numbers in the cells and the table below say the same in words.
import { useEffect, useRef, useState } from 'react';
import type { MovesFragment } from '../../../graph/generated/graphql';
import classes from './heat-map.module.css';

interface Arrow {
  key: string;
  from: { x: number; y: number };
  to: { x: number; y: number };
  count: number;
}

/** How far an arrow reaches into its cells: the middle belongs to their numbers. */
const REACH = 7;

export function HeatMapArrows({ moves }: { moves: MovesFragment['moves'] }) {
  const picture = useRef<SVGSVGElement>(null);
  const [arrows, setArrows] = useState<Arrow[]>([]);
  useEffect(() => {
    const frame = picture.current?.parentElement;
    if (!frame) return undefined;
    const measure = (): void => setArrows(moves.flatMap((move) => arrowOf(frame, move) ?? []));
    const observer = new ResizeObserver(measure);
    observer.observe(frame);
    measure();
    return () => observer.disconnect();
  }, [moves]);
  return (
    <svg ref={picture} className={classes.arrows} aria-hidden>
      <defs>
        <marker
          id="risk-moved"
          viewBox="0 0 8 8"
          refX="7"
          refY="4"
          markerWidth="7"
          markerHeight="7"
          markerUnits="userSpaceOnUse"
          orient="auto"
        >
          <path d="M 0 0 L 8 4 L 0 8 z" fill="context-stroke" />
        </marker>
      </defs>
      {arrows.map(({ key, from, to, count }) => (
        <line key={key} x1={from.x} y1={from.y} x2={to.x} y2={to.y} strokeWidth={Math.min(1 + count, 5)} markerEnd="url(#risk-moved)" />
      ))}
    </svg>
  );
}

function arrowOf(
  frame: HTMLElement,
  { fromLikelihood, fromImpact, toLikelihood, toImpact, count }: MovesFragment['moves'][number],
): Arrow | undefined {
  const [from, to] = [middleOf(frame, fromLikelihood, fromImpact), middleOf(frame, toLikelihood, toImpact)];
  if (!from || !to) return undefined;
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const length = Math.hypot(dx, dy);
  // Before it is laid out cells have no size.
  if (length === 0 || from.width === 0 || from.height === 0) return undefined;
  // From the middle of a cell to its border, as a part of the whole way.
  const toBorder = (cell: Box) => Math.min(cell.width / 2 / Math.abs(dx), cell.height / 2 / Math.abs(dy));
  const reach = REACH / length;
  const [start, end] = [Math.max(toBorder(from) - reach, 0), 1 - Math.max(toBorder(to) - reach, 0)];
  return {
    key: [fromLikelihood, fromImpact, toLikelihood, toImpact].join(),
    from: { x: from.x + dx * start, y: from.y + dy * start },
    to: { x: from.x + dx * end, y: from.y + dy * end },
    count,
  };
}

interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

function middleOf(frame: HTMLElement, likelihood: number | null | undefined, impact: number | null | undefined): Box | undefined {
  const cell = frame.querySelector(`[data-cell="${likelihood}-${impact}"]`)?.getBoundingClientRect();
  if (!cell) return undefined;
  const { left, top } = frame.getBoundingClientRect();
  return { x: cell.left - left + cell.width / 2, y: cell.top - top + cell.height / 2, width: cell.width, height: cell.height };
}
