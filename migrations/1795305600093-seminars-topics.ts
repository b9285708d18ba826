import type { MigrationInterface, QueryRunner } from 'typeorm';
import { CHECKLIST_PERSONS } from './1795305600092-seminars-checklist.js';
import { seminarPersons } from './parts/seminar-hosts.js';

const TOPIC_PERSONS = `
        union select proposed_by_id from agenda_topics where seminar_id in (select inviting_seminars())`;

/** Topics that members propose, from the proposal to the agenda, to the backlog of the leading council, or to a no with its reason. */
export class SeminarsTopics1795305600093 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table seminars add column topic_call_until date;
      alter table agenda_sessions add constraint agenda_sessions_of_seminar unique (id, seminar_id);
      alter table seminars add constraint seminars_of_council unique (id, council_id);

      create table agenda_topics (
        id             uuid primary key default gen_random_uuid(),
        -- Where it stands: the seminar it was proposed to, or the one that took it out of the backlog.
        seminar_id     uuid not null,
        -- The leading council, whose backlog it may go to: only seminars that it leads take from there.
        council_id     uuid not null,
        title          text not null constraint agenda_topics_title_length check (length(title) between 1 and 200),
        kind           text not null constraint agenda_topics_kind check (kind in ('INFORMATION', 'DISCUSSION', 'DECISION', 'CASE_STUDY', 'EXERCISE', 'TRAINING', 'BREAK', 'OPENING', 'CLOSING')),
        description    text,
        minutes        integer not null constraint agenda_topics_minutes check (minutes between 5 and 720),
        expected_form  text constraint agenda_topics_expected_form check (expected_form in ('PEOPLE_TO_POLICE', 'TWO_WAY', 'BETWEEN_AGENCIES', 'POLICE_TO_PEOPLE')),
        proposed_by_id uuid not null constraint agenda_topics_proposed_by references persons (id) on delete restrict,
        proposed_at    timestamptz not null default act_now(),
        state          text not null default 'PROPOSED' constraint agenda_topics_state check (state in ('PROPOSED', 'ACCEPTED', 'BACKLOG', 'DECLINED')),
        reason         text,
        decided_at     timestamptz,
        session_id     uuid,
        version        integer not null default 1,
        constraint agenda_topics_seminar foreign key (seminar_id, council_id) references seminars (id, council_id) on delete restrict,
        constraint agenda_topics_session foreign key (session_id, seminar_id)
          references agenda_sessions (id, seminar_id) on delete set null (session_id),
        constraint agenda_topics_decided check ((state = 'PROPOSED') = (decided_at is null)),
        constraint agenda_topics_declined_with_reason check (state <> 'DECLINED' or reason is not null),
        constraint agenda_topics_on_the_agenda check (session_id is null or state = 'ACCEPTED')
      );
      create index agenda_topics_seminar_index on agenda_topics (seminar_id, proposed_at, id);
      create index agenda_topics_backlog on agenda_topics (council_id, proposed_at, id) where state = 'BACKLOG';
      create index agenda_topics_session_index on agenda_topics (session_id);
      create index agenda_topics_proposed_by_index on agenda_topics (proposed_by_id);

      -- Who may propose: whoever reads a host council and belongs somewhere, as member, substitute or of an institution.
      create function proposable_seminars() returns setof uuid language sql stable security definer set search_path from current as $$
        select council_seminars()
         where exists (select from seats where person_id = viewer_id() and is_current(valid_from, valid_to))
            or exists (select from seat_substitutes where person_id = viewer_id() and is_current(valid_from, valid_to))
            or exists (select from affiliations where person_id = viewer_id() and is_current(valid_from, valid_to))
      $$;
      -- A proposal is between the proposer and those who organise; what becomes of it everybody reads in the agenda. What was proposed
      -- stays as it was said.
      select guard('agenda_topics', 'proposed_by_id = (select viewer_id()) or seminar_id = any(array(select inviting_seminars()))',
        'seminar_id = any(array(select writable_seminars()))');
      alter policy api_inserts on agenda_topics with check (
        proposed_by_id = (select viewer_id()) and state = 'PROPOSED' and seminar_id = any(array(select proposable_seminars())));
      revoke update, delete on agenda_topics from turvaring_api;
      grant update (seminar_id, state, reason, decided_at, session_id, version) on agenda_topics to turvaring_api;
      select audit('agenda_topics');
      ${seminarPersons('and accepted_at is not null', `${CHECKLIST_PERSONS}${TOPIC_PERSONS}`)}

      -- Whom to tell of the decision on a topic, for who decides on it.
      create function topic_proposer(p_topic_id uuid) returns table (person_id uuid, name text, address citext, language text)
        language sql stable security definer set search_path from current as $$
        select p.id, p.first_name || ' ' || p.last_name, p.email, p.language
          from agenda_topics t join persons p on p.id = t.proposed_by_id
         where t.id = p_topic_id and t.seminar_id in (select writable_seminars())
      $$;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop function topic_proposer;
      ${seminarPersons('and accepted_at is not null', CHECKLIST_PERSONS)}
      drop table agenda_topics;
      drop function proposable_seminars;
      alter table seminars drop constraint seminars_of_council;
      alter table agenda_sessions drop constraint agenda_sessions_of_seminar;
      alter table seminars drop column topic_call_until`);
  }
}
