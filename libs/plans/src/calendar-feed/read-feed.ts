import { Council } from '@app/councils';
import { and, asc, desc, firstLanguage, Problem, sql, translate, type Act, type Row, type Sql, type Language } from '@app/kernel';
import { calendarFeed, calendarUid, type CalendarDay } from '@app/mail';
import { isOpen, isOwn, ofCouncil, referenceOf } from '../action-item/action-item-filter.js';
import { ActionItem } from '../action-item/action-item.entity.js';
import type { CalendarFeedKind } from './calendar-feed.entity.js';

/** A calendar of more nobody looks at, and no program fetches gladly. */
const MOST_EVENTS = 2_000;

interface Opened {
  kind: CalendarFeedKind;
  council_id: string | null;
  language: string;
}

interface FeedRow {
  id: string;
  ref: string;
  title: string;
  doneCriterion: string | null;
  dueOn: string;
  state: ActionItem['state'];
  version: number;
  changedAt: string;
  owner: string;
  assignee: string | null;
}

const pick = (i: Row<ActionItem>): { readonly [K in keyof FeedRow]: Sql } => ({
  ...{ id: i.id, ref: referenceOf(i), title: i.title, doneCriterion: i.doneCriterion, dueOn: i.dueOn, state: i.state },
  ...{ version: i.version, changedAt: i.changedAt },
  owner: sql`select o.name from institutions o where o.id = ${i.ownerInstitutionId}`,
  assignee: sql`select p.first_name || ' ' || p.last_name from persons p where p.id = ${i.assigneePersonId}`,
});

/**
 * The calendar behind an address, as its person may read it now. What an access mark hides from others is left out: calendars are shown
 * to colleagues, on walls and to the makers of phones. What is done falls out; what was dropped stays for a while, cancelled.
 */
export async function readCalendarFeed(act: Act, tokenHash: Buffer, publicUrl: string): Promise<string> {
  const [feed] = await act.tx.query<Opened[]>('select kind, council_id, language from open_calendar_feed($1)', [tokenHash]);
  if (!feed) throw new Problem('NOT_FOUND', 'no-such-record');
  const language = firstLanguage(feed.language);
  const councilId = feed.council_id;
  const whose = (i: Row<ActionItem>) => (councilId ? ofCouncil(i, councilId) : sql`(${i.assigneePersonId} = viewer_id() or ${isOwn(i)})`);
  const rows = await act.read.rows<ActionItem, FeedRow>(ActionItem, pick, {
    where: (i) =>
      and(
        whose(i),
        // Dropped ones stay long enough for programs that fetch once a week.
        sql`(${isOpen(i)} or (${i.state} = 'DROPPED' and ${i.changedAt} > act_now() - interval '30 days'))`,
        sql`(not ${i.isBehindMark} or hangs_on_something_open(${i.id}))`,
      ),
    // Should there be too many, what lies farthest back is left out.
    orderBy: (i) => [desc(i.dueOn), asc(i.id)],
    limit: MOST_EVENTS,
  });
  const council = councilId ? await act.tx.findOneBy(Council, { id: councilId }) : null;
  const name = council
    ? translate(language, 'plans.feed.ofCouncil', { council: council.shortName })
    : translate(language, 'plans.feed.own');
  return calendarFeed({ name, language, refreshHours: 4, days: rows.map((row) => dayOf(row, language, publicUrl)) });
}

function dayOf(row: FeedRow, language: Language, publicUrl: string): CalendarDay {
  const isCancelled = row.state === 'DROPPED';
  const url = `${publicUrl}/actions/${row.id}`;
  const words = { title: row.title, ref: row.ref, owner: row.owner };
  return {
    uid: calendarUid(row.id),
    sequence: row.version,
    on: row.dueOn,
    summary: isCancelled ? translate(language, 'plans.feed.dropped', words) : translate(language, 'plans.feed.due', words),
    description: [
      translate(language, 'plans.feed.whose', words),
      row.assignee,
      row.doneCriterion && translate(language, 'plans.feed.doneWhen', { criterion: row.doneCriterion }),
      url,
    ]
      .filter(Boolean)
      .join('\n'),
    url,
    changedAt: new Date(row.changedAt),
    isCancelled,
  };
}
