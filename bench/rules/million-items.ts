import type pg from 'pg';

/** A Monday in Estonia's summer time; no public holiday. */
export const NOW = '2027-05-17T10:00:00+03:00';

/**
 * Fifteen councils with the rules that every council starts with (those of silent items send at once here, so that they are scanned as well),
 * a hundred institutions and as many persons as items are due, each the assignee of one. Of the items half are closed, a tenth are open and
 * have been late for half a year and more, the others are open and due within ten years, `due` of them today by the rules: 14 days before their
 * day, 7, on it, or 7 after it. Filled by set-based SQL; triggers and foreign keys of items are off meanwhile.
 */
export async function fillItems(owner: pg.Client, items: number, due: number): Promise<void> {
  await owner.query(`
    select set_config('app.now', '${NOW}', false);
    insert into councils (name, short_name, slug, kind) select 'Council ' || n, 'C' || n, 'c-' || n, 'SAFETY' from generate_series(1, 15) n;
    update reminder_rules set valid_from = '2020-01-01', delivery = 'AT_ONCE';
    create temp table place as select row_number() over () as n, id from councils;
    insert into institutions (name, kind) select 'Institution ' || n, 'OTHER' from generate_series(1, 100) n;
    create temp table house as select row_number() over () as n, id from institutions;
    insert into memberships (council_id, institution_id, valid_from) select place.id, house.id, '2020-01-01' from place cross join house;
    insert into persons (first_name, last_name, email, language)
      select 'P', n::text, 'p' || n || '@example.org', 'et' from generate_series(1, ${due}) n;
    create temp table someone as select row_number() over () as n, id from persons;
    insert into affiliations (person_id, institution_id, valid_from)
      select someone.id, house.id, '2020-01-01' from someone join house on house.n = (someone.n - 1) % 100 + 1;
    set session_replication_role = replica;
    insert into action_items (council_id, number, title, owner_institution_id, assignee_person_id, due_on, original_due_on, state, done_at, verified_at,
                              updated_at, created_at, changed_at)
    select place.id, k, 'Item ' || k, house.id, someone.id, day.due_on, day.due_on, kind.state, kind.at, kind.at,
           act_now() - make_interval(days => k % 20), '2026-01-01', '2026-01-01'
      from generate_series(1, ${items}) as of (k)
      join place on place.n = k % 15 + 1
      join house on house.n = (k % ${due}) % 100 + 1
      join someone on someone.n = k % ${due} + 1
      cross join lateral (select k > ${due} and k % 10 < 5 as is_closed, k > ${due} and k % 10 = 5 as is_neglected) as which
      cross join lateral (
        select date '2027-05-17' + case when k <= ${due} then 14 - 7 * (k % 4) when which.is_neglected then -181 - k % 1000 else 15 + k % 3650 end::int as due_on) as day
      cross join lateral (select case when which.is_closed then 'VERIFIED' else 'PLANNED' end as state, case when which.is_closed then act_now() end as at) as kind;
    set session_replication_role = origin;
    analyze`);
}

/** What somebody would write by hand for the due dates alone: the open items of each rule, those with a date today, those not told. */
export const NAIVE = `
  select r.id as rule_id, i.id as item_id, p.id as person_id, (act_today() - i.due_on - r.offset_days) / r.repeat_every_days + 1 as occurrence
    from reminder_rules r
    join action_items i on i.council_id = r.council_id and i.state in ('PLANNED', 'IN_PROGRESS', 'WAITING')
    join persons p on p.id = i.assignee_person_id
   where r.object = 'ACTION_ITEM_DUE' and r.is_active
     and act_today() >= i.due_on + r.offset_days and (act_today() - i.due_on - r.offset_days) % r.repeat_every_days = 0
     and (act_today() - i.due_on - r.offset_days) / r.repeat_every_days < r.max_count
     and not exists (select from deliveries d where d.subject_id = i.id and d.kind = 'reminders.action-item' and d.details ->> 'ruleId' = r.id::text
                        and d.details ->> 'countedFrom' = i.due_on::text
                        and (d.details ->> 'occurrence')::int = (act_today() - i.due_on - r.offset_days) / r.repeat_every_days + 1)`;

/** As the job plans them, without sending. */
export const TELL = `
  insert into deliveries (key, kind, category, council_id, subject_id, person_id, person_name, address, language, details, created_at, updated_at, state)
  select concat_ws('/', 'reminders.action-item', rule_id, item_id, counted_from, occurrence, person_id), 'reminders.action-item', 'OFFICIAL', council_id, item_id,
         person_id, person_name, 'x@example.org', 'et',
         jsonb_build_object('ruleId', rule_id, 'countedFrom', counted_from, 'occurrence', occurrence, 'audience', audience, 'object', object),
         act_now(), act_now(), 'ACCEPTED'
    from limited_reminders(null, null) where goes`;
