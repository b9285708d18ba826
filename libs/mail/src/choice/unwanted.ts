import type { Act } from '@app/kernel';
import { optionalKinds } from '../composing/composes-mail.js';
import type { Delivery } from '../delivery/delivery.entity.js';

/** Which of these mails their readers do not want any more: asked when they leave, for somebody may have said so since they were planned. */
export async function unwanted({ tx }: Act, deliveries: readonly Delivery[]): Promise<ReadonlySet<string>> {
  const optional = deliveries.flatMap(({ id, kind, personId }) => {
    const category = optionalKinds.get(kind);
    return category && personId ? [{ id, personId, category }] : [];
  });
  if (optional.length === 0) return new Set();
  const rows = await tx.query<{ id: string }[]>(
    `select d.id from jsonb_to_recordset($1::jsonb) as d (id uuid, "personId" uuid, category text)
       join mail_choices m on m.person_id = d."personId" and m.category = d.category where not m.is_on`,
    [JSON.stringify(optional)],
  );
  return new Set(rows.map(({ id }) => id));
}
