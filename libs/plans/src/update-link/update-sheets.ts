import { Problem } from '@app/kernel';
import { noteReading, type OpenedLink } from './open-update-link.js';
import type { UpdateSheet, UpdateSheetItem } from './update-sheet.type.js';

const MOST = 100;

type Row = UpdateSheetItem & { restrictedRiskIds: string | null; totalCount: number };

/** Row-level security leaves what the institution of the link may see; the council is named by the item, its row is not the link's to read. */
const ITEMS = `
  select i.id, i.version, reference('T', council.code, i.number) as ref, i.title, i.description, i.done_criterion as "doneCriterion",
         council.name as "councilName", i.due_on::text as "dueOn", i.state, i.progress_percent as "progressPercent",
         i.waiting_for as "waitingFor", i.return_reason as "returnReason",
         i.state in ('PLANNED', 'IN_PROGRESS', 'WAITING') and i.due_on < act_today() as "isLate",
         asked.to_due_on::text as "askedDueOn", asked.asked_at as "askedAt", asker_of_extension(asked.id) as "askedByName",
         (select u.note from item_updates u where u.item_id = i.id order by u.number desc limit 1) as "latestNote", i.updated_at as "updatedAt",
         case when i.is_behind_mark then restricted_risks_of_item(i.id) end as "restrictedRiskIds", count(*) over ()::int as "totalCount"
    from action_items i cross join lateral council_named(i.council_id) council
    left join item_extensions asked on asked.item_id = i.id and asked.state = 'ASKED'
   where i.owner_institution_id = any(array(select own_institutions()))`;

/**
 * Whose link it is and what is open there, beside it those that were asked for by id; that it was opened is put on record, with the
 * restricted risks that it tells of.
 */
export async function sheetOf(link: OpenedLink, alsoIds: readonly string[] = []): Promise<UpdateSheet> {
  const rows = await link.act.tx.query<Row[]>(
    `${ITEMS} and i.state in ('PLANNED', 'IN_PROGRESS', 'WAITING') order by i.due_on, i.id limit ${MOST}`,
  );
  const missing = alsoIds.filter((id) => !rows.some((row) => row.id === id));
  const others =
    missing.length === 0 ? [] : await link.act.tx.query<Row[]>(`${ITEMS} and i.id = any($1) order by i.due_on, i.id`, [missing]);
  noteReading(link, 'OPENED', risksIn([...rows, ...others]));
  const { personName, institutionName, language, expiresAt, isInvitation, signedInName, signedInSpeaks } = link;
  return {
    ...{ personName, institutionName, expiresAt, isInvitation, signedInName, signedInSpeaks },
    language: language as UpdateSheet['language'],
    items: rows,
    others,
    totalCount: rows[0]?.totalCount ?? 0,
  };
}

/** One item, in whatever state it is by now. */
export async function itemOf(link: OpenedLink, id: string): Promise<UpdateSheetItem> {
  const rows = await link.act.tx.query<Row[]>(`${ITEMS} and i.id = $1`, [id]);
  const [item] = rows;
  if (!item) throw new Problem('NOT_FOUND', 'no-such-record', 'id');
  noteReading(link, null, risksIn(rows));
  return item;
}

const risksIn = (rows: readonly Row[]): string[] => [
  ...new Set(rows.flatMap(({ restrictedRiskIds }) => restrictedRiskIds?.split(',') ?? [])),
];
