import './calendar-feed.reads.js';
import { CalendarFeed } from './calendar-feed.entity.js';
import { CalendarFeedsResolver } from './calendar-feeds.resolver.js';
import { CalendarFeedsService } from './calendar-feeds.service.js';

export const calendarFeedEntities = [CalendarFeed];
export const calendarFeedProviders = [CalendarFeedsResolver, CalendarFeedsService];
