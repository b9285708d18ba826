import type { MigrationInterface, QueryRunner } from 'typeorm';

const FORMER_KINDS = `'INFORMATION', 'DISCUSSION', 'DECISION', 'CASE_STUDY', 'EXERCISE', 'TRAINING', 'BREAK', 'OPENING', 'CLOSING'`;
const kindsOf = (table: string, kinds: string) =>
  `alter table ${table} drop constraint ${table}_kind, add constraint ${table}_kind check (kind in (${kinds}));`;

/** In the order of the list. */
const CARRIED = [
  'LATE_ITEM',
  'DUE_ITEM',
  'ITEM_TO_VERIFY',
  'INDICATOR_OFF_TRACK',
  'DECISION_WITHOUT_ITEMS',
  'DECISION_ALL_DONE',
  'DECISION_FULFILLED',
];
const NONE = 'null::uuid';

/**
 * What is left of earlier seminars stands on the agenda of the next one. `carried_over()` answers it for whoever asks, as row-level security
 * lets them see it: as it is today, and once the seminar has begun, as it was when it began, so that what is done with it in the meeting
 * takes nothing off the list. What stood on the agenda of a seminar that was held is kept.
 */
export class PlansCarriedOver1795305600353 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      ${kindsOf('agenda_sessions', `${FORMER_KINDS}, 'FOLLOW_UP'`)}
      ${kindsOf('agenda_topics', `${FORMER_KINDS}, 'FOLLOW_UP'`)}

      -- Of a joint decision also items that one does not read: else it would seem to have none. Those behind a mark count for who sees them.
      create function items_of_decision(p_decision_id uuid, p_as_of timestamptz) returns table (every bigint, open bigint)
        language sql stable security definer rows 1 set search_path from current as $$
        select count(*), count(*) filter (where i.state not in ('VERIFIED', 'DROPPED') or i.changed_at > p_as_of)
          from action_items i where i.decision_id = p_decision_id and i.created_at <= p_as_of
                                and (not i.is_behind_mark or hangs_on_something_in_sight(i.id))
                                and exists (
            select from decisions d where d.id = p_decision_id and (session_user = 'turvaring_worker' or d.council_id in (select readable_councils())
              or exists (select from decision_councils dc where dc.decision_id = d.id and dc.council_id in (select readable_councils()))))
      $$;
      create function carried_over(p_seminar_id uuid)
        returns table (kind text, council_id uuid, item_id uuid, decision_id uuid, indicator_id uuid, title text, item_state text, due_on date,
                       owner_institution_id uuid, is_behind_mark boolean)
        language sql stable as $$
        with seminar as (
          select s.id, s.starts_at, hosts.ids as council_ids, now_is.has_begun,
                 case when now_is.has_begun then s.starts_at else act_now() end as as_of,
                 case when now_is.has_begun then (s.starts_at at time zone s.time_zone)::date else act_today() end as today,
                 -- What ended before this day had ended when it was looked at.
                 case when now_is.has_begun then (s.starts_at at time zone s.time_zone)::date else act_today() + 1 end as ended_before,
                 coalesce((s.ends_at at time zone s.time_zone)::date, act_today()) as last_day
            from seminars s,
                 lateral (select array(select h.council_id from seminar_hosts h where h.seminar_id = s.id and h.accepted_at is not null) as ids) hosts,
                 lateral (select coalesce(s.starts_at <= act_now(), false) as has_begun) now_is
           where s.id = p_seminar_id and s.state <> 'CANCELLED'
        ), items as (
          select i.id, i.council_id, i.title, i.owner_institution_id, i.is_behind_mark, s.today, s.last_day,
                 case when i.changed_at <= s.as_of then i.state
                      else coalesce((select u.state from item_updates u where u.item_id = i.id and u.created_at <= s.as_of order by u.number desc limit 1),
                                    case when exists (select from item_updates u where u.item_id = i.id) then 'PLANNED' else i.state end) end as state,
                 case when i.changed_at <= s.as_of then i.due_on
                      else coalesce((select e.from_due_on from item_extensions e where e.item_id = i.id and e.state = 'GRANTED' and e.decided_at > s.as_of
                                      order by e.decided_at limit 1), i.due_on) end as due_on
            from seminar s
            join action_items i on i.council_id = any(s.council_ids)
                                or i.id = any(array(select ic.item_id from item_councils ic where ic.council_id = any(s.council_ids)))
           where i.created_at <= s.as_of and (i.state not in ('VERIFIED', 'DROPPED') or i.changed_at > s.as_of)
        )
        select case when state = 'DONE' then 'ITEM_TO_VERIFY' when due_on < today then 'LATE_ITEM' else 'DUE_ITEM' end,
               council_id, id, ${NONE}, ${NONE}, title, state, due_on, owner_institution_id, is_behind_mark
          from items where state = 'DONE' or (state in ('PLANNED', 'IN_PROGRESS', 'WAITING') and due_on <= last_day)
        union all
        -- In the words of isOffTrack() in track.ts; a test holds the two together.
        select 'INDICATOR_OFF_TRACK', i.council_id, ${NONE}, ${NONE}, i.id, i.name, null, i.target_on, ${NONE}, false
          from seminar s
          join action_plans p on p.council_id = any(s.council_ids)
                              or p.id = any(array(select pc.plan_id from plan_councils pc where pc.council_id = any(s.council_ids)))
          join goal_indicators i on i.plan_id = p.id,
               lateral (select m.value from indicator_measurements m where m.indicator_id = i.id and m.measured_on <= s.today
                         order by m.measured_on desc, m.number desc limit 1) latest,
               lateral (select (latest.value - i.baseline) * (i.target_on - i.baseline_on) as is,
                               (i.target - i.baseline) * least(greatest(s.today - i.baseline_on, 0), i.target_on - i.baseline_on) as due) walked
         where p.adopted_on <= s.today and (p.state = 'ADOPTED' or p.closed_on >= s.ended_before)
           and case when i.target > i.baseline then walked.is < walked.due else walked.is > walked.due end
        union all
        select found.kind, d.council_id, ${NONE}, d.id, ${NONE}, d.text, null, coalesce(d.ended_on, d.decided_on), ${NONE}, false
          from seminar s
          join decisions d on d.council_id = any(s.council_ids)
                           or d.id = any(array(select dc.decision_id from decision_councils dc where dc.council_id = any(s.council_ids))),
               lateral items_of_decision(d.id, s.as_of) items,
               lateral (select case
                          when d.state = 'IN_FORCE' or d.ended_on >= s.ended_before then case
                            -- What was only taken note of asks for nothing, a plan that was adopted has items of its own, and what has stood
                            -- for years is a rule and no task.
                            when items.every = 0 and d.kind <> 'NOTED' and d.decided_on > s.today - 730 and not exists (select from action_plans p where p.adopted_by_decision_id = d.id)
                                 and not exists (select from plan_amendments a where a.decision_id = d.id) then 'DECISION_WITHOUT_ITEMS'
                            when items.every > 0 and items.open = 0 then 'DECISION_ALL_DONE' end
                          when d.state = 'FULFILLED' and d.ended_on > coalesce((
                            select max((p.ends_at at time zone p.time_zone)::date) from seminars p join seminar_hosts h on h.seminar_id = p.id and h.accepted_at is not null
                             where h.council_id = d.council_id and p.state in ('HELD', 'REPORTED') and p.id <> s.id
                               and p.starts_at < coalesce(s.starts_at, act_now())), s.today - 365) then 'DECISION_FULFILLED' end as kind) found
         where d.created_at <= s.as_of and found.kind is not null
      $$;

      create table seminar_carried_items (
        id                   uuid primary key default gen_random_uuid(),
        council_id           uuid not null constraint seminar_carried_items_council references councils (id) on delete restrict,
        seminar_id           uuid not null constraint seminar_carried_items_seminar references seminars (id) on delete cascade,
        kind                 text not null constraint seminar_carried_items_kind check (kind in (${CARRIED.map((kind) => `'${kind}'`).join(', ')})),
        item_id              uuid constraint seminar_carried_items_item references action_items (id) on delete restrict,
        decision_id          uuid constraint seminar_carried_items_decision references decisions (id) on delete restrict,
        indicator_id         uuid constraint seminar_carried_items_indicator references goal_indicators (id) on delete restrict,
        title                text not null,
        item_state           text constraint seminar_carried_items_state check (item_state in ('PLANNED', 'IN_PROGRESS', 'WAITING', 'DONE', 'VERIFIED', 'DROPPED')),
        due_on               date not null,
        owner_institution_id uuid constraint seminar_carried_items_owner references institutions (id) on delete restrict,
        constraint seminar_carried_items_one_thing check (num_nonnulls(item_id, decision_id, indicator_id) = 1)
      );
      create index seminar_carried_items_seminar_index on seminar_carried_items (seminar_id, due_on, id);
      create index seminar_carried_items_council_index on seminar_carried_items (council_id);
      create index seminar_carried_items_item_index on seminar_carried_items (item_id);
      create index seminar_carried_items_decision_index on seminar_carried_items (decision_id);
      create index seminar_carried_items_indicator_index on seminar_carried_items (indicator_id);
      create index seminar_carried_items_owner_index on seminar_carried_items (owner_institution_id);
      -- Who may not see a thing today does not see that it stood there.
      select guard('seminar_carried_items', '(select true from seminars s where s.id = seminar_id)
        and case when item_id is not null then (select true from action_items i where i.id = item_id)
                 when decision_id is not null then (select true from decisions d where d.id = decision_id)
                 else (select true from goal_indicators i where i.id = indicator_id) end', 'false');
      revoke insert, update, delete on seminar_carried_items from turvaring_api;
      create trigger seminar_carried_items_stay before update on seminar_carried_items for each row execute function refuse_change();
      select audit('seminar_carried_items');
      create policy carried_items_in_sight on audit_entries as restrictive for select to turvaring_api using (
        table_name <> 'seminar_carried_items' or (select true from seminar_carried_items c where c.id = row_id));

      -- For all hosts, also those whose items the one who asks does not read; once.
      create function keep_carried_over(p_seminar_id uuid) returns void language sql security definer set search_path from current as $$
        insert into seminar_carried_items (council_id, seminar_id, kind, item_id, decision_id, indicator_id, title, item_state, due_on, owner_institution_id)
        select c.council_id, p_seminar_id, c.kind, c.item_id, c.decision_id, c.indicator_id, c.title, c.item_state, c.due_on, c.owner_institution_id
          from carried_over(p_seminar_id) c
         where p_seminar_id in (select writable_seminars()) and not exists (select from seminar_carried_items k where k.seminar_id = p_seminar_id)
      $$;

      -- For a programme, and whoever reads that, guests too: how many items, of all hosts, without those behind a mark.
      create function follow_up_counts(p_seminar_id uuid) returns table (items integer, late integer)
        language sql stable security definer rows 1 set search_path from current as $$
        select count(*)::integer, (count(*) filter (where c.kind = 'LATE_ITEM'))::integer
          from (select k.kind, i.is_behind_mark from seminar_carried_items k join action_items i on i.id = k.item_id where k.seminar_id = p_seminar_id
                union all
                select l.kind, l.is_behind_mark from carried_over(p_seminar_id) l
                 where l.item_id is not null and exists (select from seminars s where s.id = p_seminar_id and s.state in ('DRAFT', 'PLANNED', 'INVITING'))) c
         where not c.is_behind_mark and exists (
           select from seminars s where s.id = p_seminar_id and (session_user = 'turvaring_worker' or s.id in (select readable_seminars())
             or s.id in (select asked_seminars()) or s.council_id in (select readable_councils())))
      $$;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop policy carried_items_in_sight on audit_entries;
      drop function follow_up_counts, keep_carried_over;
      drop table seminar_carried_items;
      drop function carried_over;
      drop function items_of_decision;
      update agenda_sessions set kind = 'DISCUSSION' where kind = 'FOLLOW_UP';
      update agenda_topics set kind = 'DISCUSSION' where kind = 'FOLLOW_UP';
      ${kindsOf('agenda_sessions', FORMER_KINDS)}
      ${kindsOf('agenda_topics', FORMER_KINDS)}
    `);
  }
}
