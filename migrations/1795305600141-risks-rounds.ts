import type { MigrationInterface, QueryRunner } from 'typeorm';

const LEVELS = `'LOW', 'MEDIUM', 'HIGH', 'VERY_HIGH'`;
const OF_THE_RISK = 'council_id = any(array(select readable_councils())) and (select true from risks r where r.id = risk_id)';
const WRITES = 'council_id = any(array(select writable_councils()))';

/**
 * Separate scoring: rounds, the risks that are in them, what each institution says, and who would have scored otherwise than the result.
 * Nobody sees what other institutions said before the result is set, but for secretary and chair: the first judgement is one's own.
 */
export class RisksRounds1795305600141 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table assessment_rounds (
        id         uuid primary key default gen_random_uuid(),
        council_id uuid not null constraint assessment_rounds_council references councils (id) on delete restrict,
        title      text not null constraint assessment_rounds_title_length check (length(title) between 1 and 300),
        kind       text not null constraint assessment_rounds_kind check (kind in ('INHERENT', 'CURRENT', 'TARGET')),
        due_on     date not null,
        opened_at  timestamptz not null default act_now(),
        closed_at  timestamptz,
        version    integer not null default 1,
        constraint assessment_rounds_of_council unique (id, council_id),
        constraint assessment_rounds_closing check (closed_at >= opened_at)
      );
      create index assessment_rounds_council_index on assessment_rounds (council_id, opened_at desc, id desc);

      create table assessment_round_risks (
        id         uuid primary key default gen_random_uuid(),
        council_id uuid not null,
        round_id   uuid not null,
        risk_id    uuid not null,
        is_open    boolean not null default true,
        constraint assessment_round_risks_round foreign key (round_id, council_id) references assessment_rounds (id, council_id) on delete restrict,
        constraint assessment_round_risks_risk foreign key (risk_id, council_id) references risks (id, council_id) on delete restrict,
        constraint assessment_round_risks_once unique (round_id, risk_id, council_id)
      );
      create index assessment_round_risks_risk_index on assessment_round_risks (risk_id);
      create unique index assessment_round_risks_one_open on assessment_round_risks (risk_id) where is_open;

      create table risk_submissions (
        id             uuid primary key default gen_random_uuid(),
        council_id     uuid not null,
        round_id       uuid not null,
        risk_id        uuid not null,
        institution_id uuid not null constraint risk_submissions_institution references institutions (id) on delete restrict,
        number         integer not null,
        matrix_id      uuid not null constraint risk_submissions_matrix references risk_matrices (id) on delete restrict,
        likelihood     integer not null,
        impacts        jsonb not null,
        overall_impact integer not null,
        score          integer not null,
        level          text not null constraint risk_submissions_level check (level in (${LEVELS})),
        confidence     text not null constraint risk_submissions_confidence check (confidence in ('LOW', 'MEDIUM', 'HIGH')),
        reason         text not null constraint risk_submissions_reason_length check (length(reason) between 1 and 4000),
        person_id      uuid default viewer_id() constraint risk_submissions_person references persons (id) on delete restrict,
        created_at     timestamptz not null default act_now(),
        constraint risk_submissions_risk foreign key (round_id, risk_id, council_id)
          references assessment_round_risks (round_id, risk_id, council_id) on delete restrict,
        constraint risk_submissions_number unique (round_id, risk_id, institution_id, number),
        constraint risk_submissions_of_institution unique (id, institution_id, risk_id, council_id)
      );
      create index risk_submissions_institution_index on risk_submissions (institution_id);
      create index risk_submissions_matrix_index on risk_submissions (matrix_id);
      create index risk_submissions_person_index on risk_submissions (person_id);
      create trigger risk_submissions_stay before update on risk_submissions for each row execute function refuse_change();

      alter table risk_assessments add column round_id uuid,
        add constraint risk_assessments_round foreign key (round_id, risk_id, council_id)
          references assessment_round_risks (round_id, risk_id, council_id) on delete restrict,
        add constraint risk_assessments_of_risk unique (id, risk_id, council_id);
      create index risk_assessments_round_index on risk_assessments (round_id, risk_id);
      grant insert (round_id) on risk_assessments to turvaring_api;

      create table assessment_dissents (
        id             uuid primary key default gen_random_uuid(),
        council_id     uuid not null,
        risk_id        uuid not null,
        assessment_id  uuid not null,
        institution_id uuid not null constraint assessment_dissents_institution references institutions (id) on delete restrict,
        submission_id  uuid,
        reason         text not null constraint assessment_dissents_reason_length check (length(reason) between 1 and 4000),
        constraint assessment_dissents_assessment foreign key (assessment_id, risk_id, council_id)
          references risk_assessments (id, risk_id, council_id) on delete restrict,
        constraint assessment_dissents_submission foreign key (submission_id, institution_id, risk_id, council_id)
          references risk_submissions (id, institution_id, risk_id, council_id) on delete restrict,
        constraint assessment_dissents_once unique (assessment_id, institution_id)
      );
      create index assessment_dissents_institution_index on assessment_dissents (institution_id);
      create index assessment_dissents_submission_index on assessment_dissents (submission_id);
      create trigger assessment_dissents_stay before update on assessment_dissents for each row execute function refuse_change();

      -- Who scores a risk: who owns it, who leads the scoring, who contributes. With the rights of who asks.
      create function risk_assessors(p_risk_id uuid) returns setof uuid language sql stable as $$
        select owner_institution_id from risks where id = p_risk_id and owner_institution_id is not null
        union select lead_assessor_institution_id from risks where id = p_risk_id and lead_assessor_institution_id is not null
        union select institution_id from risk_contributors where risk_id = p_risk_id
      $$;
      -- For whom the viewer speaks today: where they work, and whose seat they hold.
      create function own_institutions() returns setof uuid language sql stable security definer set search_path from current as $$
        select institution_id from affiliations where person_id = viewer_id() and is_current(valid_from, valid_to)
        union
        select m.institution_id from seats s join memberships m on m.id = s.membership_id
         where s.person_id = viewer_id() and is_current(s.valid_from, s.valid_to) and is_current(m.valid_from, m.valid_to)
      $$;

      -- A round of which one may see no risk leaves no trace, too.
      select guard('assessment_round_risks', '${OF_THE_RISK}', '${WRITES}');
      select guard('assessment_rounds', 'council_id = any(array(select readable_councils())) and (council_id = any(array(select overseen_councils()))
        or exists (select from assessment_round_risks rr where rr.round_id = assessment_rounds.id))', '${WRITES}');
      select guard('assessment_dissents', '${OF_THE_RISK}', '${WRITES}');
      select guard('risk_submissions', '${OF_THE_RISK} and (institution_id = any(array(select own_institutions())) or council_id = any(array(select inviting_councils()))
          or exists (select from risk_assessments a where a.round_id = risk_submissions.round_id and a.risk_id = risk_submissions.risk_id))',
        '${OF_THE_RISK} and institution_id = any(array(select own_institutions())) and institution_id in (select risk_assessors(risk_id))
          and exists (select from assessment_round_risks rr where rr.round_id = risk_submissions.round_id and rr.risk_id = risk_submissions.risk_id and rr.is_open)');
      revoke delete on assessment_rounds, assessment_round_risks, assessment_dissents, risk_submissions from turvaring_api, turvaring_worker;
      revoke update on assessment_round_risks, assessment_dissents, risk_submissions from turvaring_api, turvaring_worker;
      grant update (is_open) on assessment_round_risks to turvaring_api;
      -- Who said it is written by the database.
      revoke insert on risk_submissions from turvaring_api;
      grant insert (id, council_id, round_id, risk_id, institution_id, number, matrix_id, likelihood, impacts, overall_impact, score, level, confidence, reason)
        on risk_submissions to turvaring_api;
      select audit('assessment_rounds'), audit('assessment_round_risks'), audit('risk_submissions'), audit('assessment_dissents');
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop table assessment_dissents, risk_submissions cascade;
      alter table risk_assessments drop column round_id, drop constraint risk_assessments_of_risk;
      drop table assessment_round_risks, assessment_rounds cascade;
      drop function own_institutions, risk_assessors`);
  }
}
