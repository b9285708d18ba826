import { Acts, definedJobs, defineJob, type Act } from '@app/kernel';
import { DiscoveryModule } from '@nestjs/core';
import { Test } from '@nestjs/testing';
import * as z from 'zod';
import { HandlesJob, type JobHandler, type OutsideJobHandler } from './handles-job.js';
import { JobDesk } from './job-desk.js';

const ID = '00000000-0000-4000-8000-000000000001';
const greet = defineJob('test.greet', z.object({ personId: z.uuid() }));
const wait = defineJob('test.wait', z.object({}));

@HandlesJob(greet)
class Greeter implements JobHandler<{ personId: string }> {
  readonly greeted: [Act, string][] = [];

  run(act: Act, { personId }: { personId: string }): Promise<void> {
    this.greeted.push([act, personId]);
    return Promise.resolve();
  }
}

@HandlesJob(greet)
class SecondGreeter extends Greeter {}

@HandlesJob(wait)
class Waiter implements OutsideJobHandler {
  hasWaited = false;

  runOutside(): Promise<void> {
    this.hasWaited = true;
    return Promise.resolve();
  }
}

const opened: string[] = [];
const acts = { asSystem: (name: string, work: (act: unknown) => Promise<void>) => (opened.push(name), work({ name })) };

const start = async (...handlers: (new () => JobHandler | OutsideJobHandler)[]) => {
  const module = await Test.createTestingModule({
    imports: [DiscoveryModule],
    providers: [JobDesk, { provide: Acts, useValue: acts }, ...handlers],
  }).compile();
  return module.init();
};

describe('the start', () => {
  it('is refused when a job has two handlers', async () => {
    await expect(start(Greeter, SecondGreeter, Waiter)).rejects.toThrow('Two handlers for job test.greet');
  });

  it('is refused when a job has none', async () => {
    await expect(start(Waiter)).rejects.toThrow('No handler for job test.greet');
    expect(definedJobs).toContain('test.greet');
  });
});

describe('a job', () => {
  beforeEach(() => void opened.splice(0));

  it('runs in an act of the system that bears its name', async () => {
    const house = await start(Greeter, Waiter);
    await house.get(JobDesk).run('test.greet', { personId: ID });
    expect(opened).toEqual(['test.greet']);
    expect(house.get(Greeter).greeted).toEqual([[{ name: 'test.greet' }, ID]]);
  });

  it('that waits for the world outside runs without an act', async () => {
    const house = await start(Greeter, Waiter);
    await house.get(JobDesk).run('test.wait', {});
    expect(house.get(Waiter).hasWaited).toBe(true);
    expect(opened).toEqual([]);
  });

  it('with a payload of another shape does not run', async () => {
    const house = await start(Greeter, Waiter);
    await expect(house.get(JobDesk).run('test.greet', { personId: 'Mari' })).rejects.toThrow();
    expect(house.get(Greeter).greeted).toEqual([]);
  });

  it('that nobody knows is a fault', async () => {
    const house = await start(Greeter, Waiter);
    await expect(house.get(JobDesk).run('test.unknown', {})).rejects.toThrow('No handler for job test.unknown');
  });
});
