import type { Act } from '@app/kernel';
import type { Delivery } from '@app/mail';
import { STATUS_ROUND_MAIL } from './asked-people.js';

/** How many items without a word fell to the reader of a mail, and how many of these are late. */
export interface FellToReader {
  items: number;
  late: number;
}

/**
 * As in `askedPeople`, for who may read the mails of a round and no addresses: whom an item falls to is told by who was mailed. `before` that
 * moment, also where somebody has spoken since or the round has ended; null: of what it still waits for from those who speak today.
 */
export async function fellToReader({ tx }: Act, mail: Delivery, before: Date | null): Promise<FellToReader | null> {
  const { subjectId, personId, details } = mail;
  const [found] = await tx.query<FellToReader[]>(
    `with speaking as (
       select a.person_id, a.role = 'LEAD' as is_lead from affiliations a where a.institution_id = $2 and is_current(a.valid_from, a.valid_to)
       union all
       select s.person_id, false from seats s join memberships m on m.id = s.membership_id
        where m.institution_id = $2 and is_current(s.valid_from, s.valid_to) and is_current(m.valid_from, m.valid_to)
     ), mailed as (
       select s.person_id, bool_or(s.is_lead) as is_lead
         from speaking s join deliveries d on d.person_id = s.person_id and d.kind = $5 and d.subject_id = $1 and d.details ->> 'institutionId' = $2::text
        group by s.person_id
     )
     select count(*)::int as items, (count(*) filter (where x.is_late))::int as late
       from status_rounds r cross join lateral round_items(r.id, $2) x
      where r.id = $1 and exists (select from mailed m where m.person_id = $3)
        and (r.closed_at is null and x.is_open and x.word_at is null or x.word_at is null and $4::timestamptz is not null or x.word_at > $4)
        and case when exists (select from mailed m where m.person_id = x.assignee_person_id) then x.assignee_person_id = $3
                 else exists (select from mailed m where m.person_id = $3 and m.is_lead) or not exists (select from mailed m where m.is_lead) end`,
    [subjectId, details['institutionId'], personId, before, STATUS_ROUND_MAIL],
  );
  return found && found.items > 0 ? found : null;
}
