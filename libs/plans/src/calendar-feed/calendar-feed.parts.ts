import { defineMessages } from '@app/kernel';
import { en } from './messages/en.js';
import { et } from './messages/et.js';
import { lv } from './messages/lv.js';
import { ru } from './messages/ru.js';
import './calendar-feed.reads.js';
import { CalendarFeed } from './calendar-feed.entity.js';
import { CalendarFeedsResolver } from './calendar-feeds.resolver.js';
import { CalendarFeedsService } from './calendar-feeds.service.js';

defineMessages({ et, lv, ru, en });

export const calendarFeedEntities = [CalendarFeed];
export const calendarFeedProviders = [CalendarFeedsResolver, CalendarFeedsService];
