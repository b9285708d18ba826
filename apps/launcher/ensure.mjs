import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { stripVTControlCharacters } from 'node:util';

// What every command needs before it can run, in plain Node, since nothing is installed or built yet in a fresh clone. Each step looks
// first whether its work is done. `node ensure.mjs` does them all; `node ensure.mjs server` leaves the dashboard out.

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');
const SERVER = ['apps', 'libs', 'migrations', 'bench'];
const say = (line) => console.error(line); // Standard output belongs to the command, which may print JSON.

/** Refuses a Node that is too old in words instead of with a syntax error somewhere later. */
export function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  throw new Error(`Turvaring needs Node.js 20.19 or later; this is ${process.versions.node}. Get a newer one from https://nodejs.org`);
}

/** Runs `npm ci` unless node_modules holds what package-lock.json says. */
export function installPackages() {
  if (isInstalled()) return;
  say('Installing packages (npm ci); the first time this takes a minute or two …');
  const npm = process.env.npm_execpath ? [process.execPath, process.env.npm_execpath] : ['npm'];
  // Building needs the development packages, also where NODE_ENV=production would leave them out.
  run([...npm, 'ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'], 'Installing the packages failed.', 'inherit');
}

/** Compiles the server's TypeScript into dist when a source has changed. */
export function buildServer() {
  const sources = filesOf(
    SERVER,
    (path) => path.endsWith('.ts') && !/\.spec\.ts$|\.e2e-spec\.ts$/.test(path) && !path.startsWith('apps/dashboard/'),
  );
  const stamp = 'dist/.server.json';
  const print = fingerprint([...sources, '.swcrc']);
  const before = readStamp(stamp);
  if (before.print === print) return;
  // What a build that was killed has left behind.
  for (const left of existsSync(join(root, 'dist')) ? readdirSync(join(root, 'dist')) : [])
    if (/^\.server-\d+$/.test(left) && !isAlive(Number(left.slice(8)))) rmSync(join(root, 'dist', left), { recursive: true, force: true });
  // Beside its place and then renamed file by file: whoever imports from dist meanwhile never reads half a file.
  const fresh = `dist/.server-${process.pid}`;
  const swc = [process.execPath, 'node_modules/@swc/cli/bin/swc.js', ...SERVER.filter((dir) => existsSync(join(root, dir))), '-d', fresh];
  try {
    run(swc, 'Building the server failed.', 'pipe');
    for (const path of filesOf([fresh])) moveIfChanged(path, path.replace(fresh, 'dist'));
  } finally {
    rmSync(join(root, fresh), { recursive: true, force: true });
  }
  const gone = (before.sources ?? []).filter((path) => !sources.includes(path)).map((path) => `dist/${path.replace(/\.ts$/, '.js')}`);
  for (const path of gone) for (const end of ['', '.map']) rmSync(join(root, path + end), { force: true });
  writeFileSync(join(root, stamp), JSON.stringify({ print, sources }));
  say(`Built the server (${sources.length} files)`);
}

/** Builds the dashboard into dist/dashboard when one of its sources has changed. */
export function buildDashboard() {
  if (!existsSync(join(root, 'apps/dashboard/vite.config.ts')))
    return say('No dashboard here (apps/dashboard is missing): only the API is served');
  const isMessages = (path) => /^libs\/[^/]+\/(.+\/)?messages\//.test(path);
  const sources = [...filesOf(['apps/dashboard']), ...filesOf(['libs'], isMessages), 'apps/api/schema.graphql', 'package-lock.json'];
  const stamp = 'dist/.dashboard.json';
  const print = fingerprint(sources);
  if (readStamp(stamp).print === print && existsSync(join(root, 'dist/dashboard/index.html'))) return;
  say('Building the dashboard …');
  run(
    [process.execPath, 'node_modules/vite/bin/vite.js', 'build', '--config', 'apps/dashboard/vite.config.ts'],
    'Building the dashboard failed.',
    'pipe',
  );
  writeFileSync(join(root, stamp), JSON.stringify({ print }));
}

function isAlive(pid) {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return error.code === 'EPERM';
  }
}

function isInstalled() {
  const wanted = readPackages('package-lock.json');
  const present = readPackages('node_modules/.package-lock.json'); // npm writes it at the very end.
  if (!wanted || !present) return false;
  return Object.entries(wanted).every(
    ([path, { version, optional, link }]) => !path || link || (optional && !present[path]) || present[path]?.version === version,
  );
}

function readPackages(path) {
  return existsSync(join(root, path)) ? JSON.parse(readFileSync(join(root, path), 'utf8')).packages : undefined;
}

function readStamp(path) {
  return existsSync(join(root, path)) ? JSON.parse(readFileSync(join(root, path), 'utf8')) : {};
}

function filesOf(dirs, wanted = () => true) {
  const found = [];
  const walk = (path) => {
    for (const entry of readdirSync(join(root, path), { withFileTypes: true })) {
      const below = `${path}/${entry.name}`;
      if (entry.isDirectory()) walk(below);
      else if (wanted(below)) found.push(below);
    }
  };
  dirs.filter((dir) => existsSync(join(root, dir))).forEach(walk);
  return found.sort();
}

/** Times and sizes instead of contents: a few milliseconds for the whole repository, at the price of a needless build now and then. */
function fingerprint(paths) {
  const hash = createHash('sha256');
  for (const path of paths) {
    const stat = statSync(join(root, path), { throwIfNoEntry: false });
    hash.update(`${path}\0${stat?.size}\0${stat?.mtimeMs}\n`);
  }
  return hash.digest('hex');
}

function moveIfChanged(from, to) {
  // A source map names its source relative to where it was written, one folder deeper than where it goes.
  if (from.endsWith('.map'))
    writeFileSync(join(root, from), readFileSync(join(root, from), 'utf8').replace('"sources":["../', '"sources":["'));
  if (existsSync(join(root, to)) && readFileSync(join(root, from)).equals(readFileSync(join(root, to)))) return;
  mkdirSync(dirname(join(root, to)), { recursive: true });
  renameSync(join(root, from), join(root, to));
}

function run([command, ...args], complaint, output) {
  const { status, stdout, stderr, error } = spawnSync(command, args, {
    cwd: root,
    stdio: ['ignore', output, output],
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1' },
  });
  if (status === 0) return;
  throw new Error(stripVTControlCharacters([complaint, error?.message, stdout, stderr].filter(Boolean).join('\n')));
}

/** Everything, in order; `what` is `server` where the dashboard is not needed. Faults are told in words and end the process. */
export function ensure(what) {
  try {
    checkNode();
    installPackages();
    buildServer();
    if (what !== 'server') buildDashboard();
  } catch (error) {
    console.error(`\n${error.message}`);
    process.exit(1);
  }
}

if (process.argv[1] && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) ensure(process.argv[2]);
