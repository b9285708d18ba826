import { Council } from '@app/councils';
import { asc, declareReads, sql } from '@app/kernel';
import { Viewer } from '@app/people';
import { CalendarFeed } from './calendar-feed.entity.js';
import { feedPath } from './feed-link.js';

declareReads(CalendarFeed, (f) => ({
  council: f.toOne(() => Council, {
    key: 'councilId',
    nullable: true,
    description: 'Of a feed of a council, while the viewer sees it.',
  }),
  path: f.computed(() => String, ['id', 'linkVersion'], feedPath, {
    description: 'Its address below that of the site. It is a secret: who has it reads what its person reads.',
  }),
}));

declareReads(Viewer, (f) => ({
  calendarFeeds: f.toMany(() => CalendarFeed, {
    where: (_viewer, feed) => sql`${feed.personId} = viewer_id() and ${feed.revokedAt} is null`,
    orderBy: (feed) => [asc(feed.createdAt), asc(feed.id)],
    description: 'Feeds of due dates that the viewer has.',
  }),
}));
