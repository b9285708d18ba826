import type { MigrationInterface, QueryRunner } from 'typeorm';
import { itemReminders } from './parts/item-reminders.js';

const without = (category: string) => `array(select unsubscribed_persons('${category}'))`;
const ITEMS_MUTED = `found.person_id = any (case t.delivery when 'DIGEST' then ${without('DIGEST')} else ${without('ITEMS')} end)`;

/** A rule tells institutions that help with an item, too, from one of its reminders on. */
export class RemindersHelpers1795305600420 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table reminder_rules
        add column helpers_from integer constraint reminder_rules_helpers_from check (helpers_from between 1 and 20),
        add constraint reminder_rules_helpers check (helpers_from is null or object in ('ACTION_ITEM_DUE', 'ACTION_ITEM_SILENT'));

      -- Who is told of an item at the institutions that help: who leads them, and where nobody does, who holds their seats. They read the item.
      create function item_helping_people(p_item_id uuid) returns table (person_id uuid) language sql stable rows 5 as $$
        with leads as (
          select h.institution_id, a.person_id from item_helpers h join affiliations a on a.institution_id = h.institution_id
           where h.item_id = p_item_id and a.role = 'LEAD' and is_current(a.valid_from, a.valid_to))
        select person_id from leads
        union
        select s.person_id from item_helpers h join memberships m on m.institution_id = h.institution_id join seats s on s.membership_id = m.id
         where h.item_id = p_item_id and is_current(m.valid_from, m.valid_to) and is_current(s.valid_from, s.valid_to)
           and h.institution_id not in (select institution_id from leads)
      $$;
      ${itemReminders(ITEMS_MUTED, true, true)}
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      ${itemReminders(ITEMS_MUTED, true)}
      drop function item_helping_people;
      alter table reminder_rules drop constraint reminder_rules_helpers, drop column helpers_from;
    `);
  }
}
