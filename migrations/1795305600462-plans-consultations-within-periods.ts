import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Nobody is asked for an opinion on a plan that is over by then. */
export class PlansConsultationsWithinPeriods1795305600462 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      update action_plans set consultation_until = period_to, version = version + 1 where state = 'CONSULTATION' and consultation_until > period_to;
      alter table action_plans add constraint action_plans_consultation_in_period check (state <> 'CONSULTATION' or consultation_until <= period_to);
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('alter table action_plans drop constraint action_plans_consultation_in_period');
  }
}
