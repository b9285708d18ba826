import type { RiskLevel } from '../../../graph/generated/graphql';
import type { RegisterSearch } from '../../risks/register/register-search';
import { LEVELS } from '../../risks/terms';
import type { ComparedCouncil } from '../compare-page';

/** What the map can be coloured by. Nothing is averaged: scores of two matrices do not compare. */
export const FIGURES = ['high', 'highest', 'open', 'worse', 'overdue'] as const;
export type Figure = (typeof FIGURES)[number];

/** Of one county: a count, a share from 0 to 1, or a level; undefined where there is nothing to say it of. */
export type FigureValue = { count: number } | { share: number } | { level: RiskLevel } | undefined;

const sum = (councils: readonly ComparedCouncil[], of: (council: ComparedCouncil) => number): number =>
  councils.reduce((all, council) => all + of(council), 0);

/** The figure of the councils of one county taken together. */
export function figureOf(figure: Figure, councils: readonly ComparedCouncil[]): FigureValue {
  if (councils.length === 0) return undefined;
  if (figure === 'high') return { count: sum(councils, ({ levels }) => levels.veryHigh + levels.high) };
  if (figure === 'open') return { count: sum(councils, ({ open }) => open) };
  if (figure === 'worse') return { count: sum(councils, ({ worse }) => worse) };
  if (figure === 'highest') {
    const level = LEVELS.find((one) => councils.some(({ highest }) => highest?.current?.level === one));
    return level && { level };
  }
  const open = sum(councils, (council) => council.open);
  return open === 0 ? undefined : { share: sum(councils, ({ overdue }) => overdue) / open };
}

/** What a register shows of the figure: the rows that it counts. Of the highest level, those that have it. */
export function rowsOf(figure: Figure, value: FigureValue, since: string): RegisterSearch {
  if (figure === 'high') return { level: 'VERY_HIGH,HIGH' };
  if (figure === 'worse') return { since, worse: 'yes' };
  if (figure === 'overdue') return { due: 'overdue', order: 'REVIEW_DUE' };
  return value && 'level' in value ? { level: value.level } : {};
}

/** From 0 (nothing) to 4 (the most there is): how dark a tile is. */
export function stepOf(value: FigureValue, most: number): number {
  const size = value === undefined || 'level' in value ? 0 : 'count' in value ? value.count : value.share;
  return size === 0 ? 0 : Math.ceil((size / most) * 4);
}

export const sizeOf = (value: FigureValue): number =>
  value === undefined || 'level' in value ? 0 : 'count' in value ? value.count : value.share;
