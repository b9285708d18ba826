import { resolve, dirname } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { ensure } from './ensure.mjs';

// `node start.mjs [command] …`: installs and builds what is missing, then runs dist/apps/launcher/<command>.js in this process, so that
// signals reach it without a detour. Without a command the whole system is started.

const COMMANDS = { main: 'apps/launcher/main', migrate: 'apps/launcher/migrate', admin: 'apps/launcher/admin', bench: 'bench/index' };
const command = process.argv[2] ?? 'main';
const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');

process.chdir(root);
process.argv.splice(2, 1);
ensure(command === 'main' ? 'all' : 'server');
if (process.setSourceMapsEnabled) process.setSourceMapsEnabled(true);
await import(pathToFileURL(`${root}/dist/${COMMANDS[command]}.js`).href);
