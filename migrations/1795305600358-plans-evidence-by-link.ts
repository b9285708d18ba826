import type { MigrationInterface, QueryRunner } from 'typeorm';

const AT_THE_ITEM = `(select true from action_items i where i.id = item_id and (i.council_id = any(array(select writable_councils()))
  or i.owner_institution_id = any(array(select own_institutions()))))`;

/** The policies of evidence and its bytes, by what answers who sends. */
const policies = (sender: string, bytesRead: string): string => {
  const own = `person_id = (select ${sender}())`;
  const bytesWrite = `(select true from item_evidence e where e.id = evidence_bytes.id and e.update_id is null and e.${own})`;
  return `
      alter table item_evidence alter column person_id set default ${sender}();
      alter policy api_reads on item_evidence using ((select true from action_items i where i.id = item_id) and (update_id is not null or ${own}));
      alter policy api_inserts on item_evidence with check (${AT_THE_ITEM} and ${own} and update_id is null);
      alter policy api_updates on item_evidence using (${AT_THE_ITEM} and ${own} and update_id is null) with check (${AT_THE_ITEM} and ${own});
      alter policy api_deletes on item_evidence using (${AT_THE_ITEM} and ${own} and update_id is null);
      alter policy api_reads on evidence_bytes using ((select true from item_evidence e where e.id = evidence_bytes.id${bytesRead}));
      alter policy api_inserts on evidence_bytes with check (${bytesWrite});
      alter policy api_updates on evidence_bytes using (${bytesWrite}) with check (${bytesWrite});
      alter policy api_deletes on evidence_bytes using (${bytesWrite});`;
};

/**
 * Evidence by the link of a mail. Its sender is the acting person of every other word that is said by a link, so one function says who that
 * is. Whoever comes by a link sends files and is given none: of the bytes they reach what they have sent and not told yet.
 */
export class PlansEvidenceByLink1795305600358 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      ${policies('acting_person', ' and (e.update_id is null or (select viewer_id()) is not null)')}
      drop function evidence_sender;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      create function evidence_sender() returns uuid language sql stable parallel safe as
        $$ select coalesce(viewer_id(), nullif(current_setting('app.link_person_id', true), '')::uuid) $$;
      ${policies('evidence_sender', '')}
    `);
  }
}
