import type { MigrationInterface, QueryRunner } from 'typeorm';

const READS = 'council_id = any(array(select readable_councils()))';
const WRITES = 'council_id = any(array(select writable_councils()))';
const OWN = 'owner_institution_id = any(array(select own_institutions()))';
const OF_THE_ITEM = '(select true from action_items i where i.id = item_id)';
/** Who may change the item: its council's secretary, and whom it is up to. */
const AT_THE_ITEM = `(select true from action_items i where i.id = item_id and (i.${WRITES} or i.${OWN}))`;
/** For a change that is the secretary's own unless `what` holds. */
const atTheItem = (what: string) => `(select true from action_items i where i.id = item_id and (i.${WRITES} or (i.${OWN} and ${what})))`;
const BY_ONESELF = 'coalesce(decided_by_id = (select viewer_id()), true)';
const IN_SIGHT = '(select true from action_items n where n.id = needs_item_id)';
const SPOKEN_FOR = `'state', 'progress_percent', 'waiting_for', 'return_reason', 'started_at', 'done_at', 'updated_at', 'version',
  'changed_at'`;

/** What an item hangs on: its risks, and those of its measures. */
const HANGING = `(select item_id, risk_id from item_risks
                  union all
                  select im.item_id, mr.risk_id from item_measures im join measure_risks mr on mr.measure_id = im.measure_id)`;
const hangsOn = (which: string) => `
        select exists (select from item_risks ir join risks r on r.id = ir.risk_id where ir.item_id = p_item_id and (${which}))
            or exists (select from item_measures im join measure_risks mr on mr.measure_id = im.measure_id join risks r on r.id = mr.risk_id
                        where im.item_id = p_item_id and (${which}))`;
const OPEN = 'not is_restricted(r.mark_basis, r.mark_from, r.mark_until)';

/**
 * What somebody does about it by a day: items with what they spring from and work on, each word of their progress, and each move of their
 * day. An item that hangs on nothing but restricted risks is read by who oversees the council, by whom it is up to and who helps, and by
 * who sees one of those risks; `is_behind_mark` says which items may be such, kept by triggers, so that a list looks closer only at those.
 */
