import type { Act } from '@app/kernel';
import type { UpdateLink } from './update-link.entity.js';

/** Whether the person of a link speaks for its institution today, by affiliation or seat. */
export async function speaksFor(act: Act, { personId, institutionId }: Pick<UpdateLink, 'personId' | 'institutionId'>): Promise<boolean> {
  const [row] = await act.tx.query<{ speaks: boolean }[]>('select speaks_for($1, $2) as speaks', [personId, institutionId]);
  return row?.speaks ?? false;
}
