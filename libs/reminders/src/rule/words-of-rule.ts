import { type Act, type Language } from '@app/kernel';
import type { Delivery } from '@app/mail';

/** What the council adds to mails of the rule in this language, as it stands today; none where it adds nothing in it. */
export async function wordsOfRule({ tx }: Act, { details }: Delivery, language: Language): Promise<string[]> {
  const [rule] = await tx.query<Record<Language, string | null>[]>(
    'select words_et as et, words_lv as lv, words_ru as ru, words_en as en from reminder_rules where id = $1',
    [details['ruleId'] ?? null],
  );
  const words = rule?.[language];
  return words ? [words] : [];
}
