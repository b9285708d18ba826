import { Council } from '@app/councils';
import { hashOf, Problem, reach, Tokens, type Act } from '@app/kernel';
import { Injectable } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import { IsNull } from 'typeorm';
import { CalendarFeed } from './calendar-feed.entity.js';
import type { MakeCalendarFeedInput, RenewCalendarFeedInput, RevokeCalendarFeedInput } from './calendar-feed.inputs.js';
import { feedToken, useTokensForFeeds } from './feed-link.js';

/** Feeds that a person makes for themselves; row-level security knows no others. */
@Injectable()
export class CalendarFeedsService {
  constructor(private readonly tokens: Tokens) {
    useTokensForFeeds(tokens);
  }

  /** The one there is, where there is one: two addresses of one thing nobody could tell apart. */
  async make(act: Act, { kind, councilId = null }: MakeCalendarFeedInput): Promise<CalendarFeed> {
    if (kind === 'COUNCIL' && !councilId) throw new Problem('INVALID', 'required', 'councilId');
    if (kind === 'OWN' && councilId) throw new Problem('INVALID', 'own-feed-has-no-council', 'councilId');
    if (councilId && !(await isRead(act, councilId))) throw new Problem('NOT_FOUND', 'no-such-record', 'councilId');
    const known = await act.tx.findOneBy(CalendarFeed, { kind, councilId: councilId ?? IsNull(), revokedAt: IsNull() });
    if (known) return known;
    const feed = Object.assign(new CalendarFeed(), { id: randomUUID(), kind, councilId, linkVersion: 1 });
    feed.tokenHash = this.hashOf(feed, 1);
    await act.tx.insert(CalendarFeed, feed);
    return feed;
  }

  async renew(act: Act, { id }: RenewCalendarFeedInput): Promise<CalendarFeed> {
    const feed = await reach(act, CalendarFeed, id);
    feed.renew((version) => this.hashOf(feed, version), act.now);
    await act.tx.update(CalendarFeed, { id }, { tokenHash: feed.tokenHash, linkVersion: feed.linkVersion, renewedAt: feed.renewedAt });
    return feed;
  }

  async revoke(act: Act, { id }: RevokeCalendarFeedInput): Promise<void> {
    const feed = await reach(act, CalendarFeed, id);
    feed.revoke(act.now);
    await act.tx.update(CalendarFeed, { id }, { revokedAt: feed.revokedAt });
  }

  private hashOf({ id }: Pick<CalendarFeed, 'id'>, linkVersion: number): Buffer {
    return hashOf(feedToken(this.tokens, { id, linkVersion }));
  }
}

/** Whose items one reads: who only sees the council, for a seminar's sake, does not. */
async function isRead(act: Act, councilId: string): Promise<boolean> {
  if (!(await act.tx.existsBy(Council, { id: councilId }))) return false;
  const [row] = await act.tx.query<[{ found: boolean }]>('select $1::uuid = any(array(select readable_councils())) as found', [councilId]);
  return row.found;
}
