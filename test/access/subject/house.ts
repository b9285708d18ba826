/** Links, jobs and what else the house keeps, and what makes use of several rooms. What `SUBJECT` begins with: the parts stand in its order and see those before them. */
export const HOUSE_ROWS = `
  plan_number as (insert into plan_numbers (council_id, series, last) values ($1, gen_random_uuid(), 1) returning id),
  link as (insert into sign_in_links (id, address, person_id, token_hash, expires_at)
    select gen_random_uuid(), 'subject@example.org', id, sha256(id::text::bytea), now() from person returning id),
  device as (insert into sessions (person_id, token_hash, expires_at) select id, sha256(id::text::bytea), now() from person returning id),
  update_link as (insert into update_links (person_id, institution_id, delivery_id, token_hash, expires_at)
    select person.id, $2, delivery.id, sha256(person.id::text::bytea), now() + interval '1 day' from person, delivery returning id),
  update_link_use as (insert into update_link_uses (link_id, kind) select id, 'OPENED' from update_link returning id),
  job as (insert into outbox_jobs (name, payload, dispatched_at) values ('subject', '{}', now()) returning id),
  event as (insert into rate_events (kind, key) values ('subject', '') returning id),
  digest_week as (insert into digest_weeks (week, country, time_zone) values (gen_random_uuid()::text, 'EE', 'Europe/Tallinn') returning id),
  mail_choice as (insert into mail_choices (person_id, category, is_on, through) select id, 'DIGEST', true, 'PROFILE' from person returning id),
  outcome as (insert into outcomes (council_id, seminar_id, is_automatic, planned_at) select $1, held_day.seminar_id, false, now() from held_day returning id),
  outcome_decision as (insert into outcome_decisions (council_id, outcome_id, decision_id, state)
    select $1, outcome.id, decision.id, 'REPEALED' from outcome, decision returning id),
  told as (insert into deliveries (key, kind, category, seminar_id, subject_id, person_id, address, language, state)
    select 'subject/told/' || $3::text, 'seminars.invitation', 'OFFICIAL', reportable.id, held_invitation.id, person.id, 'subject@example.org', 'et', 'ACCEPTED'
      from reportable, held_invitation, person),
  co_decision as (insert into decisions (council_id, year, number, kind, text, decided_on, seminar_id)
    select $5::uuid, extract(year from current_date), 1000 + (random() * 1000000000)::integer, 'DECIDED', 'Subject', current_date, seminar_id from held_day where $5 is not null),
  worker as (insert into workers (id) values (gen_random_uuid()) returning id)`;
