import type { Act } from '@app/kernel';

/** A line of somebody's weekly mail. */
export interface DigestLine {
  personId: string;
  councilId: string;
  councilName: string;
  /** In addresses. */
  councilSlug: string;
  kind: 'DUE' | 'SILENT' | 'REVIEW' | 'ANSWERED' | 'VERIFY' | 'ASKED' | 'LATE_IN_COUNCIL';
  /** Of an item; null of a count and of a risk. */
  itemId: string | null;
  /** REVIEW: the risk. */
  riskId: string | null;
  ref: string | null;
  /** Null of an item or risk behind an access mark too: its reader may know it, but a mail is passed on easily. */
  title: string | null;
  dueOn: string | null;
  ownerName: string | null;
  /** For which the reader speaks; null where the item is not theirs to do. */
  institutionId: string | null;
  /** SILENT: the day of the last word. REVIEW: the day that it is due. */
  since: string | null;
  /** ANSWERED: whether a later day was granted, by what was answered last. */
  isGranted: boolean | null;
  /** ANSWERED: the day that is asked for anew since. */
  askedAgain: string | null;
  /** VERIFY, ASKED, LATE_IN_COUNCIL: how many. */
  count: number | null;
  /** LATE_IN_COUNCIL: at whom, most first. */
  overdueAt: { name: string; count: number }[];
}

/** What the weekly mails of a day say to some people, all in one statement: by person, council, kind and day. */
export async function digestLines({ tx }: Act, on: string, personIds: readonly string[]): Promise<Map<string, DigestLine[]>> {
  const rows = await tx.query<DigestLine[]>(
    `select l.person_id as "personId", c.id as "councilId", c.name as "councilName", c.slug as "councilSlug", l.kind, l.item_id as "itemId", l.risk_id as "riskId",
            case when i.id is not null then reference('T', c.code, i.number) when r.id is not null then reference('R', c.code, r.number) end as ref,
            case when not i.is_behind_mark or hangs_on_something_open(i.id) then i.title
                 when is_restricted(r.mark_basis, r.mark_from, r.mark_until) is not true then r.title end as title,
            i.due_on::text as "dueOn", own.name as "ownerName", l.institution_id as "institutionId", l.since::text as since,
            case when newer.state in ('GRANTED', 'REFUSED') then newer.state else e.state end = 'GRANTED' as "isGranted",
            case when newer.state = 'ASKED' then newer.to_due_on::text end as "askedAgain", l.count,
            case when l.kind = 'LATE_IN_COUNCIL' then (
              select json_agg(json_build_object('name', at.name, 'count', at.count) order by at.count desc, at.name)
                from (select o.name, count(*)::int as count from action_items late join institutions o on o.id = late.owner_institution_id
                       where late.council_id = l.council_id and late.state in ('PLANNED', 'IN_PROGRESS', 'WAITING') and late.due_on < $1 group by o.id) as at)
              else '[]' end as "overdueAt"
       from digest_lines($1, $2) l
       join councils c on c.id = l.council_id
       left join action_items i on i.id = l.item_id
       left join risks r on r.id = l.risk_id
       left join item_extensions e on e.id = l.extension_id
       left join lateral (
         select n.state, n.to_due_on from item_extensions n
          where n.item_id = e.item_id and n.asked_at > e.asked_at and n.state <> 'WITHDRAWN' order by n.asked_at desc limit 1) newer on true
       left join institutions own on own.id = i.owner_institution_id
      order by l.person_id, c.name, c.id, array_position(array['DUE', 'SILENT', 'REVIEW', 'ANSWERED', 'VERIFY', 'ASKED', 'LATE_IN_COUNCIL'], l.kind), coalesce(i.due_on, l.since), i.number, r.number, e.asked_at desc`,
    [on, personIds],
  );
  const byPerson = new Map<string, DigestLine[]>();
  for (const row of rows) byPerson.set(row.personId, [...(byPerson.get(row.personId) ?? []), row]);
  return byPerson;
}
