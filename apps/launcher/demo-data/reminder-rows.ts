import type pg from 'pg';
import { plusDays } from './days.js';
import { keepMails, mailId, type Reader, type SentMail } from './mail-rows.js';
import { on } from './risk-rows.js';
import { keepUpdateLinks } from './update-link-rows.js';

/** Since when the councils follow their action items up by rules: a quarter, in which whatever is late has gone through every step. */
const DAYS = 91;
const TIME = '08:05';

interface DueReminder extends Reader {
  object: string;
  ruleId: string;
  itemId: string;
  extensionId: string | null;
  countedFrom: string;
  councilId: string;
  institutionId: string | null;
  audience: string;
  occurrence: number;
}

/**
 * Rules of action items that hold for a quarter, and what they have sent in it: day by day, as their job would have found it on each. Where
 * the rules alone were dated back, the first day of the worker would catch up with all of it at once.
 */
export async function remindOfItems(owner: pg.Client, secret: string, today: string): Promise<void> {
  const began = plusDays(today, -DAYS);
  await owner.query(
    `update reminder_rules rule set valid_from = greatest(c.founded_on, $1::date) from councils c
      where c.id = rule.council_id and rule.object in ('ACTION_ITEM_DUE', 'ACTION_ITEM_SILENT', 'EXTENSION_ASKED')`,
    [began],
  );
  for (let day = began; day < today; day = plusDays(day, 1)) await on(owner, day, () => remindOn(owner, secret, day));
  await owner.query(`select set_config('app.now', '', true)`);
}

/** Of what is open today and stood with that day of its own by then; of no day that was asked for only later. */
async function remindOn(owner: pg.Client, secret: string, day: string): Promise<void> {
  const { rows } = await owner.query<DueReminder>(
    `select due.object, due.rule_id as "ruleId", i.id as "itemId", due.extension_id as "extensionId", due.counted_from::text as "countedFrom",
            due.council_id as "councilId", case when due.audience in ('ASSIGNEE', 'LEAD', 'SEAT') then i.owner_institution_id end as "institutionId",
            due.audience, due.occurrence, p.id as "personId", due.person_name as "personName", p.email as address, p.language
       from limited_reminders(null, null) as due join persons p on p.id = due.person_id join action_items i on i.id = due.item_id
      where due.goes and i.created_at <= act_now()
        and not exists (select from item_extensions e where e.item_id = i.id and e.state = 'GRANTED' and e.decided_at > act_now())
      order by due.rule_id, i.id, p.id`,
  );
  await keepMails(
    owner,
    rows.map((row) => mailOf(row, day)),
  );
  await keepUpdateLinks(
    owner,
    secret,
    rows.flatMap((row, at) =>
      row.institutionId && !row.extensionId
        ? [
            {
              ...{ mailId: mailId(mailOf(row, day).key), personId: row.personId, institutionId: row.institutionId, day, time: TIME },
              opened: at % 3 === 0 ? [0] : [],
            },
          ]
        : [],
    ),
  );
}

/** As `reminders.remind` plans it; by its details the rules know that it was told. */
function mailOf(
  { object, ruleId, itemId, extensionId, countedFrom, occurrence, audience, institutionId: _, ...to }: DueReminder,
  day: string,
): SentMail & Reader {
  const kind = extensionId ? 'reminders.extension' : 'reminders.action-item';
  const details = { ruleId, occurrence, audience, countedFrom, ...(extensionId ? { extensionId } : { object }) };
  return {
    ...to,
    ...{ kind, isOptional: true, subjectId: itemId, details, day, time: TIME },
    key: `${kind}/${ruleId}/${itemId}/${extensionId ?? countedFrom}/${occurrence}/${to.personId}`,
  };
}
