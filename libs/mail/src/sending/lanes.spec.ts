import { setTimeout as sleep } from 'node:timers/promises';
import { Lanes, type Lane } from './lanes.js';

const limits = { lanes: 2, longest: 10_000, longestWait: 10_000, slowAfter: 50 };

describe('lanes', () => {
  it('let in as many as there are, and the next when one leaves', async () => {
    const lanes = new Lanes(limits);
    const [first] = await Promise.all([lanes.enter(), lanes.enter()]);
    let third: Lane | null = null;
    const waiting = lanes.enter().then((lane) => (third = lane));
    await sleep(10);
    expect(third).toBeNull();
    first?.leave();
    first?.leave(); // Leaving twice gives no second place.
    await waiting;
    expect(third).not.toBeNull();
  });

  it('ask the oldest slow one to make room when others wait, but no more than half', async () => {
    const lanes = new Lanes(limits);
    const [first, second] = await Promise.all([lanes.enter(), lanes.enter()]);
    const third = lanes.enter();
    await sleep(150);
    expect([first?.signal.aborted, second?.signal.aborted]).toEqual([true, false]);
    first?.leave();
    (await third)?.leave();
    second?.leave();
  });

  it('leave a slow one alone while nobody waits', async () => {
    const lanes = new Lanes(limits);
    const lane = await lanes.enter();
    await sleep(150);
    expect(lane?.signal.aborted).toBe(false);
    lane?.leave();
  });

  it('do not cut one whose message flows', async () => {
    const lanes = new Lanes(limits);
    const [first, second] = await Promise.all([lanes.enter(), lanes.enter()]);
    first?.hold();
    const third = lanes.enter();
    await sleep(150);
    expect(first?.signal.aborted).toBe(false);
    expect(second?.signal.aborted).toBe(true);
    first?.leave();
    second?.leave();
    (await third)?.leave();
  });

  it('cut off what lasts too long, and let nobody wait for ever', async () => {
    const lanes = new Lanes({ ...limits, lanes: 1, longest: 40, longestWait: 60, slowAfter: 1_000 });
    const lane = await lanes.enter();
    expect(await lanes.enter()).toBeNull();
    expect(lane?.signal.aborted).toBe(true);
    lane?.leave();
  });
});
