import { createHmac } from 'node:crypto';

/** Owner migrates, api sees what row-level security lets it see, worker sees all rows. None may bypass, make or become another. */
export const DATABASE_ROLES = ['turvaring_owner', 'turvaring_api', 'turvaring_worker'] as const;
export type DatabaseRole = (typeof DATABASE_ROLES)[number];

/** Each role's password follows from SECRET, so it is written down nowhere and every process can derive its own. */
export function passwordOf(role: DatabaseRole | 'postgres', secret: string): string {
  return createHmac('sha256', secret).update(`database role/${role}`).digest('hex');
}

/** The same server and database, signed in as one of our roles. A URL that already names the role keeps its own password. */
export function roleUrl(url: string, role: DatabaseRole, secret: string): string {
  return new URL(url).username === role ? url : withLogin(url, role, passwordOf(role, secret));
}

/** The same URL with another user, whose password is hexadecimal or nothing. */
export function withLogin(url: string, user: string, password: string): string {
  return url.replace(/^(postgres(?:ql)?:\/\/)(?:[^/@]*@)?/, `$1${user}:${password}@`);
}
