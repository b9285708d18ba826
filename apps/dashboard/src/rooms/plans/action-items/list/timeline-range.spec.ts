import { timelineRange } from './timeline-range';

describe('the days of a timeline', () => {
  it('reach from the first to the last', () => {
    expect(timelineRange([100, 130, 90, 200, 260])).toEqual({ from: 90, to: 260 });
    expect(timelineRange([100, 500])).toEqual({ from: 100, to: 500 });
    expect(timelineRange([100])).toEqual({ from: 100, to: 100 });
  });

  it('are not pressed together by one that is years away', () => {
    const days = [100, 120, 130, 150, 160, 180, 190, 200];
    const { from, to } = timelineRange([...days, -2400]);
    expect(from).toBeGreaterThan(-200);
    expect(to).toBe(200);
    expect(timelineRange([...days, 4000]).to).toBeLessThan(500);
  });
});
