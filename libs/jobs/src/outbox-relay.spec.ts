import { Acts, defineJob, type Act } from '@app/kernel';
import { Injectable } from '@nestjs/common';
import { setTimeout as sleep } from 'node:timers/promises';
import * as z from 'zod';
import { PostOffice } from '../../../test/support/post-office.js';
import { HandlesJob, type JobHandler } from './handles-job.js';
import { JobRunner } from './job-runner.js';
import { OutboxRelay, type Promised } from './outbox-relay.js';
import { every, minutes } from './recurring.js';

const note = defineJob('test.note', z.object({ word: z.string() }));
const tick = defineJob('test.tick', z.object({}));
const noted: string[] = [];
let faults = 0;
let ticks: number[] = [];

@Injectable()
@HandlesJob(note)
class Notes implements JobHandler<{ word: string }> {
  run(_act: Act, { word }: { word: string }): Promise<void> {
    if (word === 'faulty' && faults++ < 1) throw new Error('At first it fails');
    noted.push(word);
    return Promise.resolve();
  }
}

@Injectable()
@HandlesJob(tick)
class Ticks implements JobHandler {
  run(act: Act): Promise<void> {
    ticks.push(act.now.getTime());
    return Promise.resolve();
  }
}

describe('promised jobs', () => {
  let office: PostOffice;
  beforeAll(async () => {
    office = await PostOffice.open([Notes, Ticks]);
    // Nobody polls within the life of a test: what is found is found because the relay was woken.
    await office.hire({ slowPoll: minutes(60) });
    await office.hire({ slowPoll: minutes(60) });
  });
  afterAll(() => office.close());
  beforeEach(() => void noted.splice(0));

  const promise = (...words: string[]) =>
    office.act((act) =>
      act.promiseEach(
        note,
        words.map((word) => ({ word })),
      ),
    );

  it('wake the relay at commit', async () => {
    await promise('wake');
    await office.settle();
    expect(noted).toEqual(['wake']);
  });

  it('are found by the slow poll when nothing woke the relay', async () => {
    await office.rows('alter table outbox_jobs disable trigger outbox_jobs_ring');
    await promise('unheard');
    await office.rows('alter table outbox_jobs enable trigger outbox_jobs_ring');
    const poller = await office.hire({ slowPoll: 50 });
    await office.settle();
    expect(noted).toEqual(['unheard']);
    office.workers.splice(office.workers.indexOf(poller), 1);
    await poller.close();
  });

  it('reach no queue when the act is undone', async () => {
    await expect(
      office.act(async (act) => {
        await act.promise(note, { word: 'undone' });
        throw new Error('undo');
      }),
    ).rejects.toThrow('undo');
    await office.settle();
    expect(noted).toEqual([]);
    expect(await office.rows(`select 1 from outbox_jobs where payload ->> 'word' = 'undone'`)).toEqual([]);
  });

  it('run once although the relay hands them over again', async () => {
    await promise('again');
    await office.settle();
    await office.rows(`update outbox_jobs set dispatched_at = null where payload ->> 'word' = 'again'`);
    await office.rows('notify outbox_jobs');
    await office.settle();
    expect(noted).toEqual(['again']);
  });

  it('are tried again after a fault', async () => {
    await promise('faulty');
    await office.settle();
    expect(noted).toEqual(['faulty']);
    expect(faults).toBe(2);
  });

  it('all run, by whichever worker, once', async () => {
    const words = Array.from({ length: 600 }, (_, i) => `w${i}`);
    await promise(...words);
    await office.settle();
    expect(noted).toHaveLength(words.length);
    expect(new Set(noted).size).toBe(words.length);
  });

  it('are never shared by two relays', async () => {
    const [worker] = office.workers;
    if (!worker) throw new Error('No worker');
    const offered: string[] = [];
    const bothHold = barrier(2);
    const runner = {
      offer: async (rows: readonly Promised[]) => {
        await bothHold(); // Rows stay locked until they are offered: whoever is second gets none of the first one's.
        offered.push(...rows.map((row) => row.id));
      },
    };
    for (const one of office.workers) await one.get(OutboxRelay).onModuleDestroy(); // Ours alone; the next test hires anew.
    await promise(...Array.from({ length: 700 }, (_, i) => `s${i}`));
    const relays = [1, 2].map(() => new OutboxRelay(worker.get(Acts), runner as JobRunner, office.config(), minutes(60)));
    const counts = await Promise.all(relays.map((relay) => relay.pump()));
    // Each takes up to 500 of the 700; how many depends on whose scan comes first to which row.
    expect(Math.min(...counts)).toBeGreaterThanOrEqual(200);
    expect(offered).toHaveLength(700);
    expect(new Set(offered).size).toBe(700);
  });

  it('that come back by themselves come once, however many workers run', async () => {
    for (const worker of office.workers.splice(0)) await worker.close();
    const schedule = [every(300, tick)];
    await office.hire({ schedule });
    await office.hire({ schedule });
    ticks = [];
    const start = Date.now();
    while (ticks.length < 6) await sleep(20);
    // One more for each worker that started, and one whose turn had come when we began to count.
    expect(ticks.length).toBeLessThanOrEqual((Date.now() - start) / 300 + 3);
  });
});

/** Lets nobody pass until so many have come. */
function barrier(count: number): () => Promise<void> {
  let come = 0;
  let open = (): void => undefined;
  const opened = new Promise<void>((done) => (open = done));
  return () => {
    if (++come >= count) open();
    return opened;
  };
}
