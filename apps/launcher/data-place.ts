import { createHash } from 'node:crypto';
import { chmodSync, existsSync, lstatSync, mkdirSync, readlinkSync, realpathSync, statSync, symlinkSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import { makeOpen, mayEnter, SYSTEM_HOME } from './postgres-binaries.js';

/**
 * Where the database's files really lie: in `dir`, or, when the database's own user may not go there (a clone under root's home),
 * elsewhere with a symbolic link in `dir`, so that the place stays the same for every later start and is found by people.
 */
export function placeOf(dir: string, uid: number | undefined, say: (line: string) => void): string {
  const parent = dirname(resolve(dir));
  mkdirSync(parent, { recursive: true });
  if (uid !== undefined && !(statSync(parent).mode & 0o001)) chmodSync(parent, (statSync(parent).mode & 0o777) | 0o011); // Made under a strict umask.
  const place = `${realpathSync(parent)}/${basename(dir)}`;
  const found = lstatSync(place, { throwIfNoEntry: false });
  if (found?.isSymbolicLink()) {
    const target = resolve(parent, readlinkSync(place));
    if (!existsSync(dirname(target))) makeOpen(dirname(target)); // Somebody has cleaned up there; the next lines make a new database.
    return target;
  }
  if (found || mayEnter(realpathSync(parent), uid)) return place;
  const elsewhere = `${SYSTEM_HOME}/${createHash('sha256').update(place).digest('hex').slice(0, 12)}/postgres`;
  say(`PostgreSQL runs as user nobody, who may not enter ${parent}: its data lies in ${elsewhere}`);
  makeOpen(dirname(elsewhere));
  symlinkSync(elsewhere, place);
  return elsewhere;
}
