import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Indicators of an adopted plan are corrected by a decision as the plan itself is: what they were before is kept in the row of the amendment.
 * And an indicator may say how often it is measured.
 */
export class PlansIndicatorsAmended1795305600362 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table goal_indicators
        add column measured_every integer constraint goal_indicators_measured_every check (measured_every between 1 and 120);
      alter table plan_amendments
        add column indicators jsonb not null default '[]' constraint plan_amendments_indicators check (jsonb_typeof(indicators) = 'array');
      grant insert (indicators) on plan_amendments to turvaring_api;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table plan_amendments drop column indicators;
      alter table goal_indicators drop column measured_every;
    `);
  }
}
