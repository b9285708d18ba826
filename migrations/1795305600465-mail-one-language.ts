import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A mail is written in the language that it was planned in: each has every text. What left in another before keeps that as its own. */
export class MailOneLanguage1795305600465 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      update deliveries set language = written_in where written_in <> language and state in ('ACCEPTED', 'BOUNCED');
      alter table deliveries drop column written_in;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table deliveries add column written_in text constraint deliveries_written_in check (written_in in ('et', 'lv', 'ru', 'en'));
      update deliveries set written_in = language where content_print is not null;
    `);
  }
}
