import { hashOf, Tokens, type Act, type Config } from '@app/kernel';
import { randomUUID } from 'node:crypto';

const DAYS = 60;

/** To whom a mail goes, for which institution its reader speaks, and which mail it is. */
export interface UpdateLinkFor {
  personId: string;
  institutionId: string;
  deliveryId: string;
}

/**
 * Where the reader of a mail says, without signing in, how it goes with what is up to the institution: an address that is good for 60 days.
 * For composers of mails, in acts of the system. The same mail composed twice holds the same link, prolonged; after the reader has revoked
 * it, another one. The token follows from the row's id: no row, queue or log holds it, and the address belongs into `ownUrl` of the mail.
 */
export async function updateLinkUrl(
  act: Act,
  { SECRET, PUBLIC_URL }: Pick<Config, 'SECRET' | 'PUBLIC_URL'>,
  to: UpdateLinkFor,
): Promise<string> {
  const tokens = new Tokens(SECRET);
  const id = randomUUID();
  const [link] = await act.tx.query<{ id: string }[]>(
    `insert into update_links (id, person_id, institution_id, delivery_id, token_hash, expires_at)
     values ($1, $2, $3, $4, $5, act_now() + make_interval(days => $6))
     on conflict (delivery_id, institution_id) where revoked_at is null do update set expires_at = excluded.expires_at returning id`,
    [id, to.personId, to.institutionId, to.deliveryId, hashOf(tokens.of('update', id)), DAYS],
  );
  if (!link) throw new Error(`No link for delivery ${to.deliveryId}`);
  return `${PUBLIC_URL}/update/${tokens.of('update', link.id)}`;
}

/** What stands in place of somebody's own link wherever others look at their mail. It opens nothing. */
export const shownUpdateUrl = ({ PUBLIC_URL }: Pick<Config, 'PUBLIC_URL'>): string => `${PUBLIC_URL}/update/preview`;
