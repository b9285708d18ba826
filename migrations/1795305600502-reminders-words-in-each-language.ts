import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a council adds to the mails of a rule, also for who reads Latvian or Russian. */
export class RemindersWordsInEachLanguage1795305600502 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table reminder_rules
        add column words_lv text constraint reminder_rules_words_lv_length check (length(words_lv) between 1 and 1000),
        add column words_ru text constraint reminder_rules_words_ru_length check (length(words_ru) between 1 and 1000)`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('alter table reminder_rules drop column words_ru, drop column words_lv');
  }
}
