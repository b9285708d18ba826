import type { Act } from '@app/kernel';
import { tellPlace } from './tell-place.job.js';

/** Whether somebody who has no place would get one now, and their number in the list otherwise. */
export interface PlaceTerms {
  placeIsFree: boolean;
  nextRank: number;
}

/**
 * Takes the places of the seminar that an invitation is for, until the act ends: nobody else is given one meanwhile. To be called before
 * the invitation itself is locked, since giving a place away locks invitations after the seminar.
 */
export async function holdPlaces(act: Act, invitationId: string): Promise<void> {
  await act.tx.query('select hold_places($1)', [invitationId]);
}

export async function placeFor(act: Act, invitationId: string): Promise<PlaceTerms> {
  const [terms] = await act.tx.query<PlaceTerms[]>('select is_free as "placeIsFree", next_rank as "nextRank" from place_for($1)', [
    invitationId,
  ]);
  if (!terms) throw new Error(`Places for invitation ${invitationId}, which is not there`);
  return terms;
}

/**
 * Gives what has become free to whoever waits for it, in the order of the list, and promises them their mail. To be called by whatever
 * frees places or makes more of them, in its act; does nothing when nobody waits or the seminar is over.
 */
export async function fillPlaces(act: Act, seminarId: string): Promise<void> {
  const given = await act.tx.query<{ answerId: string }[]>('select fill_places($1) as "answerId"', [seminarId]);
  await act.promiseEach(tellPlace, given);
}
