import type { Act } from '@app/kernel';
import type { Seminar } from '../seminar/seminar.entity.js';

/**
 * What there is to do for a new seminar: the list of the one it was made from, unticked; without one, the usual lines in the language
 * of the leading council (English where there are none in it). The people of the other list stay while they are still there.
 */
export async function startChecklist(act: Act, { id, councilId, clonedFromId }: Seminar): Promise<void> {
  const copied = await act.tx.query<object[]>(
    `insert into checklist_items (seminar_id, days_before, text, responsible_person_id, responsible_host_id)
     select $1, i.days_before, i.text, case when i.responsible_person_id in (select people_still_there($2)) then i.responsible_person_id end,
            (select h.id from seminar_hosts h join seminar_hosts was on was.council_id = h.council_id where h.seminar_id = $1 and was.id = i.responsible_host_id)
       from checklist_items i where i.seminar_id = $2
     returning id`,
    [id, clonedFromId],
  );
  if (copied.length > 0) return;
  await act.tx.query(
    `insert into checklist_items (seminar_id, days_before, text)
     select $1, days_before, text from checklist_template_lines
      where language = (select case when exists (select from checklist_template_lines l where l.language = c.default_language) then c.default_language else 'en' end
                          from councils c where c.id = $2)`,
    [id, councilId],
  );
}
