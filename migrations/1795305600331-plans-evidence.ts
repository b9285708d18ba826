import type { MigrationInterface, QueryRunner } from 'typeorm';

const OWN = 'person_id = (select evidence_sender())';
const OF_THE_ITEM = '(select true from action_items i where i.id = item_id)';
/** Who may say how the item goes: its council's secretary, and whom it is up to. */
const AT_THE_ITEM = `(select true from action_items i where i.id = item_id and (i.council_id = any(array(select writable_councils()))
  or i.owner_institution_id = any(array(select own_institutions()))))`;

/**
 * What shows how an action item goes: photos and files, each told with one update. Until it is told, a file is seen by who sent it alone,
 * who may take it back; told, it stays as it is. The bytes rest in rows of their own: the trail turns each row that is written
 * into JSON, and telling a file would do that to twenty megabytes twice.
 */
export class PlansEvidence1795305600331 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table item_updates add constraint item_updates_of_item unique (id, item_id);

      -- Who has signed in, or whom the link was sent to that was opened in this transaction. What such a link opens is said elsewhere.
      create function evidence_sender() returns uuid language sql stable parallel safe as
        $$ select coalesce(viewer_id(), nullif(current_setting('app.link_person_id', true), '')::uuid) $$;

      create table item_evidence (
        id         uuid primary key default gen_random_uuid(),
        council_id uuid not null,
        item_id    uuid not null,
        update_id  uuid,
        file_name  text not null constraint item_evidence_file_name_length check (length(file_name) between 1 and 200),
        media_type text not null,
        byte_size  integer not null constraint item_evidence_size check (byte_size between 1 and 20971520),
        sha256     bytea not null constraint item_evidence_sha256_length check (length(sha256) = 32),
        person_id  uuid default evidence_sender() constraint item_evidence_person references persons (id) on delete restrict,
        created_at timestamptz not null default act_now(),
        constraint item_evidence_of_council unique (id, council_id),
        constraint item_evidence_item foreign key (item_id, council_id) references action_items (id, council_id) on delete restrict,
        constraint item_evidence_update foreign key (update_id, item_id) references item_updates (id, item_id) on delete restrict
      );
      create index item_evidence_item_index on item_evidence (item_id, created_at, id);
      create index item_evidence_update_index on item_evidence (update_id, item_id);
      create index item_evidence_person_index on item_evidence (person_id);
      -- What housekeeping throws away.
      create index item_evidence_untold on item_evidence (created_at) where update_id is null;
      create trigger item_evidence_stay before update on item_evidence for each row when (old.update_id is not null) execute function refuse_change();

      create table evidence_bytes (
        id         uuid primary key,
        council_id uuid not null,
        bytes      bytea not null,
        constraint evidence_bytes_evidence foreign key (id, council_id) references item_evidence (id, council_id) on delete cascade
      );
      -- Photos, PDF and office files are packed already: packing them again costs time and saves nothing.
      alter table evidence_bytes alter column bytes set storage external;

      select guard('item_evidence', '${OF_THE_ITEM} and (update_id is not null or ${OWN})', '${AT_THE_ITEM} and ${OWN} and update_id is null');
      alter policy api_updates on item_evidence with check (${AT_THE_ITEM} and ${OWN});
      revoke insert, update on item_evidence from turvaring_api, turvaring_worker;
      grant insert (id, council_id, item_id, file_name, media_type, byte_size, sha256), update (update_id) on item_evidence to turvaring_api;
      select audit('item_evidence');
      create policy evidence_in_sight on audit_entries as restrictive for select to turvaring_api using (
        table_name <> 'item_evidence' or (select true from action_items i where i.id = (coalesce(after, before) ->> 'item_id')::uuid)
        or (select true from item_evidence e where e.id = row_id));

      select guard('evidence_bytes', '(select true from item_evidence e where e.id = evidence_bytes.id)',
        '(select true from item_evidence e where e.id = evidence_bytes.id and e.update_id is null and e.${OWN})');
      -- They go with what they are of.
      revoke update, delete on evidence_bytes from turvaring_api, turvaring_worker;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop policy evidence_in_sight on audit_entries;
      drop table evidence_bytes, item_evidence;
      drop function evidence_sender;
      alter table item_updates drop constraint item_updates_of_item;
    `);
  }
}
