import type { MigrationInterface, QueryRunner } from 'typeorm';
import { SHIPPED_MATRICES } from './parts/risk-matrices.js';

const LEVELS = `'LOW', 'MEDIUM', 'HIGH', 'VERY_HIGH'`;
/** What a risk was scored last, of each kind; null until then. */
const scored = (kind: string) => `
  ${kind}_likelihood integer,
  ${kind}_impact     integer,
  ${kind}_score      integer,
  ${kind}_level      text constraint risks_${kind}_level check (${kind}_level in (${LEVELS})),
  ${kind}_matrix_id  uuid constraint risks_${kind}_matrix references risk_matrices (id) on delete restrict,`;
const OF_THE_RISK = 'council_id = any(array(select readable_councils())) and (select true from risks r where r.id = risk_id)';
const WRITES = 'council_id = any(array(select writable_councils()))';

/**
 * The register: matrices as data, risks, what they were scored, and each risk as it stood at any moment. What lists sort by or show
 * (levels, scores, trend) rests on the risk itself, kept by the same act.
 */
export class RisksRegister1795305600131 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table risk_matrices (
        id           uuid primary key default gen_random_uuid(),
        code         text not null constraint risk_matrices_code_form check (code ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
        version      integer not null constraint risk_matrices_version check (version > 0),
        names        jsonb not null,
        overall_rule text not null constraint risk_matrices_overall_rule check (overall_rule in ('HIGHEST', 'WEIGHTED')),
        likelihoods  jsonb not null,
        impacts      jsonb not null,
        dimensions   jsonb not null,
        cells        jsonb not null,
        created_at   timestamptz not null default now(),
        constraint risk_matrices_once unique (code, version)
      );
      select guard('risk_matrices', '(select viewer_id()) is not null', 'false');
      select audit('risk_matrices');
      revoke insert, update, delete on risk_matrices from turvaring_api, turvaring_worker;

      -- Scores were made on it and keep it: another scale is another version.
      create function refuse_change() returns trigger language plpgsql as
        $$ begin raise exception 'Rows of % are never changed, only followed by others', tg_table_name using errcode = 'integrity_constraint_violation'; end $$;
      create trigger risk_matrices_stay before update or delete on risk_matrices for each row execute function refuse_change();

      create table risk_settings (
        id             uuid primary key default gen_random_uuid(),
        council_id     uuid not null constraint risk_settings_council references councils (id) on delete cascade constraint risk_settings_once unique,
        matrix_id      uuid not null constraint risk_settings_matrix references risk_matrices (id) on delete restrict,
        last_number    integer not null default 0,
        very_high_days integer not null default 365 constraint risk_settings_very_high_days check (very_high_days between 7 and 3650),
        high_days      integer not null default 365 constraint risk_settings_high_days check (high_days between 7 and 3650),
        medium_days    integer not null default 730 constraint risk_settings_medium_days check (medium_days between 7 and 3650),
        low_days       integer not null default 1460 constraint risk_settings_low_days check (low_days between 7 and 3650),
        version        integer not null default 1
      );
      create index risk_settings_matrix_index on risk_settings (matrix_id);
      select guard('risk_settings', 'council_id = any(array(select readable_councils()))', 'council_id = any(array(select settable_councils()))');
      revoke insert, delete on risk_settings from turvaring_api;
      select audit('risk_settings');
    `);
    for (const { code, version, names, overallRule, ...scales } of SHIPPED_MATRICES)
      await db.query(
        `insert into risk_matrices (code, version, names, overall_rule, likelihoods, impacts, dimensions, cells)
         values ($1, $2, $3, $4, $5, $6, $7, $8)`,
        [
          code,
          version,
          names,
          overallRule,
          ...[scales.likelihoods, scales.impacts, scales.dimensions, scales.cells].map((one) => JSON.stringify(one)),
        ],
      );
    await db.query(`
      create function add_risk_settings() returns trigger language plpgsql security definer set search_path from current as $$
        begin
          insert into risk_settings (council_id, matrix_id)
          select n.id, m.id from new_rows n, risk_matrices m where m.code = 'probability-5x5' and m.version = 1;
          return null;
        end $$;
      create trigger councils_risk_settings after insert on councils referencing new table as new_rows
        for each statement execute function add_risk_settings();
      insert into risk_settings (council_id, matrix_id)
      select c.id, m.id from councils c, risk_matrices m where m.code = 'probability-5x5' and m.version = 1;

      create table risks (
        id                           uuid primary key default gen_random_uuid(),
        council_id                   uuid not null constraint risks_council references councils (id) on delete restrict,
        number                       integer not null constraint risks_number_counts check (number > 0),
        title                        text not null constraint risks_title_length check (length(title) between 1 and 300),
        description                  text,
        class                        text not null constraint risks_class check (class in ('RISK', 'THREAT', 'PROBLEM')),
        event_type                   text not null constraint risks_event_type check (event_type in ('RESCUE', 'POLICE', 'CYBER', 'RADIATION', 'HEALTH',
                                     'ANIMAL_DISEASE', 'INFRASTRUCTURE', 'TRAFFIC', 'ENVIRONMENT', 'COMMUNITY_SAFETY', 'OTHER')),
        is_malicious                 boolean not null default false,
        scenario                     text,
        worst_scenario               text,
        horizon_months               integer not null constraint risks_horizon check (horizon_months between 1 and 600),
        causes                       text,
        consequences                 text,
        vulnerable_groups            text,
        affected_services            text,
        is_cross_border              boolean not null default false,
        owner_institution_id         uuid constraint risks_owner_institution references institutions (id) on delete restrict,
        owner_person_id              uuid constraint risks_owner_person references persons (id) on delete restrict,
        lead_assessor_institution_id uuid constraint risks_lead_assessor references institutions (id) on delete restrict,
        treatment                    text constraint risks_treatment check (treatment in ('AVOID', 'MITIGATE', 'TRANSFER', 'ACCEPT', 'WATCH')),
        status                       text not null default 'DRAFT' constraint risks_status check (status in ('DRAFT', 'OPEN', 'MONITORED', 'CLOSED')),
        identified_on                date not null default act_today(),
        closed_on                    date,
        close_reason                 text,
        origin                       text constraint risks_origin check (origin in ('SEMINAR', 'SURVEY', 'OPEN_SPACE', 'INCIDENT', 'ANALYSIS', 'OTHER')),
        origin_note                  text,
        public_text                  text,
        is_public                    boolean not null default false,
        mark_basis                   text,
        mark_from                    date,
        mark_until                   date,
        mark_holder                  text,
        review_days                  integer constraint risks_review_days check (review_days between 7 and 3650),
        reviewed_on                  date,
        review_due_on                date,
        ${scored('inherent')}
        ${scored('current')}
        ${scored('target')}
        level_rank                   integer not null default 0 constraint risks_level_rank check (level_rank between 0 and 4),
        trend                        text constraint risks_trend check (trend in ('UP', 'SAME', 'DOWN')),
        assessed_on                  date,
        version                      integer not null default 1,
        created_at                   timestamptz not null default act_now(),
        changed_at                   timestamptz not null default act_now(),
        constraint risks_of_council unique (id, council_id),
        constraint risks_number unique (council_id, number),
        constraint risks_closing check ((status = 'CLOSED') = (close_reason is not null) and (status = 'CLOSED') = (closed_on is not null)),
        constraint risks_mark check ((mark_basis is null) = (mark_from is null) and (mark_basis is null) = (mark_holder is null)
                                     and (mark_basis is not null or mark_until is null)),
        constraint risks_mark_validity check (mark_until >= mark_from),
        constraint risks_public_or_marked check (not (is_public and mark_basis is not null))
      );
      create index risks_by_level on risks (council_id, level_rank desc, coalesce(current_score, 0) desc, id desc);
      create index risks_by_title on risks (council_id, title collate "et-EE-x-icu", id);
      create index risks_by_review on risks (council_id, review_due_on, id);
      create index risks_by_change on risks (council_id, changed_at desc, id desc);
      create index risks_owner_institution_index on risks (owner_institution_id);
      create index risks_owner_person_index on risks (owner_person_id);
      create index risks_lead_assessor_index on risks (lead_assessor_institution_id);
      create index risks_inherent_matrix_index on risks (inherent_matrix_id);
      create index risks_current_matrix_index on risks (current_matrix_id);
      create index risks_target_matrix_index on risks (target_matrix_id);

      create table risk_regions (
        id         uuid primary key default gen_random_uuid(),
        council_id uuid not null,
        risk_id    uuid not null,
        region_id  uuid not null constraint risk_regions_region references regions (id) on delete restrict,
        constraint risk_regions_risk foreign key (risk_id, council_id) references risks (id, council_id) on delete cascade,
        constraint risk_regions_once unique (risk_id, region_id)
      );
      create index risk_regions_region_index on risk_regions (region_id);

      create table risk_contributors (
        id             uuid primary key default gen_random_uuid(),
        council_id     uuid not null,
        risk_id        uuid not null,
        institution_id uuid not null constraint risk_contributors_institution references institutions (id) on delete restrict,
        constraint risk_contributors_risk foreign key (risk_id, council_id) references risks (id, council_id) on delete cascade,
        constraint risk_contributors_once unique (risk_id, institution_id)
      );
      create index risk_contributors_institution_index on risk_contributors (institution_id);

      create table risk_assessments (
        id             uuid primary key default gen_random_uuid(),
        council_id     uuid not null,
        risk_id        uuid not null,
        number         integer not null,
        matrix_id      uuid not null constraint risk_assessments_matrix references risk_matrices (id) on delete restrict,
        kind           text not null constraint risk_assessments_kind check (kind in ('INHERENT', 'CURRENT', 'TARGET')),
        likelihood     integer not null,
        impacts        jsonb not null,
        overall_impact integer not null,
        score          integer not null,
        level          text not null constraint risk_assessments_level check (level in (${LEVELS})),
        confidence     text not null constraint risk_assessments_confidence check (confidence in ('LOW', 'MEDIUM', 'HIGH')),
        reason         text not null constraint risk_assessments_reason_length check (length(reason) between 1 and 4000),
        assessed_on    date not null,
        person_id      uuid default viewer_id() constraint risk_assessments_person references persons (id) on delete restrict,
        created_at     timestamptz not null default act_now(),
        constraint risk_assessments_risk foreign key (risk_id, council_id) references risks (id, council_id) on delete restrict,
        constraint risk_assessments_number unique (risk_id, number)
      );
      create index risk_assessments_matrix_index on risk_assessments (matrix_id);
      create index risk_assessments_person_index on risk_assessments (person_id);
      create trigger risk_assessments_stay before update on risk_assessments for each row execute function refuse_change();

      -- How a risk went from one status to the next, and why.
      create table risk_steps (
        id         uuid primary key default gen_random_uuid(),
        council_id uuid not null,
        risk_id    uuid not null,
        number     integer not null,
        status     text not null constraint risk_steps_status check (status in ('DRAFT', 'OPEN', 'MONITORED', 'CLOSED')),
        reason     text,
        person_id  uuid default viewer_id() constraint risk_steps_person references persons (id) on delete restrict,
        created_at timestamptz not null default act_now(),
        constraint risk_steps_risk foreign key (risk_id, council_id) references risks (id, council_id) on delete cascade,
        constraint risk_steps_number unique (risk_id, number)
      );
      create index risk_steps_person_index on risk_steps (person_id);

      -- The risk as it stood: one row per change, from when to when it held.
      create table risk_versions (
        id          bigint generated always as identity primary key,
        council_id  uuid not null,
        risk_id     uuid not null,
        recorded_at timestamptz not null,
        replaced_at timestamptz,
        risk        jsonb not null,
        constraint risk_versions_risk foreign key (risk_id, council_id) references risks (id, council_id) on delete cascade
      );
      create index risk_versions_risk_index on risk_versions (risk_id, recorded_at desc);
      create index risk_versions_council_index on risk_versions (council_id, recorded_at);
      create function keep_risk_version() returns trigger language plpgsql security definer set search_path from current as $$
        begin
          update risk_versions v set replaced_at = act_now() from new_rows n where v.risk_id = n.id and v.replaced_at is null;
          insert into risk_versions (council_id, risk_id, recorded_at, risk) select n.council_id, n.id, act_now(), to_jsonb(n) from new_rows n;
          return null;
        end $$;
      create trigger risks_first_version after insert on risks referencing new table as new_rows
        for each statement execute function keep_risk_version();
      create trigger risks_next_version after update on risks referencing new table as new_rows
        for each statement execute function keep_risk_version();

      -- Who oversees a council sees its restricted risks too; so do the institutions that own or assess one. Administrators do not.
      create function overseen_councils() returns setof uuid language sql stable security definer set search_path from current as
        $$ select inviting_councils() union select official_councils() $$;
      create function own_marked_risks() returns setof uuid language sql stable security definer set search_path from current as $$
        with own as (select institution_id from affiliations where person_id = viewer_id() and is_current(valid_from, valid_to))
        select id from risks where mark_basis is not null
           and (owner_institution_id in (select institution_id from own) or lead_assessor_institution_id in (select institution_id from own)
                or exists (select from risk_contributors c where c.risk_id = risks.id and c.institution_id in (select institution_id from own)))
      $$;
      select guard('risks', 'council_id = any(array(select readable_councils()))
        and (mark_basis is null or not is_current(mark_from, mark_until)
             or council_id = any(array(select overseen_councils())) or id in (select own_marked_risks()))', '${WRITES}');
      select guard(t::regclass, '${OF_THE_RISK}', '${WRITES}') from unnest(array['risk_regions', 'risk_contributors', 'risk_assessments', 'risk_steps']) as t;
      alter table risk_versions enable row level security;
      create policy api_reads on risk_versions for select to turvaring_api using (${OF_THE_RISK});
      create policy worker on risk_versions to turvaring_worker using (true) with check (true);
      grant select on risk_versions to turvaring_api, turvaring_worker;
      revoke delete on risks, risk_assessments, risk_steps from turvaring_api, turvaring_worker;
      revoke update on risk_assessments, risk_steps, risk_regions, risk_contributors from turvaring_api, turvaring_worker;
      -- Who did it is written by the database.
      revoke insert on risk_assessments, risk_steps from turvaring_api;
      grant insert (id, council_id, risk_id, number, matrix_id, kind, likelihood, impacts, overall_impact, score, level, confidence, reason, assessed_on)
        on risk_assessments to turvaring_api;
      grant insert (id, council_id, risk_id, number, status, reason) on risk_steps to turvaring_api;
      select refuse_strangers('risks', 'owner_person_id');
      select audit('risks'), audit('risk_regions'), audit('risk_contributors'), audit('risk_assessments'), audit('risk_steps');
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop trigger councils_risk_settings on councils;
      drop table risk_versions, risk_steps, risk_assessments, risk_contributors, risk_regions, risks, risk_settings, risk_matrices cascade;
      drop function add_risk_settings, keep_risk_version, own_marked_risks, overseen_councils, refuse_change`);
  }
}
