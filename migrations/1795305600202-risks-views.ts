import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Views that a person keeps of registers, and an index for each order of a register: read backwards for the other way round. */
export class RisksViews1795305600202 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table risk_views (
        id         uuid primary key default gen_random_uuid(),
        person_id  uuid not null default viewer_id() constraint risk_views_person references persons (id) on delete cascade,
        council_id uuid constraint risk_views_council references councils (id) on delete cascade,
        place      integer not null constraint risk_views_most check (place between 1 and 20),
        name       text not null constraint risk_views_name_length check (length(name) between 1 and 60),
        search     text not null constraint risk_views_search_length check (length(search) <= 1000),
        created_at timestamptz not null default act_now(),
        constraint risk_views_once unique (person_id, place),
        constraint risk_views_name unique (person_id, name)
      );
      create index risk_views_council_index on risk_views (council_id);
      select guard('risk_views', 'person_id = (select viewer_id())',
        'person_id = (select viewer_id()) and (council_id is null or council_id = any(array(select readable_councils())))');
      revoke insert, update on risk_views from turvaring_api;
      grant insert (id, council_id, place, name, search) on risk_views to turvaring_api;
      -- That somebody keeps a view is told; what they look for is theirs.
      select audit('risk_views', 'name', 'search');

      create index risks_by_score on risks (council_id, coalesce(current_score, 0) desc, id desc);
      create index risks_by_target on risks (council_id, coalesce(target_score, 0) desc, id desc);
      create index risks_by_status on risks (council_id, array_position(array['DRAFT', 'OPEN', 'MONITORED', 'CLOSED'], status), number, id);
      create index risks_by_review_last on risks (council_id, review_due_on desc nulls last, id desc);
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop index risks_by_review_last, risks_by_status, risks_by_target, risks_by_score; drop table risk_views');
  }
}
