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

/** Of the way from the middle of one cell to the middle of the other, what is left free at both ends, for their numbers. */
const FREE = 14;

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
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  const [x, y] = [((to.x - from.x) / length) * FREE, ((to.y - from.y) / length) * FREE];
  return {
    key: [fromLikelihood, fromImpact, toLikelihood, toImpact].join(),
    from: { x: from.x + x, y: from.y + y },
    to: { x: to.x - x, y: to.y - y },
    count,
  };
}

function middleOf(frame: HTMLElement, likelihood: number | null | undefined, impact: number | null | undefined) {
  const cell = frame.querySelector(`[data-cell="${likelihood}-${impact}"]`)?.getBoundingClientRect();
  if (!cell) return undefined;
  const { left, top } = frame.getBoundingClientRect();
  return { x: cell.left - left + cell.width / 2, y: cell.top - top + cell.height / 2 };
}
