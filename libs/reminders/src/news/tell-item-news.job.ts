import { HandlesJob, type JobHandler } from '@app/jobs';
import { defineRecurringJob, firstLanguage, type Act } from '@app/kernel';
import { planDeliveries, type DeliveryPlan } from '@app/mail';
import { ITEM_NEWS_MAIL } from './item-news.mail.js';

/** Comes back every minute: what was done in one step, or within that minute, is one mail for each person and council. */
export const tellItemNews = defineRecurringJob('reminders.tell-item-news');

interface NewsToTell {
  newsId: string;
  itemId: string;
  councilId: string;
  personId: string;
  personName: string;
  address: string;
  language: string;
}

/** What the ledger holds was told. Of two runs at once the second finds the key of the first, and what came between waits for the next. */
@HandlesJob(tellItemNews)
export class TellItemNews implements JobHandler<Record<string, never>> {
  async run(act: Act): Promise<void> {
    const rows = await act.tx.query<NewsToTell[]>(
      `select t.news_id as "newsId", t.item_id as "itemId", t.council_id as "councilId", p.id as "personId",
              p.first_name || ' ' || p.last_name as "personName", p.email as address, p.language
         from item_news_to_tell() t join persons p on p.id = t.person_id order by p.id, t.council_id, t.made_at, t.news_id`,
    );
    const mails = new Map<string, DeliveryPlan & { details: { news: string } }>();
    for (const { newsId, itemId, language, ...to } of rows) {
      const key = `${to.personId}/${to.councilId}`;
      const mail = mails.get(key) ?? {
        ...{ ...to, key: `${ITEM_NEWS_MAIL}/${to.personId}/${newsId}`, kind: ITEM_NEWS_MAIL, subjectId: itemId },
        ...{ language: firstLanguage(language), details: { news: '' } },
      };
      mails.set(key, { ...mail, details: { news: `${mail.details.news} ${newsId}`.trim() } });
    }
    await planDeliveries(act, [...mails.values()]);
    await act.tx.query('select settle_item_news()');
  }
}
