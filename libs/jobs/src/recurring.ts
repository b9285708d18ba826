import type { Job } from '@app/kernel';

/** A job that comes back by itself. It has no payload: what is due is asked of the database, never remembered by the queue. */
export interface RecurringJob {
  readonly job: Job<Record<string, never>>;
  readonly repeat: { readonly every: number } | { readonly pattern: string; readonly tz: string };
}

export const seconds = (n: number): number => n * 1_000;
export const minutes = (n: number): number => n * 60_000;

/** Comes back after each span of time. `span` in milliseconds, see `seconds` and `minutes`. */
export function every(span: number, job: RecurringJob['job']): RecurringJob {
  return { job, repeat: { every: span } };
}

/** Comes back daily at an hour of Estonia's clock, HH:MM, summer time included. */
export function daily(at: string, job: RecurringJob['job']): RecurringJob {
  const [, hour, minute] = /^([01]\d|2[0-3]):([0-5]\d)$/.exec(at) ?? [];
  if (hour === undefined || minute === undefined) throw new Error(`${job.name}: ${at} is not a time of day`);
  return { job, repeat: { pattern: `${Number(minute)} ${Number(hour)} * * *`, tz: 'Europe/Tallinn' } };
}
