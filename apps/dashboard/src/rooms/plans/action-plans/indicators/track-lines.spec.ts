import type { IndicatorPartsFragment } from '../../../../graph/generated/graphql';
import { trackRows } from './track-lines';

const at = (day: string) => Date.parse(`${day}T00:00:00Z`);
const LINE = { baseline: 20, baselineOn: '2026-01-01', target: 10, targetOn: '2028-12-31' };
const drawn = (...measurements: { measuredOn: string; value: number }[]) =>
  trackRows({ ...LINE, measurements } as unknown as IndicatorPartsFragment);

describe('the lines of an indicator', () => {
  it('lead from the baseline to the target, and through what was measured, day by day', () => {
    expect(drawn({ measuredOn: '2026-06-30', value: 18 }, { measuredOn: '2029-03-01', value: 9 })).toEqual([
      { at: at('2026-01-01'), measured: 20, due: 20 },
      { at: at('2026-06-30'), measured: 18 },
      { at: at('2028-12-31'), due: 10 },
      { at: at('2029-03-01'), measured: 9 },
    ]);
  });

  it('take the last word of a day, also of the first and the last', () => {
    expect(
      drawn({ measuredOn: '2026-01-01', value: 21 }, { measuredOn: '2026-01-01', value: 20.5 }, { measuredOn: '2028-12-31', value: 11 }),
    ).toEqual([
      { at: at('2026-01-01'), measured: 20.5, due: 20 },
      { at: at('2028-12-31'), measured: 11, due: 10 },
    ]);
  });
});
