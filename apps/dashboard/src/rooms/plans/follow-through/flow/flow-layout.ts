import { FATES, type Fate } from '../follow-search';

/** Where something was agreed, with how many of its items fared how. */
export interface FlowSource {
  key: string;
  title: string;
  hint: string;
  counts: Record<Fate, number>;
}

interface Block {
  /** Of the top, in pixels, as `height`. */
  y: number;
  height: number;
  count: number;
}
export interface Band {
  source: string;
  fate: Fate;
  count: number;
  fromY: number;
  toY: number;
  height: number;
}
export interface Flow {
  height: number;
  sources: (Block & { source: FlowSource })[];
  fates: (Block & { fate: Fate })[];
  bands: Band[];
}

/** Two lines of words have to stand beside the smallest block. */
const SLOT = 44;
const GAP = 10;
const TALLEST = 420;
const PER_ITEM = 14;

export const totalOf = (counts: Record<Fate, number>): number => FATES.reduce((sum, fate) => sum + counts[fate], 0);

/**
 * Blocks left for where it was agreed and right for how it stands, as tall as their items are many, and bands between them. The bands
 * leave and arrive in the order of the other side, so that those of one block do not cross each other.
 */
export function flowOf(given: FlowSource[]): Flow {
  const shown = given.filter(({ counts }) => totalOf(counts) > 0);
  const all = shown.reduce((sum, { counts }) => sum + totalOf(counts), 0);
  const scale = Math.min(PER_ITEM, TALLEST / Math.max(all, 1));
  const ofFate = (fate: Fate): number => shown.reduce((sum, { counts }) => sum + counts[fate], 0);
  const sources = stacked(
    shown.map((source) => ({ source, count: totalOf(source.counts) })),
    scale,
  );
  const fates = stacked(
    FATES.map((fate) => ({ fate, count: ofFate(fate) })).filter(({ count }) => count > 0),
    scale,
  );
  const arrived = new Map(fates.map(({ fate, y }) => [fate, y]));
  const bands = sources.flatMap(({ source, y }) => {
    let fromY = y;
    return fates.flatMap(({ fate }) => {
      const count = source.counts[fate];
      if (count === 0) return [];
      const [height, toY] = [count * scale, arrived.get(fate) ?? 0];
      const band = { source: source.key, fate, count, fromY, toY, height };
      fromY += height;
      arrived.set(fate, toY + height);
      return [band];
    });
  });
  return { height: Math.max(endOf(sources), endOf(fates), SLOT), sources, fates, bands };
}

/** One below the other, each with room for its words. */
function stacked<One extends { count: number }>(all: One[], scale: number): (One & Block)[] {
  let y = 0;
  return all.map((one) => {
    const placed = { ...one, y, height: one.count * scale };
    y += Math.max(placed.height, SLOT) + GAP;
    return placed;
  });
}

const endOf = (blocks: Block[]): number => blocks.reduce((end, { y, height }) => Math.max(end, y + Math.max(height, SLOT)), 0);

/** The outline of a band that leaves at `x0` and arrives at `x1`. */
export function outlineOf({ fromY, toY, height }: Band, x0: number, x1: number): string {
  const middle = (x0 + x1) / 2;
  return `M ${x0} ${fromY} C ${middle} ${fromY} ${middle} ${toY} ${x1} ${toY} L ${x1} ${toY + height} C ${middle} ${toY + height} ${middle} ${fromY + height} ${x0} ${fromY + height} Z`;
}
