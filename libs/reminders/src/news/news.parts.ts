import { ItemNewsComposer } from './item-news.composer.js';
import { TellItemNews } from './tell-item-news.job.js';

export const newsProviders = [TellItemNews, ItemNewsComposer];
