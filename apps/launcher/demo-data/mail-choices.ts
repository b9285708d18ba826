import type pg from 'pg';
import { instant, plusDays } from './days.js';
import { idOf } from './ids.js';
import { insert } from './insert.js';
import { personId } from './network.js';

/** Who does without which mails, and since how many days. */
const WITHOUT = [
  { who: 'Monika Pedelmaa', category: 'OUTCOMES', days: 200, through: 'ONE_CLICK' },
  { who: 'Mati Kukersaar', category: 'RISKS', days: 60, through: 'LINK' },
] as const;

/** What people chose by the link at the end of a mail. */
export async function chooseMails(owner: pg.Client, today: string): Promise<void> {
  await insert(
    owner,
    'mail_choices',
    WITHOUT.map(({ who, category, days, through }) => ({
      ...{ id: idOf('mail-choice', `${who}/${category}`), person_id: personId(who), category, is_on: false, through },
      since: instant(plusDays(today, -days), '19:20'),
    })),
  );
}
