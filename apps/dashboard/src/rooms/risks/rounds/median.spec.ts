import { medianStep, spreadOf } from './median';

describe('what several institutions say', () => {
  it('has a middle that is a step of the scale: of two middle ones the worse', () => {
    expect(medianStep([5, 1, 2])).toBe(2);
    expect(medianStep([2, 4])).toBe(4);
    expect(medianStep([1, 2, 3, 5])).toBe(3);
    expect(medianStep([])).toBeUndefined();
  });

  it('lies between the least and the most, and is one where all agree', () => {
    expect(spreadOf([3, 2, 5])).toBe('2–5');
    expect(spreadOf([3, 3])).toBe('3');
    expect(spreadOf([])).toBeUndefined();
  });
});
