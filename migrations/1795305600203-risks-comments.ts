import type { MigrationInterface, QueryRunner } from 'typeorm';

const OF_THE_RISK = 'council_id = any(array(select readable_councils())) and (select true from risks r where r.id = risk_id)';

/** What the people of a council say about its risks. Nothing said is changed; what is withdrawn leaves its place and the reason. */
export class RisksComments1795305600203 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      -- Who takes part in a council: by a seat, as a substitute, or by working for a member. Officials and administrators look on.
      create function own_councils() returns setof uuid language sql stable security definer set search_path from current as $$
        select council_id from seats where person_id = viewer_id() and is_current(valid_from, valid_to)
        union
        select council_id from seat_substitutes where person_id = viewer_id() and is_current(valid_from, valid_to)
        union
        select m.council_id from affiliations a join memberships m using (institution_id)
         where a.person_id = viewer_id() and is_current(a.valid_from, a.valid_to) and is_current(m.valid_from, m.valid_to)
      $$;

      create table risk_comments (
        id              uuid primary key default gen_random_uuid(),
        council_id      uuid not null,
        risk_id         uuid not null,
        person_id       uuid not null default viewer_id() constraint risk_comments_person references persons (id) on delete restrict,
        text            text not null constraint risk_comments_text_length check (length(text) between 1 and 4000),
        created_at      timestamptz not null default act_now(),
        withdrawn_at    timestamptz,
        withdrawn_by_id uuid constraint risk_comments_withdrawn_by references persons (id) on delete restrict,
        withdraw_reason text,
        constraint risk_comments_risk foreign key (risk_id, council_id) references risks (id, council_id) on delete cascade,
        constraint risk_comments_withdrawing check ((withdrawn_at is null) = (withdrawn_by_id is null)
          and (withdrawn_by_id is null or withdrawn_by_id = person_id or withdraw_reason is not null))
      );
      create index risk_comments_risk_index on risk_comments (risk_id, created_at desc, id desc);
      create index risk_comments_person_index on risk_comments (person_id);
      create index risk_comments_withdrawn_by_index on risk_comments (withdrawn_by_id);
      select guard('risk_comments', '${OF_THE_RISK}', '${OF_THE_RISK} and council_id = any(array(select own_councils()))');
      alter policy api_updates on risk_comments
        using (${OF_THE_RISK} and (person_id = (select viewer_id()) or council_id = any(array(select writable_councils()))))
        with check (withdrawn_by_id = (select viewer_id()));
      revoke insert, update, delete on risk_comments from turvaring_api;
      grant insert (id, council_id, risk_id, text), update (withdrawn_at, withdrawn_by_id, withdraw_reason) on risk_comments to turvaring_api;
      select audit('risk_comments');
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop table risk_comments; drop function own_councils');
  }
}
