import type { MigrationInterface, QueryRunner } from 'typeorm';

const READS = 'council_id = any(array(select readable_councils()))';
/** Secretary and chair decide alike. */
const WRITES = 'council_id = any(array(select inviting_councils()))';
const COUNCILS_READ_BEFORE = `id = any(array(select readable_councils())) or (select viewer_is_administrator())
  or id in (select council_id from seminar_hosts where seminar_id = (select token_seminar()) and accepted_at is not null)
  or id in (select council_id from seminar_hosts where accepted_at is not null
    and (seminar_id = any(array(select readable_seminars())) or (is_lead and seminar_id = any(array(select asked_seminars())))))`;
const SHARED = 'id = any(array(select shared_decisions()))';

/**
 * What councils decided, year by year. A decision stands in the register of one council; what several decided together is shared with the
 * others, whose members read it.
 */
export class PlansDecisions1795305600301 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table decisions (
        id                   uuid primary key default gen_random_uuid(),
        council_id           uuid not null constraint decisions_council references councils (id) on delete restrict,
        year                 integer not null constraint decisions_year check (year between 1900 and 2200 and year = extract(year from decided_on)),
        number               integer not null constraint decisions_number_counts check (number > 0),
        kind                 text not null constraint decisions_kind check (kind in ('DECIDED', 'AGREED', 'NOTED', 'PROPOSED', 'RECOMMENDED')),
        text                 text not null constraint decisions_text_length check (length(text) between 1 and 4000),
        rationale            text,
        addressees           text,
        decided_on           date not null,
        seminar_id           uuid,
        session_id           uuid,
        votes_for            integer,
        votes_against        integer,
        votes_abstained      integer,
        dissent              text,
        conflict_of_interest text,
        state                text not null default 'IN_FORCE' constraint decisions_state check (state in ('IN_FORCE', 'FULFILLED', 'SUPERSEDED', 'REPEALED')),
        ended_on             date,
        end_reason           text,
        superseded_by_id     uuid,
        version              integer not null default 1,
        created_at           timestamptz not null default act_now(),
        changed_at           timestamptz not null default act_now(),
        constraint decisions_of_council unique (id, council_id),
        constraint decisions_number unique (council_id, year, number),
        -- Who decides at a seminar hosts it.
        constraint decisions_host foreign key (seminar_id, council_id) references seminar_hosts (seminar_id, council_id) on delete restrict,
        constraint decisions_session foreign key (session_id, seminar_id) references agenda_sessions (id, seminar_id) on delete restrict,
        constraint decisions_superseded_by foreign key (superseded_by_id, council_id) references decisions (id, council_id) on delete restrict,
        constraint decisions_session_has_seminar check (session_id is null or seminar_id is not null),
        constraint decisions_votes check ((votes_for is null) = (votes_against is null) and (votes_for is null) = (votes_abstained is null)
                                          and (votes_for is null or (votes_for >= 0 and votes_against >= 0 and votes_abstained >= 0))),
        constraint decisions_end check ((state = 'IN_FORCE') = (ended_on is null)),
        constraint decisions_end_is_later check (ended_on >= decided_on),
        constraint decisions_end_is_explained check (state not in ('FULFILLED', 'REPEALED') or end_reason is not null),
        constraint decisions_superseding check ((state = 'SUPERSEDED') = (superseded_by_id is not null)),
        constraint decisions_not_by_itself check (superseded_by_id <> id)
      );
      create index decisions_by_day on decisions (council_id, decided_on desc, number desc, id desc);
      create index decisions_seminar_index on decisions (seminar_id, council_id);
      create index decisions_session_index on decisions (session_id, seminar_id);
      create index decisions_superseded_by_index on decisions (superseded_by_id, council_id);

      -- The other councils that decided it together with the one in whose register it stands.
      create table decision_councils (
        id          uuid primary key default gen_random_uuid(),
        decision_id uuid not null constraint decision_councils_decision references decisions (id) on delete cascade,
        council_id  uuid not null constraint decision_councils_council references councils (id) on delete restrict,
        constraint decision_councils_once unique (decision_id, council_id)
      );
      create index decision_councils_council_index on decision_councils (council_id);

      create function shared_decisions() returns setof uuid language sql stable security definer rows 20 set search_path from current as
        $$ select decision_id from decision_councils where council_id in (select readable_councils()) $$;
      create function writable_decisions() returns setof uuid language sql stable security definer rows 20 set search_path from current as
        $$ select id from decisions where council_id in (select inviting_councils()) $$;
      -- Which councils the secretary or chair of one may name beside it: whose rows one reads, and who hosts a seminar together with it.
      create function partner_councils(p_council_id uuid) returns setof uuid language sql stable security definer rows 20 set search_path from current as $$
        select c.id from councils c
         where p_council_id in (select inviting_councils()) and c.id <> p_council_id and (c.closed_on is null or c.closed_on >= act_today())
           and (c.id in (select readable_councils())
                or exists (select from seminar_hosts ours join seminar_hosts theirs using (seminar_id)
                            where ours.council_id = p_council_id and ours.accepted_at is not null
                              and theirs.council_id = c.id and theirs.accepted_at is not null))
      $$;
      -- Who decided together with a council whose rows one reads: whoever reads the decision reads their names.
      create function deciding_councils() returns setof uuid language sql stable security definer rows 20 set search_path from current as $$
        with joint as (select c.decision_id from decision_councils c join decisions d on d.id = c.decision_id
                        where c.council_id in (select readable_councils()) or d.council_id in (select readable_councils()))
        select council_id from decisions where id in (select decision_id from joint)
        union
        select council_id from decision_councils where decision_id in (select decision_id from joint)
      $$;
      -- As the last way to a council's row: what the others open is not looked up here.
      do $$ begin
        execute format('alter policy api_reads on councils using (%s or id = any(array(select deciding_councils())))',
          (select pg_get_expr(polqual, polrelid) from pg_policy where polrelid = 'councils'::regclass and polname = 'api_reads'));
      end $$;

      select guard('decisions', '${READS} or ${SHARED}', '${WRITES}');
      select guard('decision_councils', '(select true from decisions d where d.id = decision_id)', 'decision_id = any(array(select writable_decisions()))');
      create policy nameable on decision_councils as restrictive for insert to turvaring_api with check (
        council_id in (select partner_councils((select d.council_id from decisions d where d.id = decision_id))));
      revoke delete on decisions from turvaring_api, turvaring_worker;
      revoke update on decision_councils from turvaring_api, turvaring_worker;
      select audit('decisions'), audit('decision_councils');

      -- The last number of each series: of decisions within a year, of plans and action items within a council.
      create table plan_numbers (
        id         uuid primary key default gen_random_uuid(),
        council_id uuid not null constraint plan_numbers_council references councils (id) on delete cascade,
        series     text not null,
        last       integer not null default 0,
        constraint plan_numbers_once unique (council_id, series)
      );
      select guard('plan_numbers', '${WRITES}', '${WRITES}');
      revoke delete on plan_numbers from turvaring_api;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      alter policy api_reads on councils using (${COUNCILS_READ_BEFORE});
      drop table plan_numbers, decision_councils, decisions cascade;
      drop function deciding_councils, partner_councils, writable_decisions, shared_decisions;
    `);
  }
}
