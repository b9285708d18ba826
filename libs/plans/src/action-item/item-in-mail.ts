import type { Act } from '@app/kernel';
import { noteReadings, type AccessMark } from '@app/risks';

/** What every mail about an action item names. */
export interface ItemInMail {
  itemId: string;
  ref: string;
  title: string;
  doneCriterion: string | null;
  councilName: string;
  ownerInstitutionId: string;
  ownerName: string;
  /** YYYY-MM-DD, as the others. */
  dueOn: string;
  originalDueOn: string;
  slips: number;
  /** The day since when nobody has said a word of it. */
  silentSince: string;
  isOpen: boolean;
  secretaries: string | null;
  /** Whether it hangs on restricted risks alone. */
  isRestricted: boolean;
  /** Of these risks, as far as the reader sees them. */
  marks: AccessMark[];
}

/** As the reader of the act sees it: what hangs on restricted risks alone is nothing to who may not. */
export async function itemInMail({ tx, actor, readings }: Act, itemId: string): Promise<ItemInMail | undefined> {
  const [row] = await tx.query<(ItemInMail & { restrictedRiskIds: string | null })[]>(
    `select i.id as "itemId", reference('T', c.code, i.number) as ref, i.title, i.done_criterion as "doneCriterion", c.name as "councilName",
            i.owner_institution_id as "ownerInstitutionId", o.name as "ownerName", i.due_on::text as "dueOn",
            i.original_due_on::text as "originalDueOn", i.slips, silent_since(i.updated_at, i.created_at, i.start_on)::text as "silentSince",
            i.state in ('PLANNED', 'IN_PROGRESS', 'WAITING') as "isOpen", hidden.ids as "restrictedRiskIds", hidden.ids is not null as "isRestricted",
            (select string_agg(p.first_name || ' ' || p.last_name, ', ' order by p.last_name) from seats s join persons p on p.id = s.person_id
              where s.council_id = c.id and s.role = 'SECRETARY' and is_current(s.valid_from, s.valid_to)) as secretaries,
            coalesce((select json_agg(distinct jsonb_build_object('basis', r.mark_basis, 'from', r.mark_from, 'until', r.mark_until, 'holder', r.mark_holder))
                        from risks r where r.id = any(string_to_array(hidden.ids, ',')::uuid[])), '[]') as marks
       from action_items i
       join councils c on c.id = i.council_id
       join institutions o on o.id = i.owner_institution_id
       cross join lateral (select case when i.is_behind_mark then restricted_risks_of_item(i.id) end as ids) as hidden
      where i.id = $1`,
    [itemId],
  );
  if (!row) return undefined;
  const { restrictedRiskIds, ...item } = row;
  // Whoever reads a mail that was sent reads the item; a mail that leaves is written by the system, for its own reader.
  if (restrictedRiskIds && !actor.isSystem) noteReadings({ readings }, restrictedRiskIds.split(','));
  return item;
}

/** Whether somebody is still who they were told of the item as: its assignee, who leads its institution or one that helps, a secretary, say. */
export async function isToldOfItem({ tx }: Act, itemId: string, personId: string | null, audience: string): Promise<boolean> {
  const [row] = await tx.query<{ told: boolean }[]>(
    `select exists (select from action_items i
                     cross join lateral (
                       select a.person_id, a.audience, a.may_read from item_audience(i.council_id, i.owner_institution_id, i.assignee_person_id) a
                       union all select h.person_id, 'HELPER', true from item_helping_people(i.id) h) a
                     where i.id = $1 and a.person_id = $2 and a.audience = $3 and a.may_read) as told`,
    [itemId, personId, audience],
  );
  return row?.told ?? false;
}
