import { Actor, hashOf, networkSource, Problem, type Act, type HttpCaller } from '@app/kernel';

/** A link that is open in this transaction. */
export interface OpenedLink {
  /** Nobody's, whoever is signed in beside the link: of what services ask, only that they speak for the one institution holds. */
  act: Act;
  tokenHash: Buffer;
  source: string;
  personName: string;
  institutionName: string;
  language: string;
  expiresAt: Date;
  isInvitation: boolean;
  /** Who is signed in beside it and is not its person; null where nobody is. */
  signedInName: string | null;
  /** Whether that one speaks for the institution, too. */
  signedInSpeaks: boolean | null;
}

/** From where a link was used, as roughly as its owner needs to know it: a network of 256 addresses, or a /48 of IPv6. */
export function roughSource(address: string): string {
  const source = networkSource(address);
  return source.includes(':') ? source.split(':').slice(0, 3).join(':') : source.split('.').slice(0, 3).join('.');
}

/** Opens what a token is for, an update link's or an invitation's, or says why not; every refusal is of the field `token`. */
export async function openUpdateLink(act: Act, { source }: HttpCaller, token: string): Promise<OpenedLink> {
  const tokenHash = hashOf(token);
  const [row] = await act.tx.query<(Omit<OpenedLink, 'act' | 'tokenHash' | 'source'> & { refusal: string | null })[]>(
    `select person_name as "personName", institution_name as "institutionName", language, expires_at as "expiresAt", is_invitation as "isInvitation",
            signed_in_name as "signedInName", signed_in_speaks as "signedInSpeaks", refusal
       from open_update_link($1)`,
    [tokenHash],
  );
  if (!row || row.refusal === 'no-such-update-link') throw new Problem('NOT_FOUND', 'no-such-update-link', 'token');
  if (row.refusal !== null) throw new Problem('INVALID', row.refusal, 'token');
  return { ...row, act: act.by(Actor.nobody), tokenHash, source: roughSource(source) };
}

/** Puts on record, before the answer leaves, that a link was opened, if it was, and which restricted risks it told of. */
export function noteReading({ act, tokenHash, source }: OpenedLink, kind: 'OPENED' | null, riskIds: readonly string[]): void {
  if (kind === null && riskIds.length === 0) return;
  act.readings.also({ text: 'select note_update_link_use($1, $2, $3, $4)', values: [tokenHash, kind, source, riskIds] });
}