export class PlansActionItems1795305600321 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table action_items (
        id                    uuid primary key default gen_random_uuid(),
        council_id            uuid not null constraint action_items_council references councils (id) on delete restrict,
        number                integer not null constraint action_items_number_counts check (number > 0),
        plan_id               uuid,
        goal_id               uuid,
        title                 text not null constraint action_items_title_length check (length(title) between 1 and 300),
        description           text,
        done_criterion        text,
        owner_institution_id  uuid not null constraint action_items_owner references institutions (id) on delete restrict,
        assignee_person_id    uuid constraint action_items_assignee references persons (id) on delete restrict,
        cooperation_form      text constraint action_items_cooperation_form check (cooperation_form in ('COMMUNICATION', 'COOPERATION', 'COORDINATION', 'COLLABORATION')),
        phase                 text constraint action_items_phase check (phase in ('PREVENTION', 'PREPAREDNESS', 'RESPONSE', 'RECOVERY')),
        approach              text constraint action_items_approach check (approach in ('SITUATIONAL', 'RESOURCE_MOBILISATION', 'COMMUNITY_EMPOWERMENT')),
        priority              integer not null default 3 constraint action_items_priority check (priority between 1 and 4),
        decision_id           uuid constraint action_items_decision references decisions (id) on delete restrict,
        seminar_id            uuid constraint action_items_seminar references seminars (id) on delete restrict,
        start_on              date,
        due_on                date not null,
        original_due_on       date not null,
        slips                 integer not null default 0 constraint action_items_slips check (slips >= 0),
        state                 text not null default 'PLANNED' constraint action_items_state
                              check (state in ('PLANNED', 'IN_PROGRESS', 'WAITING', 'DONE', 'VERIFIED', 'DROPPED')),
        progress_percent      integer not null default 0 constraint action_items_progress check (progress_percent between 0 and 100),
        waiting_for           text,
        drop_reason           text,
        return_reason         text,
        started_at            timestamptz,
        done_at               timestamptz,
        verified_at           timestamptz,
        updated_at            timestamptz,
        is_behind_mark        boolean not null default false,
        version               integer not null default 1,
        created_at            timestamptz not null default act_now(),
        changed_at            timestamptz not null default act_now(),
        constraint action_items_of_council unique (id, council_id),
        constraint action_items_number unique (council_id, number),
        constraint action_items_plan foreign key (plan_id, council_id) references action_plans (id, council_id) on delete restrict,
        constraint action_items_goal foreign key (goal_id, plan_id, council_id) references plan_goals (id, plan_id, council_id) on delete restrict,
        constraint action_items_goal_has_plan check (goal_id is null or plan_id is not null),
        constraint action_items_days check (due_on >= start_on and original_due_on >= start_on),
        constraint action_items_waiting check (state <> 'WAITING' or waiting_for is not null),
        constraint action_items_dropping check ((state = 'DROPPED') = (drop_reason is not null)),
        constraint action_items_done check ((state in ('DONE', 'VERIFIED')) = (done_at is not null)),
        constraint action_items_verified check ((state = 'VERIFIED') = (verified_at is not null))
      );
      -- In exactly the orders of the lists.
      create index action_items_by_due on action_items (council_id, due_on, id);
      create index action_items_by_priority on action_items (council_id, priority, due_on, id);
      create index action_items_by_change on action_items (council_id, changed_at desc, id desc);
      create index action_items_open_by_owner on action_items (owner_institution_id, due_on, id) where state in ('PLANNED', 'IN_PROGRESS', 'WAITING');
      create index action_items_owner_index on action_items (owner_institution_id);
      create index action_items_open_by_day on action_items (due_on, id) where state in ('PLANNED', 'IN_PROGRESS', 'WAITING');
      create index action_items_assignee_index on action_items (assignee_person_id);
      create index action_items_plan_index on action_items (plan_id, council_id);
      create index action_items_goal_index on action_items (goal_id, plan_id, council_id);
      create index action_items_decision_index on action_items (decision_id);
      create index action_items_seminar_index on action_items (seminar_id);

      create table item_councils (
        id         uuid primary key default gen_random_uuid(),
        item_id    uuid not null constraint item_councils_item references action_items (id) on delete cascade,
        council_id uuid not null constraint item_councils_council references councils (id) on delete restrict,
        constraint item_councils_once unique (item_id, council_id)
      );
      create index item_councils_council_index on item_councils (council_id);

      create table item_helpers (
        id             uuid primary key default gen_random_uuid(),
        council_id     uuid not null,
        item_id        uuid not null,
        institution_id uuid not null constraint item_helpers_institution references institutions (id) on delete restrict,
        constraint item_helpers_item foreign key (item_id, council_id) references action_items (id, council_id) on delete cascade,
        constraint item_helpers_once unique (item_id, institution_id)
      );
      create index item_helpers_institution_index on item_helpers (institution_id);

      -- Of the item's council or, where the item is joint, of another's: council_id is the risk's.
      create table item_risks (
        id         uuid primary key default gen_random_uuid(),
        council_id uuid not null,
        item_id    uuid not null constraint item_risks_item references action_items (id) on delete cascade,
        risk_id    uuid not null,
        constraint item_risks_risk foreign key (risk_id, council_id) references risks (id, council_id) on delete restrict,
        constraint item_risks_once unique (item_id, risk_id)
      );
      create index item_risks_risk_index on item_risks (risk_id, council_id);

      create table item_measures (
        id         uuid primary key default gen_random_uuid(),
        council_id uuid not null,
        item_id    uuid not null constraint item_measures_item references action_items (id) on delete cascade,
        measure_id uuid not null,
        constraint item_measures_measure foreign key (measure_id, council_id) references measures (id, council_id) on delete restrict,
        constraint item_measures_once unique (item_id, measure_id)
      );
      create index item_measures_measure_index on item_measures (measure_id, council_id);

      -- What has to be done before it.
      create table item_dependencies (
        id            uuid primary key default gen_random_uuid(),
        council_id    uuid not null,
        item_id       uuid not null,
        needs_item_id uuid not null,
        constraint item_dependencies_item foreign key (item_id, council_id) references action_items (id, council_id) on delete cascade,
        constraint item_dependencies_needs foreign key (needs_item_id, council_id) references action_items (id, council_id) on delete cascade,
        constraint item_dependencies_once unique (item_id, needs_item_id),
        constraint item_dependencies_not_itself check (item_id <> needs_item_id)
      );
      create index item_dependencies_needs_index on item_dependencies (needs_item_id, council_id);
      -- What has to be done before itself would never be done. One writer of a council's dependencies at a time: two who close a circle
      -- together, each with one half, would not see each other.
      create function refuse_item_circles() returns trigger language plpgsql security definer set search_path from current as $$
        declare one uuid;
        begin
          for one in select distinct council_id from added order by 1 loop
            perform pg_advisory_xact_lock(hashtextextended('item_dependencies' || one, 0));
          end loop;
          if exists (
            with recursive needed as (
              select item_id as first, needs_item_id as id from added
              union
              select n.first, d.needs_item_id from needed n join item_dependencies d on d.item_id = n.id)
            select from needed where first = id) then
            raise exception 'Action items would wait for each other' using errcode = 'check_violation', constraint = 'item_dependencies_no_circle';
          end if;
          return null;
        end $$;
      create trigger item_dependencies_no_circle after insert on item_dependencies referencing new table as added
        for each statement execute function refuse_item_circles();

      -- What was said and done, word for word: appended, never changed.
      create table item_updates (
        id               uuid primary key default gen_random_uuid(),
        council_id       uuid not null,
        item_id          uuid not null,
        number           integer not null,
        state            text not null constraint item_updates_state
                         check (state in ('PLANNED', 'IN_PROGRESS', 'WAITING', 'DONE', 'VERIFIED', 'DROPPED')),
        progress_percent integer not null constraint item_updates_progress check (progress_percent between 0 and 100),
        note             text,
        channel          text not null constraint item_updates_channel check (channel in ('WEB', 'LINK', 'MAIL')),
        person_id        uuid default viewer_id() constraint item_updates_person references persons (id) on delete restrict,
        created_at       timestamptz not null default act_now(),
        constraint item_updates_item foreign key (item_id, council_id) references action_items (id, council_id) on delete restrict,
        constraint item_updates_number unique (item_id, number)
      );
      create index item_updates_person_index on item_updates (person_id);
      create trigger item_updates_stay before update on item_updates for each row execute function refuse_change();

      -- A later day that somebody asked for, and what was said to it.
      create table item_extensions (
        id            uuid primary key default gen_random_uuid(),
        council_id    uuid not null,
        item_id       uuid not null,
        from_due_on   date not null,
        to_due_on     date not null,
        reason        text not null constraint item_extensions_reason_length check (length(reason) between 1 and 2000),
        state         text not null default 'ASKED' constraint item_extensions_state check (state in ('ASKED', 'GRANTED', 'REFUSED', 'WITHDRAWN')),
        asked_by_id   uuid default viewer_id() constraint item_extensions_asked_by references persons (id) on delete restrict,
        asked_at      timestamptz not null default act_now(),
        decided_by_id uuid constraint item_extensions_decided_by references persons (id) on delete restrict,
        decided_at    timestamptz,
        answer        text,
        version       integer not null default 1,
        constraint item_extensions_item foreign key (item_id, council_id) references action_items (id, council_id) on delete restrict,
        constraint item_extensions_days check (to_due_on <> from_due_on),
        constraint item_extensions_decision check ((state = 'ASKED') = (decided_at is null)),
        constraint item_extensions_refusal check (state <> 'REFUSED' or answer is not null)
      );
      create unique index item_extensions_one_asked on item_extensions (item_id) where state = 'ASKED';
      create index item_extensions_item_index on item_extensions (item_id, asked_at);
      create index item_extensions_asked_by_index on item_extensions (asked_by_id);
      create index item_extensions_decided_by_index on item_extensions (decided_by_id);

      create function shared_items() returns setof uuid language sql stable security definer rows 20 set search_path from current as
        $$ select item_id from item_councils where council_id in (select readable_councils()) $$;
      create function writable_items() returns setof uuid language sql stable security definer rows 20 set search_path from current as
        $$ select id from action_items where council_id in (select writable_councils()) $$;
      create function helped_items() returns setof uuid language sql stable security definer rows 20 set search_path from current as
        $$ select item_id from item_helpers where institution_id in (select own_institutions()) $$;

      -- Asked of the few items that may be behind a mark: whether what they hang on is open to all who read its council, or to the viewer.
      create function hangs_on_something_open(p_item_id uuid) returns boolean language sql stable security definer set search_path from current as
        $$${hangsOn(OPEN)} $$;
      create function hangs_on_something_in_sight(p_item_id uuid) returns boolean language sql stable security definer set search_path from current as
        $$${hangsOn(`${OPEN} or r.council_id in (select overseen_councils()) or r.id in (select own_marked_risks())`)} $$;

      -- The risks of an item that is behind their marks today, for the record of who read it: ids alone, also where its reader sees no risk.
      create function restricted_risks_of_item(p_item_id uuid) returns text language sql stable security definer set search_path from current as $$
        select case when bool_and(is_restricted(r.mark_basis, r.mark_from, r.mark_until)) then string_agg(distinct r.id::text, ',') end
          from ${HANGING} l join risks r on r.id = l.risk_id where l.item_id = p_item_id
      $$;
      -- Who leads an item, for those who read the item and not that council: people of joint councils, of the owner, of helpers.
      create function item_council(p_item_id uuid, p_is_code boolean) returns text language sql stable security definer set search_path from current as
        $$ select case when p_is_code then c.code else c.name end from action_items i join councils c on c.id = i.council_id where i.id = p_item_id $$;

      -- Which of these items hang on something, and on nothing but risks with a mark, whether it holds today or not.
      create function mark_items(p_ids uuid[]) returns void language sql security definer set search_path from current as $$
        update action_items i set is_behind_mark = now_is.marked
          from (select i.id, coalesce(bool_and(r.mark_basis is not null), false) as marked
                  from action_items i
                  left join ${HANGING} l on l.item_id = i.id
                  left join risks r on r.id = l.risk_id
                 where i.id = any(p_ids) group by i.id) now_is
         where now_is.id = i.id and i.is_behind_mark <> now_is.marked
      $$;
      create function mark_items_of_links() returns trigger language plpgsql security definer set search_path from current as $$
        begin
          if tg_table_name = 'measure_risks' then
            perform mark_items(array(select im.item_id from item_measures im join changed c on c.measure_id = im.measure_id));
          else
            perform mark_items(array(select item_id from changed));
          end if;
          return null;
        end $$;
      create function mark_items_of_risk() returns trigger language plpgsql security definer set search_path from current as $$
        begin
          perform mark_items(array(
            select item_id from item_risks where risk_id = new.id
            union
            select im.item_id from item_measures im join measure_risks mr on mr.measure_id = im.measure_id where mr.risk_id = new.id));
          return null;
        end $$;
      ${['item_risks', 'item_measures', 'measure_risks']
        .map(
          (table) => `
      create trigger ${table}_mark_items after insert on ${table} referencing new table as changed for each statement execute function mark_items_of_links();
      create trigger ${table}_unmark_items after delete on ${table} referencing old table as changed for each statement execute function mark_items_of_links();`,
        )
        .join('')}
      create trigger risks_mark_items after update of mark_basis on risks for each row
        when ((old.mark_basis is null) <> (new.mark_basis is null)) execute function mark_items_of_risk();

      select guard('action_items', '(${READS} or ${OWN} or id = any(array(select shared_items())) or id = any(array(select helped_items())))
        and (not is_behind_mark or ${OWN} or council_id = any(array(select overseen_councils())) or id = any(array(select helped_items()))
             or hangs_on_something_in_sight(id))', '${WRITES} or ${OWN}');
      alter policy api_inserts on action_items with check (${WRITES});
      select refuse_strangers('action_items', 'assignee_person_id');
      -- A policy sees only the new row. Whom an item is up to says how it goes with it, and nothing else; and nobody hangs one on what they do not see.
      create function guard_item() returns trigger language plpgsql as $$
        begin
          if current_user = 'turvaring_api' then
            if tg_op = 'UPDATE' then
              if new.council_id <> old.council_id or (not old.council_id = any(array(select writable_councils()))
                 and (to_jsonb(new) - array[${SPOKEN_FOR}] is distinct from to_jsonb(old) - array[${SPOKEN_FOR}]
                      or old.state not in ('PLANNED', 'IN_PROGRESS', 'WAITING') or new.state in ('VERIFIED', 'DROPPED'))) then
                raise exception 'Action item % is not the viewer''s to change so', new.id using errcode = 'insufficient_privilege';
              end if;
              if new.decision_id is not distinct from old.decision_id and new.seminar_id is not distinct from old.seminar_id then return new; end if;
            end if;
            if (new.decision_id is not null and not exists (select from decisions where id = new.decision_id))
               or (new.seminar_id is not null and not exists (select from seminars where id = new.seminar_id)) then
              raise exception 'What action item % springs from is not the viewer''s to see', new.id using errcode = 'insufficient_privilege';
            end if;
          end if;
          return new;
        end $$;
      create trigger action_items_guarded before insert or update on action_items for each row execute function guard_item();

      select guard('item_councils', '${OF_THE_ITEM}', 'item_id = any(array(select writable_items()))');
      select guard('item_risks', '${OF_THE_ITEM} and (select true from risks r where r.id = risk_id)', 'item_id = any(array(select writable_items()))');
      select guard('item_measures', '${OF_THE_ITEM} and (select true from measures m where m.id = measure_id)', 'item_id = any(array(select writable_items()))');
      select guard('item_helpers', '${OF_THE_ITEM}', '${WRITES}'), guard('item_dependencies', '${OF_THE_ITEM} and ${IN_SIGHT}', '${WRITES}');
      select guard('item_updates', '${OF_THE_ITEM}', '${AT_THE_ITEM}'), guard('item_extensions', '${OF_THE_ITEM}', '${AT_THE_ITEM}');
      -- Nobody names what they do not see.
      alter policy api_inserts on item_risks with check (item_id = any(array(select writable_items())) and (select true from risks r where r.id = risk_id));
      alter policy api_inserts on item_measures
        with check (item_id = any(array(select writable_items())) and (select true from measures m where m.id = measure_id));
      -- Whom the item is up to asks, and takes back; the secretary says yes or no, under the own name.
      alter policy api_inserts on item_extensions with check (${atTheItem(`item_extensions.state = 'ASKED'`)} and ${BY_ONESELF});
      alter policy api_updates on item_extensions with check (${atTheItem(`item_extensions.state in ('ASKED', 'WITHDRAWN')`)} and ${BY_ONESELF});
      create trigger item_extensions_stay before update on item_extensions for each row when (old.state <> 'ASKED') execute function refuse_change();
      revoke delete on action_items, item_updates, item_extensions from turvaring_api, turvaring_worker;
      revoke update on item_councils, item_helpers, item_risks, item_measures, item_dependencies, item_updates from turvaring_api, turvaring_worker;
      -- Who said it is written by the database.
      revoke insert, update on item_updates, item_extensions from turvaring_api;
      grant insert (id, council_id, item_id, number, state, progress_percent, note, channel) on item_updates to turvaring_api;
      grant insert (id, council_id, item_id, from_due_on, to_due_on, reason, state, decided_by_id, decided_at, answer, version),
            update (state, decided_by_id, decided_at, answer, version) on item_extensions to turvaring_api;
      select audit(t::regclass) from unnest(array['action_items', 'item_councils', 'item_helpers', 'item_risks', 'item_measures', 'item_dependencies', 'item_updates', 'item_extensions']) as t;
      -- The trail shows of an item's rows no more than the item lets be seen.
      create policy items_in_sight on audit_entries as restrictive for select to turvaring_api using (case
        when table_name = 'action_items' then (select true from action_items i where i.id = row_id)
        when table_name = 'item_extensions' then (select true from item_extensions e where e.id = row_id)
        when table_name in ('item_councils', 'item_helpers', 'item_risks', 'item_measures', 'item_dependencies', 'item_updates') then
          (select true from action_items i where i.id = (coalesce(after, before) ->> 'item_id')::uuid)
          and (table_name <> 'item_measures' or (select true from measures m where m.id = (coalesce(after, before) ->> 'measure_id')::uuid))
          and (table_name <> 'item_dependencies' or (select true from action_items i where i.id = (coalesce(after, before) ->> 'needs_item_id')::uuid))
        else true end);
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop policy items_in_sight on audit_entries;
      drop trigger risks_mark_items on risks;
      drop trigger measure_risks_mark_items on measure_risks;
      drop trigger measure_risks_unmark_items on measure_risks;
      drop table item_extensions, item_updates, item_dependencies, item_measures, item_risks, item_helpers, item_councils, action_items cascade;
      drop function guard_item, refuse_item_circles, mark_items_of_risk, mark_items_of_links, mark_items, hangs_on_something_in_sight, hangs_on_something_open,
        helped_items, writable_items, shared_items, item_council, restricted_risks_of_item;
    `);
  }
}
