import type pg from 'pg';
import { actionItems } from './action-items.js';
import type { CouncilKey } from './councils.js';
import { plusDays } from './days.js';
import { idOf } from './ids.js';
import { insert, type Row } from './insert.js';
import { keepMails, READER, type Reader } from './mail-rows.js';
import { at, on } from './risk-rows.js';
import { keepUpdateLinks } from './update-link-rows.js';

/** Days that a round is open, and after how many of them those who speak in it do so. */
const LENGTH = 10;
const SPOKEN = 2;
/** What they say of what is on its way and not late, one after the other; of the rest they say what is the matter. */
const WORDS = ['Läheb plaani järgi', 'Töö käib, tähtajast peame kinni', 'Järgmine samm on partneritega kokku lepitud'];

/** In each council the round of the quarter before; in one of them another that is open before its next seminar. */
export async function fillStatusRounds(owner: pg.Client, secret: string, today: string): Promise<void> {
  const began = plusDays(quarterBefore(today), 8);
  for (const council of Object.keys(actionItems) as CouncilKey[])
    await ask(owner, secret, council, began, {
      ...{ number: 1, why: 'QUARTER', year: Number(began.slice(0, 4)), quarter: quarterOf(began) },
      ...{ reminded_on: plusDays(began, LENGTH - 2), closed_at: at(plusDays(began, LENGTH + 1)), ended: 'DAY_PASSED' },
    });
  await ask(owner, secret, 'ida-viru', plusDays(today, -3), {
    ...{ number: 2, why: 'SEMINAR', seminar_id: idOf('seminar', 'joint-next') },
    started_by_id: await secretaryOf(owner, 'ida-viru'),
  });
  await owner.query(`select set_config('app.now', '', true)`);
}

const quarterOf = (day: string): number => Math.ceil(Number(day.slice(5, 7)) / 3);

/** The first day of the quarter before the one that a day lies in. */
function quarterBefore(day: string): string {
  const first = new Date(`${day.slice(0, 4)}-01-01T00:00:00Z`);
  first.setUTCMonth(3 * (quarterOf(day) - 2));
  return first.toISOString().slice(0, 10);
}

/** Institutions are asked that had something to report in it, by mails to those who speak for them; some say how it goes by their link. */
async function ask(owner: pg.Client, secret: string, council: CouncilKey, began: string, round: Row): Promise<void> {
  const [id, councilId] = [idOf('status-round', `${council}/${String(round['number'])}`), idOf('council', council)];
  await on(owner, began, async () => {
    await insert(owner, 'status_rounds', [
      { id, council_id: councilId, asked_until: plusDays(began, LENGTH), started_at: at(began), version: 1, ...round },
    ]);
  });
  await owner.query(`select set_config('app.now', '', true)`);
  await owner.query(
    `insert into round_institutions (council_id, round_id, institution_id) select distinct $1::uuid, $2::uuid, institution_id from round_items($2, null)`,
    [councilId, id],
  );
  await mail(owner, id, councilId, began, false);
  const told = await say(owner, id, plusDays(began, SPOKEN));
  await keepUpdateLinks(
    owner,
    secret,
    (await mailed(owner, id)).map((one) => ({
      ...one,
      ...{ day: began, time: '12:00' },
      ...(told.has(`${one.institutionId}/${one.personId}`) ? { opened: [SPOKEN], hasTold: true } : {}),
    })),
  );
  if (typeof round['reminded_on'] === 'string') await mail(owner, id, councilId, round['reminded_on'], true);
}

/** To who leads an institution, else to who holds its seats; reminded are those whose institution has not said all. */
async function mail(owner: pg.Client, id: string, councilId: string, day: string, isReminder: boolean): Promise<void> {
  const { rows } = await owner.query<Reader & { institutionId: string }>(
    `with speakers as (
       select s.*, rank() over (partition by s.institution_id order by s.is_lead desc) as nearest
         from institution_speakers(array(select institution_id from round_institutions where round_id = $1)) s where s.has_address and (s.is_lead or s.is_seated))
     select s.institution_id as "institutionId", ${READER} from speakers s join persons p on p.id = s.person_id
      where s.nearest = 1 and (not $2 or exists (select from round_items($1, s.institution_id) x where x.word_at is null))`,
    [id, isReminder],
  );
  await keepMails(
    owner,
    rows.map(({ institutionId, ...reader }) => ({
      ...reader,
      key: `plans.status-round/${id}/${institutionId}/${reader.personId}/${isReminder ? day : 'start'}`,
      ...{ kind: 'plans.status-round', councilId, subjectId: id, details: { institutionId, isReminder }, day, time: '12:00' },
    })),
  );
}

interface Mailed {
  mailId: string;
  personId: string;
  institutionId: string;
}

const mailed = async (owner: pg.Client, roundId: string): Promise<Mailed[]> =>
  (
    await owner.query<Mailed>(
      `select id as "mailId", person_id as "personId", details ->> 'institutionId' as "institutionId" from deliveries
        where kind = 'plans.status-round' and subject_id = $1 order by person_name, id`,
      [roundId],
    )
  ).rows;

/** Every other item that nobody spoke of since is spoken of in the round, by somebody who was mailed. By whom, and for which institution. */
async function say(owner: pg.Client, roundId: string, day: string): Promise<ReadonlySet<string>> {
  const { rows } = await owner.query<{ who: string }>(
    `with silent as (
       select x.item_id, x.institution_id, row_number() over (order by i.due_on, i.id) as nth,
              (select min(d.person_id::text)::uuid from deliveries d
                where d.kind = 'plans.status-round' and d.subject_id = $1 and d.details ->> 'institutionId' = x.institution_id::text) as person_id
         from round_items($1, null) x join action_items i on i.id = x.item_id
        where x.word_at is null and i.changed_at < $2::timestamptz and i.state in ('PLANNED', 'IN_PROGRESS', 'WAITING')
     ), said as (
       insert into item_updates (council_id, item_id, number, state, progress_percent, note, channel, person_id, created_at)
       select i.council_id, i.id, 1 + (select count(*) from item_updates u where u.item_id = i.id), i.state, i.progress_percent,
              case when i.state = 'WAITING' then 'Ootame endiselt: ' || i.waiting_for
                   when i.due_on < ($2::timestamptz)::date then 'Oleme tähtajast maas, aga töö käib'
                   when exists (select from item_extensions e where e.item_id = i.id and e.state = 'ASKED' and e.asked_at <= $2::timestamptz)
                     then 'Töö käib, lisaaja soov on esitatud'
                   when i.state = 'PLANNED' then 'Alustame kokkulepitud ajal'
                   else ($3::text[])[1 + (s.nth / 2) % cardinality($3::text[])] end, 'LINK', s.person_id, $2::timestamptz
         from silent s join action_items i on i.id = s.item_id where s.nth % 2 = 1 and s.person_id is not null
       returning item_id)
     , changed as (update action_items set updated_at = $2::timestamptz, changed_at = $2::timestamptz where id in (select item_id from said))
     select distinct s.institution_id || '/' || s.person_id as who from silent s join said on said.item_id = s.item_id`,
    [roundId, at(day), WORDS],
  );
  return new Set(rows.map(({ who }) => who));
}

async function secretaryOf(owner: pg.Client, council: CouncilKey): Promise<string | null> {
  const { rows } = await owner.query<{ id: string }>(
    `select person_id as id from seats where council_id = $1 and role = 'SECRETARY' and is_current(valid_from, valid_to) limit 1`,
    [idOf('council', council)],
  );
  return rows[0]?.id ?? null;
}
