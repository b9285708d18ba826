import type { Config, Tokens } from '@app/kernel';

/** Where an invitation is answered, below the public address. The token follows from id and version; it rests nowhere. */
export function answerPath(tokens: Tokens, { id, linkVersion }: { id: string; linkVersion: number }): string {
  return `/answer/${tokens.of('answer', id, linkVersion)}`;
}

/** What stands in place of somebody's own link wherever others look at their mail. It opens nothing. */
export const shownAnswerUrl = ({ PUBLIC_URL }: Pick<Config, 'PUBLIC_URL'>): string => `${PUBLIC_URL}/answer/preview`;

let ofThisProcess: Tokens | undefined;

/** Told once at start. Computed fields of the read model are pure functions of their row, and SECRET is all they need besides. */
export function useTokensForReads(tokens: Tokens): void {
  ofThisProcess = tokens;
}

/** For reads: the path to one's own invitation, null to everybody else's. */
export function ownAnswerPath(
  invitation: { id: string; linkVersion: number; personId: string; linkRevokedAt: Date | null },
  viewerId: string | undefined,
): string | null {
  if (!ofThisProcess || invitation.personId !== viewerId || invitation.linkRevokedAt) return null;
  return answerPath(ofThisProcess, invitation);
}
