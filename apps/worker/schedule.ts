import { daily, discard, every, keepHouse, minutes, seconds, type RecurringJob } from '@app/jobs';
import { sweepDeliveries } from '@app/mail';
import { sweepSignInLinks } from '@app/people';
import { keepStatusRounds } from '@app/plans';
import { planDigests, remind, tellItemNews } from '@app/reminders';
import { expireAcceptances } from '@app/risks';

/** Every job that comes back by itself. Each asks the database what is due; a missed turn is made up by the next. */
export const schedule: readonly RecurringJob[] = [
  every(seconds(30), sweepDeliveries),
  every(seconds(30), sweepSignInLinks),
  every(minutes(1), tellItemNews),
  every(minutes(5), remind),
  every(minutes(10), planDigests),
  every(minutes(15), expireAcceptances),
  every(minutes(15), keepStatusRounds),
  daily('03:15', keepHouse),
];

// What keepHouse throws away beside the jobs' own rows.
discard('sign_in_links', `created_at < act_now() - interval '30 days'`);
discard('item_evidence', `update_id is null and created_at < act_now() - interval '2 days'`);
// The 60 days that a link is good for, and 30 more, as of sessions.
discard('update_link_uses', `used_at < act_now() - interval '90 days'`);
// Told within three days, or never.
discard('item_news', `made_at < act_now() - interval '30 days'`);
discard('sessions', `coalesce(ended_at, expires_at) < act_now() - interval '30 days'`);
