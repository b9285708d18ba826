import { shiftsOf } from './end-labels';

describe('words at the ends of lines', () => {
  it('stand at their line where there is room', () => {
    expect(shiftsOf({ verified: 1, done: 4, items: 10 }, 10)).toEqual({ verified: 0, done: 0, items: 0 });
  });

  it('make room upwards where lines end close together or as one', () => {
    expect(shiftsOf({ verified: 5, done: 5, items: 6 }, 10)).toEqual({ verified: 0, done: -16, items: -22 });
  });
});
