import { Lanes } from './lanes.js';

const limits = { lanes: 2, longest: 10_000, longestWait: 10_000, slowAfter: 50 };

describe('lanes', () => {
  beforeEach(() => void jest.useFakeTimers()); // The clock goes on when a test says so, and at no other time.
  afterEach(() => void jest.useRealTimers());

  const pass = (span: number) => jest.advanceTimersByTimeAsync(span);

  it('let in as many as there are, and the next when one leaves', async () => {
    const lanes = new Lanes(limits);
    const [first] = await Promise.all([lanes.enter(), lanes.enter()]);
    let entered = 0;
    for (let i = 0; i < 2; i++) void lanes.enter().then(() => (entered += 1));
    await pass(limits.longestWait - 1);
    expect(entered).toBe(0);
    first?.leave();
    first?.leave(); // Leaving twice gives no second place.
    await pass(0);
    expect(entered).toBe(1);
  });

  it('ask the oldest slow one to make room when others wait, but no more than half', async () => {
    const lanes = new Lanes(limits);
    const [first, second] = await Promise.all([lanes.enter(), lanes.enter()]);
    const third = lanes.enter();
    await pass(limits.slowAfter);
    expect([first?.signal.aborted, second?.signal.aborted]).toEqual([false, false]);
    await pass(limits.slowAfter);
    expect([first?.signal.aborted, second?.signal.aborted]).toEqual([true, false]);
    first?.leave();
    expect((await third)?.signal.aborted).toBe(false);
  });

  it('leave a slow one alone while nobody waits', async () => {
    const lanes = new Lanes(limits);
    const lane = await lanes.enter();
    await pass(limits.longest - 1);
    expect(lane?.signal.aborted).toBe(false);
  });

  it('do not cut one whose message flows', async () => {
    const lanes = new Lanes(limits);
    const [first, second] = await Promise.all([lanes.enter(), lanes.enter()]);
    first?.hold();
    void lanes.enter();
    await pass(2 * limits.slowAfter);
    expect(first?.signal.aborted).toBe(false);
    expect(second?.signal.aborted).toBe(true);
  });

  it('cut off what lasts too long, and let nobody wait for ever', async () => {
    const lanes = new Lanes({ ...limits, lanes: 1, longest: 40, longestWait: 60, slowAfter: 1_000 });
    const lane = await lanes.enter();
    const waiting = lanes.enter();
    await pass(39);
    expect(lane?.signal.aborted).toBe(false);
    await pass(1);
    expect(lane?.signal.aborted).toBe(true);
    await pass(20);
    expect(await waiting).toBeNull();
  });
});
