import { machine, versions } from './machine.js';

// `npm run bench -- NAME --json`: runs one measurement and prints one JSON object. Without --json, progress is told on the way.
// Figures go to standard output and nothing else of ours does; npm itself says there what it runs unless asked with `npm run --silent`.

export interface Measured {
  /** What was measured, with the unit in each name. */
  figures: Record<string, unknown>;
  /** What the figures do not say, and what limits them. */
  notes: string[];
}

export type Bench = (tell: (line: string) => void) => Promise<Measured>;

const benches: Record<string, () => Promise<{ bench: Bench }>> = {
  start: () => import('./start.js'),
  invitations: () => import('./invitations.js'),
  generate: () => import('./generate.js'),
  reads: () => import('./reads.js'),
  'register-page': () => import('./register-page.js'),
  'update-by-mail': () => import('./update-by-mail.js'),
  'item-rules': () => import('./item-rules.js'),
};

const [name = ''] = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const load = benches[name];
if (load) {
  const isQuiet = process.argv.includes('--json');
  const { bench } = await load();
  const measured = await bench((line) => !isQuiet && console.error(line));
  console.log(JSON.stringify({ bench: name, ...measured, machine: machine(), versions: versions() }, null, 2));
  process.exit();
}
console.error(`There is no such measurement. npm run bench -- NAME --json, where NAME is one of: ${Object.keys(benches).join(', ')}`);
process.exitCode = 1;
