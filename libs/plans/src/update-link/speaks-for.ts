import type { Act } from '@app/kernel';
import { Invitation } from '@app/seminars';
import { UpdateLink } from './update-link.entity.js';

export type Speaker = Pick<UpdateLink, 'personId' | 'institutionId'>;

/** Whose a link is and for which institution, by the id of the link or of an invitation; null of one that stands for no institution. */
export async function whoseLink({ tx }: Act, id: string): Promise<Speaker | null> {
  const link = await tx.findOneBy(UpdateLink, { id });
  if (link) return link;
  const invitation = await tx.findOneBy(Invitation, { id });
  return invitation?.institutionId ? { personId: invitation.personId, institutionId: invitation.institutionId } : null;
}

/** Whether the person of a link speaks for its institution today, by affiliation or seat. */
export async function speaksFor(act: Act, { personId, institutionId }: Speaker): Promise<boolean> {
  const [row] = await act.tx.query<{ speaks: boolean }[]>('select speaks_for($1, $2) as speaks', [personId, institutionId]);
  return row?.speaks ?? false;
}
