import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a mail said when it left: its language, and a print of its words to tell whether it would say the same today. */
export class MailWhatWasWritten1795305600074 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table deliveries
        add column written_in text constraint deliveries_written_in check (written_in in ('et', 'lv', 'ru', 'en')),
        add column content_print bytea`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('alter table deliveries drop column written_in, drop column content_print');
  }
}
