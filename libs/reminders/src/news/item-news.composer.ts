import { CONFIG, type Act, type Config } from '@app/kernel';
import { ComposesMail, type ComposedMail, type Delivery, type MailComposer } from '@app/mail';
import { updateLinkUrl } from '@app/plans';
import { Inject } from '@nestjs/common';
import { itemNewsMail, ITEM_NEWS_MAIL, type NewsInstitution, type NewsLine } from './item-news.mail.js';

/**
 * Writes what still holds when the mail leaves, of items that are open and still up to its reader. Nobody else reads it (`show`): its links
 * are its reader's, and what hangs on a mark is told by its reference alone.
 */
@ComposesMail(ITEM_NEWS_MAIL, { optional: 'ITEMS' })
export class ItemNewsComposer implements MailComposer {
  constructor(@Inject(CONFIG) private readonly config: Config) {}

  async compose(act: Act, delivery: Delivery): Promise<ComposedMail | null> {
    const { personId, language, personName: name } = delivery;
    const lines = personId ? await linesOf(act, delivery, personId) : [];
    if (!personId || lines.length === 0) return null;
    return itemNewsMail(language, { name, lines, institutions: await this.institutions(act, delivery, personId, lines) });
  }

  private async institutions(
    act: Act,
    { id: deliveryId }: Delivery,
    personId: string,
    lines: readonly NewsLine[],
  ): Promise<NewsInstitution[]> {
    const names = new Map(lines.map(({ institutionId, ownerName }) => [institutionId, ownerName]));
    const found: NewsInstitution[] = [];
    for (const [institutionId, name] of names)
      found.push({ name, url: await updateLinkUrl(act, this.config, { personId, institutionId, deliveryId }) });
    return found;
  }
}

async function linesOf({ tx }: Act, { details }: Delivery, personId: string): Promise<NewsLine[]> {
  return tx.query<NewsLine[]>(
    `select distinct on (i.id, n.kind)
            case n.kind when 'EXTENSION' then case when e.state = 'REFUSED' then 'REFUSED' when e.asked_by_id = e.decided_by_id then 'MOVED' else 'GRANTED' end
                        else n.kind end as kind,
            reference('T', c.code, i.number) as ref, i.due_on::text as "dueOn", c.name as "councilName",
            own.id as "institutionId", own.name as "ownerName", open.title,
            case when open.title is not null then case n.kind when 'RETURNED' then i.return_reason when 'EXTENSION' then coalesce(e.answer, '') end end as words
       from item_news n
       join action_items i on i.id = n.item_id and i.state in ('PLANNED', 'IN_PROGRESS', 'WAITING')
       join councils c on c.id = i.council_id
       join institutions own on own.id = i.owner_institution_id
       cross join lateral (select case when not i.is_behind_mark or hangs_on_something_open(i.id) then i.title end as title) as open
       left join item_extensions e on e.id = n.extension_id
      where n.id = any(string_to_array($1, ' ')::uuid[])
        and (n.kind <> 'RETURNED' or i.return_reason is not null)
        and exists (select from item_audience(i.council_id, i.owner_institution_id, $2) a where a.tier <= 3 and a.person_id = $2 and a.may_read)
      order by i.id, n.kind, n.made_at desc`,
    [String(details['news']), personId],
  );
}
