import { FATES } from '../follow-search';
import { flowOf, totalOf, type FlowSource } from './flow-layout';

const NONE = { verified: 0, toVerify: 0, underWay: 0, notStarted: 0, late: 0, dropped: 0 };
const source = (key: string, counts: Partial<FlowSource['counts']>): FlowSource => ({
  key,
  title: key,
  hint: '',
  counts: { ...NONE, ...counts },
});

describe('the picture of what became of what was agreed', () => {
  const spring = source('spring', { verified: 6, late: 2, dropped: 1 });
  const autumn = source('autumn', { underWay: 3, late: 1 });

  it('has a block for each place and each end that has items, as tall as they are many', () => {
    const { sources, fates } = flowOf([spring, autumn, source('empty', {})]);
    expect(sources.map(({ source: { key }, count }) => [key, count])).toEqual([
      ['spring', 9],
      ['autumn', 4],
    ]);
    expect(fates.map(({ fate, count }) => [fate, count])).toEqual([
      ['verified', 6],
      ['underWay', 3],
      ['late', 3],
      ['dropped', 1],
    ]);
    const perItem = [...sources, ...fates].map(({ height, count }) => height / count);
    expect(new Set(perItem.map((one) => one.toFixed(6))).size).toBe(1);
  });

  it('has bands that fill the blocks on both sides and lie beside each other', () => {
    const { sources, fates, bands } = flowOf([spring, autumn]);
    for (const { source: one, y, height } of sources) {
      const own = bands.filter((band) => band.source === one.key);
      expect(own[0]?.fromY).toBeCloseTo(y);
      expect(own.reduce((sum, band) => sum + band.height, 0)).toBeCloseTo(height);
    }
    for (const { fate, y, height } of fates) {
      const arriving = bands.filter((band) => band.fate === fate);
      expect(arriving[0]?.toY).toBeCloseTo(y);
      expect(arriving.reduce((sum, band) => sum + band.height, 0)).toBeCloseTo(height);
    }
    expect(bands.reduce((sum, { count }) => sum + count, 0)).toBe(totalOf(spring.counts) + totalOf(autumn.counts));
  });

  it('stays as tall as a screen however many items there are', () => {
    const many = source('many', Object.fromEntries(FATES.map((fate) => [fate, 500])));
    expect(flowOf([many]).height).toBeLessThan(800);
    expect(flowOf([]).bands).toEqual([]);
  });
});
