import * as z from 'zod';

/** A payload carries ids only: the handler reads the truth afresh. */
export type Ids = Record<string, string>;

/** A named promise of later work, with the shape of its payload. */
export interface Job<P extends Ids = Ids> {
  readonly name: string;
  readonly payload: z.ZodType<P>;
}

/** Every job that was declared by a loaded room; the job desk refuses to start when one has no handler, or two. */
export const definedJobs = new Set<string>();

/** Declares a job: `defineJob('seminars.invite', z.object({ seminarId: z.uuid() }))`. Ids only; no text, token or address. */
export function defineJob<P extends Ids>(name: string, payload: z.ZodType<P>): Job<P> {
  definedJobs.add(name);
  return { name, payload };
}

/** Every job that nobody promises: it comes back by itself. The worker refuses to start when its schedule leaves one out. */
export const recurringJobs = new Set<string>();

/** Declares a job of the schedule. It has no payload: what is due is asked of the database, never remembered by the queue. */
export function defineRecurringJob(name: string): Job<Record<string, never>> {
  recurringJobs.add(name);
  return defineJob(name, z.object({}));
}
