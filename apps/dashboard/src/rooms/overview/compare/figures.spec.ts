import { figureOf, rowsOf, stepOf } from './figures';
import type { ComparedCouncil } from '../compare-page';

const council = (given: object): ComparedCouncil =>
  ({
    levels: { veryHigh: 1, high: 2, medium: 0, low: 0, notScored: 0 },
    open: 4,
    overdue: 1,
    worse: 0,
    highest: null,
    ...given,
  }) as ComparedCouncil;

describe('the figure of a county', () => {
  it('is of all its councils together, and the highest level of any of them', () => {
    const councils = [
      council({ highest: { current: { level: 'MEDIUM' } } }),
      council({ highest: { current: { level: 'HIGH' } }, overdue: 3 }),
    ];
    expect(figureOf('high', councils)).toEqual({ count: 6 });
    expect(figureOf('open', councils)).toEqual({ count: 8 });
    expect(figureOf('worse', councils)).toEqual({ count: 0 });
    expect(figureOf('overdue', councils)).toEqual({ share: 0.5 });
    expect(figureOf('highest', councils)).toEqual({ level: 'HIGH' });
  });

  it('is none where there is no council, no risk to have a share of, or none that is scored', () => {
    expect(figureOf('high', [])).toBeUndefined();
    expect(figureOf('overdue', [council({ open: 0, overdue: 0 })])).toBeUndefined();
    expect(figureOf('highest', [council({})])).toBeUndefined();
  });

  it('leads to the rows that it counts, and the highest level to those that have it', () => {
    expect(rowsOf('high', { count: 6 }, '2025-05-04')).toEqual({ level: 'VERY_HIGH,HIGH' });
    expect(rowsOf('highest', { level: 'MEDIUM' }, '2025-05-04')).toEqual({ level: 'MEDIUM' });
    expect(rowsOf('open', { count: 6 }, '2025-05-04')).toEqual({});
    expect(rowsOf('worse', { count: 6 }, '2025-05-04')).toEqual({ since: '2025-05-04', worse: 'yes' });
    expect(rowsOf('overdue', { share: 0.5 }, '2025-05-04')).toEqual({ due: 'overdue', order: 'REVIEW_DUE' });
  });

  it('is darker the more it is, and darkest where it is the most', () => {
    expect([0, 1, 4, 5, 8].map((count) => stepOf({ count }, 8))).toEqual([0, 1, 2, 3, 4]);
    expect(stepOf({ share: 0.01 }, 0.5)).toBe(1);
    expect(stepOf(undefined, 8)).toBe(0);
  });
});
