import type { AssessmentLineFragment } from '../../../graph/generated/graphql';
import { chartRows, isLate, levelOf, matrixChanges, scoreLines } from './score-lines';

const at = (day: string) => Date.parse(`${day}T00:00:00Z`);
const scored = (number: number, assessedOn: string, score: number, given: object = {}): AssessmentLineFragment =>
  ({ number, assessedOn, score, level: 'HIGH', kind: 'CURRENT', matrix: { id: 'a' }, ...given }) as AssessmentLineFragment;

describe('the lines of a risk', () => {
  it('are one for each kind and version of a matrix: what does not compare is not joined', () => {
    const lines = scoreLines([
      scored(3, '2026-01-01', 6, { matrix: { id: 'b' } }),
      scored(2, '2025-01-01', 12),
      scored(1, '2024-01-01', 16),
      scored(4, '2024-01-01', 20, { kind: 'INHERENT' }),
    ]);
    expect(lines.map(({ key, points }) => [key, points.map(({ score }) => score)])).toEqual([
      ['CURRENT/a', [16, 12]],
      ['INHERENT/a', [20]],
      ['CURRENT/b', [6]],
    ]);
  });

  it('have the later of two scores of a day', () => {
    expect(scoreLines([scored(2, '2026-01-01', 9), scored(1, '2026-01-01', 16)])[0]?.points).toEqual([
      { at: at('2026-01-01'), day: '2026-01-01', score: 9, level: 'HIGH' },
    ]);
  });

  it('are drawn at their levels where matrices are mixed, with the day on which another one was first used', () => {
    const lines = scoreLines([
      scored(1, '2024-01-01', 16, { level: 'VERY_HIGH' }),
      scored(2, '2026-01-01', 6, { matrix: { id: 'b' }, level: 'LOW' }),
      scored(3, '2026-02-01', 9, { matrix: { id: 'b' }, level: 'MEDIUM' }),
    ]);
    expect(chartRows(lines, '2026-02-01', levelOf)).toEqual([
      { at: at('2024-01-01'), 'CURRENT/a': 4 },
      { at: at('2026-01-01'), 'CURRENT/b': 1 },
      { at: at('2026-02-01'), 'CURRENT/b': 2 },
    ]);
    expect(matrixChanges(lines)).toEqual([at('2026-01-01')]);
    expect(matrixChanges(lines.slice(1))).toEqual([]);
  });

  it('go on until today, but where another matrix follows', () => {
    const rows = chartRows(scoreLines([scored(1, '2024-01-01', 16), scored(2, '2026-01-01', 6, { matrix: { id: 'b' } })]), '2026-05-04');
    expect(rows).toEqual([
      { at: at('2024-01-01'), 'CURRENT/a': 16 },
      { at: at('2026-01-01'), 'CURRENT/b': 6 },
      { at: at('2026-05-04'), 'CURRENT/b': 6 },
    ]);
  });

  it('tell the change of a matrix on the side where there is room for words', () => {
    const rows = chartRows(scoreLines([scored(1, '2024-01-01', 16)]), '2026-01-01');
    expect(['2024-01-01', '2024-06-01', '2025-09-01', '2026-01-01'].map((day) => isLate(at(day), rows))).toEqual([
      false,
      false,
      true,
      true,
    ]);
  });
});
