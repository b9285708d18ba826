import type { MigrationInterface, QueryRunner } from 'typeorm';

const OWN = 'owner_institution_id = any(array(select own_institutions()))';
const OVERSEEN = 'council_id = any(array(select overseen_councils()))';

const reads = (behindMark: readonly string[]): string => `
      alter policy api_reads on action_items using (
        (council_id = any(array(select readable_councils())) or ${OWN}
         or id = any(array(select shared_items())) or id = any(array(select helped_items())))
        and (not is_behind_mark or ${behindMark.join(' or ')} or id = any(array(select helped_items())) or hangs_on_something_in_sight(id)))`;

/**
 * Of an action behind an access mark the councils that somebody oversees are asked first: known with the act, while their institutions are
 * looked up when first asked for, a tenth of what an official's list of actions takes. Who reads what stays the same.
 */
export class PlansOverseersFirst1795305600583 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(reads([OVERSEEN, OWN]));
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(reads([OWN, OVERSEEN]));
  }
}
