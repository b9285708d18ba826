import { firstLanguage, type Act } from '@app/kernel';
import { planDeliveries } from '@app/mail';

export const STATUS_ROUND_MAIL = 'plans.status-round';

/** Somebody to whom items fall that an open round still waits for. */
export interface AskedPerson {
  roundId: string;
  councilId: string;
  institutionId: string;
  /** Of the last reminder, YYYY-MM-DD; null: the first mail. */
  remindedOn: string | null;
  personId: string;
  personName: string;
  address: string;
  language: string;
  /** How many items without a word fall to them, and how many of these are late. */
  items: number;
  late: number;
  /** Whether they hold the mail of another round of the council, of today: its link shows the same items. */
  isAskedToday: boolean;
}

/**
 * Whom open rounds still ask, all rounds in one statement: of each item the assignee, as long as they speak for the institution; where no
 * such person can be mailed, who leads it; where nobody does, who holds its seats. All of them may see the items, restricted ones too.
 */
export async function askedPeople({ tx }: Act, roundIds: readonly string[]): Promise<AskedPerson[]> {
  return tx.query(
    `with asked as (
       select ri.round_id, ri.institution_id, x.item_id, x.assignee_person_id, x.is_late
         from status_rounds r join round_institutions ri on ri.round_id = r.id
         cross join lateral round_items(r.id, ri.institution_id) x
        where r.id = any($1) and r.closed_at is null and x.is_open and x.word_at is null
     ), told as (
       select a.*, s.person_id, t.tier, min(t.tier) over (partition by a.round_id, a.item_id) as nearest
         from asked a
         join institution_speakers(array(select distinct institution_id from asked)) s on s.institution_id = a.institution_id and s.has_address
         cross join lateral (select case when s.person_id = a.assignee_person_id then 1 when s.is_lead then 2 when s.is_seated then 3 end as tier) t
        where t.tier is not null
     ), holding as materialized (
       select r.id as round_id, a.institution_id, a.person_id
         from status_rounds r cross join lateral asked_today(r.council_id, r.id) as a where r.id = any($1)
     )
     select r.id as "roundId", r.council_id as "councilId", t.institution_id as "institutionId", r.reminded_on::text as "remindedOn", p.id as "personId",
            p.first_name || ' ' || p.last_name as "personName", p.email as address, p.language, count(*)::int as items,
            (count(*) filter (where t.is_late))::int as late,
            (r.id, t.institution_id, p.id) in (select h.round_id, h.institution_id, h.person_id from holding h) as "isAskedToday"
       from told t join status_rounds r on r.id = t.round_id join persons p on p.id = t.person_id
      where t.tier = t.nearest
      group by r.id, t.institution_id, p.id
      order by r.id, t.institution_id, p.id`,
    [roundIds],
  );
}

/**
 * One mail for each round, institution, person, and day of reminding; the key of the delivery makes a second one impossible. Whoever got the
 * mail of another round on this day, and has not answered it, is asked by that one.
 */
export async function tellRounds(act: Act, roundIds: readonly string[]): Promise<void> {
  if (roundIds.length === 0) return;
  await planDeliveries(
    act,
    (await askedPeople(act, roundIds))
      .filter(({ isAskedToday }) => !isAskedToday)
      .map(({ roundId, institutionId, remindedOn, councilId, personId, personName, address, language }) => ({
        key: `${STATUS_ROUND_MAIL}/${roundId}/${institutionId}/${personId}/${remindedOn ?? 'start'}`,
        kind: STATUS_ROUND_MAIL,
        councilId,
        subjectId: roundId,
        personId,
        personName,
        address,
        language: firstLanguage(language),
        details: { institutionId, isReminder: remindedOn !== null },
      })),
  );
}
