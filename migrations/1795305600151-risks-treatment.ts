import type { MigrationInterface, QueryRunner } from 'typeorm';

const OF_THE_RISK = 'council_id = any(array(select readable_councils())) and (select true from risks r where r.id = risk_id)';
const WRITES = 'council_id = any(array(select writable_councils()))';
const CAUSES = `'ACCEPTED', 'ACCEPTANCE_EXPIRED', 'LEVEL_ROSE', 'REVIEWED'`;

/**
 * Accepting a risk is a decision, of the chair too, who may write nothing else in the register: so the database takes it, in one function
 * that changes the risk's treatment and status and nothing more. It also ends an acceptance that no longer fits, whichever act changed
 * the risk: treatment ACCEPT and an acceptance in force go together.
 */
export class RisksTreatment1795305600151 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table risk_steps add column cause text constraint risk_steps_cause check (cause in (${CAUSES}));
      grant insert (cause) on risk_steps to turvaring_api;

      create table risk_acceptances (
        id            uuid primary key default gen_random_uuid(),
        council_id    uuid not null,
        risk_id       uuid not null,
        reason        text not null constraint risk_acceptances_reason_length check (length(reason) between 1 and 2000),
        accepted_on   date not null default act_today(),
        expires_on    date not null,
        matrix_id     uuid not null constraint risk_acceptances_matrix references risk_matrices (id) on delete restrict,
        score         integer not null,
        level         text not null constraint risk_acceptances_level check (level in ('LOW', 'MEDIUM', 'HIGH', 'VERY_HIGH')),
        approver_id   uuid default viewer_id() constraint risk_acceptances_approver references persons (id) on delete restrict,
        ended_on      date,
        ended_because text constraint risk_acceptances_ended_because
                      check (ended_because in ('EXPIRED', 'TREATMENT_CHANGED', 'LEVEL_ROSE', 'RISK_CLOSED', 'RENEWED')),
        created_at    timestamptz not null default act_now(),
        constraint risk_acceptances_risk foreign key (risk_id, council_id) references risks (id, council_id) on delete restrict,
        constraint risk_acceptances_term check (expires_on > accepted_on and expires_on <= accepted_on + 1096),
        constraint risk_acceptances_ending check ((ended_on is null) = (ended_because is null))
      );
      create unique index risk_acceptances_in_force on risk_acceptances (risk_id) where ended_on is null;
      create index risk_acceptances_risk_index on risk_acceptances (risk_id, created_at desc);
      create index risk_acceptances_expiring on risk_acceptances (expires_on) where ended_on is null;
      create index risk_acceptances_matrix_index on risk_acceptances (matrix_id);
      create index risk_acceptances_approver_index on risk_acceptances (approver_id);

      create table risk_reviews (
        id          uuid primary key default gen_random_uuid(),
        council_id  uuid not null,
        risk_id     uuid not null,
        reviewed_on date not null,
        reason      text not null constraint risk_reviews_reason_length check (length(reason) between 1 and 4000),
        level       text constraint risk_reviews_level check (level in ('LOW', 'MEDIUM', 'HIGH', 'VERY_HIGH')),
        status      text not null constraint risk_reviews_status check (status in ('OPEN', 'MONITORED')),
        due_on      date,
        next_due_on date not null,
        person_id   uuid default viewer_id() constraint risk_reviews_person references persons (id) on delete restrict,
        created_at  timestamptz not null default act_now(),
        constraint risk_reviews_risk foreign key (risk_id, council_id) references risks (id, council_id) on delete restrict,
        constraint risk_reviews_next check (next_due_on > reviewed_on)
      );
      create index risk_reviews_risk_index on risk_reviews (risk_id, created_at desc);
      create index risk_reviews_person_index on risk_reviews (person_id);
      create trigger risk_reviews_stay before update on risk_reviews for each row execute function refuse_change();

      select guard('risk_acceptances', '${OF_THE_RISK}', 'false'), guard('risk_reviews', '${OF_THE_RISK}', '${WRITES}');
      revoke insert, update, delete on risk_acceptances from turvaring_api;
      revoke insert, update, delete on risk_reviews from turvaring_api;
      grant insert (id, council_id, risk_id, reviewed_on, reason, level, status, due_on, next_due_on) on risk_reviews to turvaring_api;
      revoke delete on risk_acceptances from turvaring_worker;
      revoke update, delete on risk_reviews from turvaring_worker;
      select audit('risk_acceptances'), audit('risk_reviews');

      create function note_risk_step(p_risk risks, p_reason text, p_cause text) returns void language sql as $$
        insert into risk_steps (council_id, risk_id, number, status, reason, cause)
        select p_risk.council_id, p_risk.id, 1 + count(*), p_risk.status, p_reason, p_cause from risk_steps where risk_id = p_risk.id
      $$;

      -- The secretary or chair accepts an open risk that is scored, as they saw it. Null when somebody was faster, or it cannot be accepted.
      create function accept_risk(p_risk_id uuid, p_version integer, p_reason text, p_expires_on date) returns uuid
        language plpgsql security definer set search_path from current as $$
        declare
          risk     risks;
          accepted uuid;
        begin
          select * into risk from risks
           where id = p_risk_id and version = p_version and status in ('OPEN', 'MONITORED') and current_score is not null
             and council_id in (select inviting_councils())
             for update;
          if not found then
            return null;
          end if;
          update risk_acceptances set ended_on = act_today(), ended_because = 'RENEWED' where risk_id = risk.id and ended_on is null;
          insert into risk_acceptances (council_id, risk_id, reason, expires_on, matrix_id, score, level)
          values (risk.council_id, risk.id, p_reason, p_expires_on, risk.current_matrix_id, risk.current_score, risk.current_level)
          returning id into accepted;
          update risks set treatment = 'ACCEPT', status = 'MONITORED', version = version + 1, changed_at = act_now()
           where id = risk.id returning * into risk;
          perform note_risk_step(risk, p_reason, 'ACCEPTED');
          return accepted;
        end $$;

      -- With the change of a risk that an acceptance does not cover, the acceptance ends; of a risk that grew, also the treatment.
      create function heed_acceptance() returns trigger language plpgsql security definer set search_path from current as $$
        declare
          held risk_acceptances;
          why  text;
        begin
          select * into held from risk_acceptances where risk_id = new.id and ended_on is null;
          why := case when held.id is null then null
                      when new.status = 'CLOSED' then 'RISK_CLOSED'
                      when new.treatment is distinct from 'ACCEPT' then 'TREATMENT_CHANGED'
                      when new.level_rank > array_position(array['LOW', 'MEDIUM', 'HIGH', 'VERY_HIGH'], held.level) then 'LEVEL_ROSE' end;
          if why is null then
            return new;
          end if;
          update risk_acceptances set ended_on = act_today(), ended_because = why where id = held.id;
          if why <> 'TREATMENT_CHANGED' then
            new.treatment := null;
          end if;
          if why = 'LEVEL_ROSE' then
            new.status := 'OPEN';
            perform note_risk_step(new, null, why);
          end if;
          return new;
        end $$;
      create trigger risks_heed_acceptance before update on risks for each row when (old.treatment = 'ACCEPT') execute function heed_acceptance();

      -- Past its last day an acceptance ends, and the risk is open again. Answers those that ended now: a second run finds none.
      create function expire_acceptances() returns setof uuid language plpgsql as $$
        declare
          due risk_acceptances;
          was risks;
        begin
          -- Risks are locked first, as everywhere; what changed while waiting is looked at again.
          for due in select a.* from risk_acceptances a join risks r on r.id = a.risk_id
                      where a.ended_on is null and a.expires_on < act_today() order by r.id for update of r, a loop
            update risk_acceptances set ended_on = act_today(), ended_because = 'EXPIRED' where id = due.id;
            update risks set treatment = null, status = 'OPEN', version = version + 1, changed_at = act_now()
             where id = due.risk_id returning * into was;
            perform note_risk_step(was, null, 'ACCEPTANCE_EXPIRED');
            return next due.id;
          end loop;
        end $$;

      -- Who is told of a risk, nearest first: its owner, who leads the owning institution, the secretary; each once, and whether they may
      -- read it. Who no longer works for the owning institution owns nothing; who reads as an official alone is told nothing.
      create function reads_council(p_person_id uuid, p_council_id uuid) returns boolean language sql stable as $$
        select exists (select from seats where person_id = p_person_id and council_id = p_council_id and is_current(valid_from, valid_to))
            or exists (select from seat_substitutes where person_id = p_person_id and council_id = p_council_id and is_current(valid_from, valid_to))
            or exists (select from affiliations a join memberships m using (institution_id)
                        where a.person_id = p_person_id and m.council_id = p_council_id
                          and is_current(a.valid_from, a.valid_to) and is_current(m.valid_from, m.valid_to))
      $$;
      create function risk_audience(p_council_id uuid, p_institution_id uuid, p_person_id uuid)
        returns table (tier integer, audience text, person_id uuid, may_read boolean) language sql stable as $$
        select distinct on (found.person_id) found.tier, found.audience, found.person_id,
               found.in_place and reads_council(found.person_id, p_council_id)
          from (
            select 1 as tier, 'OWNER' as audience, p_person_id as person_id, exists (
                     select from affiliations a where a.person_id = p_person_id and a.institution_id = p_institution_id
                        and is_current(a.valid_from, a.valid_to)) as in_place
             where p_person_id is not null
            union all
            select 2, 'LEAD', a.person_id, true from affiliations a
             where a.institution_id = p_institution_id and a.role = 'LEAD' and is_current(a.valid_from, a.valid_to)
            union all
            select 3, 'SECRETARY', s.person_id, true from seats s
             where s.council_id = p_council_id and s.role = 'SECRETARY' and is_current(s.valid_from, s.valid_to)) as found
         order by found.person_id, found.in_place desc, found.tier
      $$;

      -- That a mail about a risk was sent is seen by who sees the risk.
      create policy mails_of_risks on deliveries as restrictive for select to turvaring_api using (
        kind not in ('risks.acceptance-expired', 'reminders.risk-review') or (select true from risks r where r.id = subject_id));
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop policy mails_of_risks on deliveries;
      drop function risk_audience, reads_council, expire_acceptances;
      drop trigger risks_heed_acceptance on risks;
      drop function heed_acceptance, accept_risk, note_risk_step;
      drop table risk_reviews, risk_acceptances;
      alter table risk_steps drop column cause`);
  }
}
