import { Council } from '@app/councils';
import { declareReads, sql } from '@app/kernel';
import { ReminderLimit } from './reminder-limit.entity.js';

declareReads(ReminderLimit, (limit) => ({
  council: limit.toOne(() => Council, { key: 'councilId', description: 'The council whose rules it bounds.' }),
}));

declareReads(Council, (council) => ({
  reminderLimit: council.toOne(() => ReminderLimit, {
    where: (c, limit) => sql`${limit.councilId} = ${c.id}`,
    nullable: true,
    description:
      'Up to how many reminders a day, of all councils, its rules send a person another; null for who does not read the council.',
  }),
}));
