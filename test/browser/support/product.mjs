// The product as README starts it, in a folder of its own, of which nothing is left in the end. SIGUSR2 stops it and starts it again in
// the same folder, as an operator would; its process id stands in the folder for the tests that do so.
import { spawn } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';

const folder = process.env.BROWSER_TEST_FOLDER;
mkdirSync(`${folder}/sessions`, { recursive: true });
writeFileSync(`${folder}/pid`, String(process.pid));

let isEnding = false;
let isStartingAgain = false;
let product;

function start() {
  isStartingAgain = false;
  product = spawn(process.execPath, [resolve('apps/launcher/start.mjs')], {
    stdio: 'inherit',
    env: { ...process.env, DATA_DIR: `${folder}/data`, DEMO_DATA: 'on' },
  });
  product.once('exit', (code) => {
    if (isStartingAgain && !isEnding) return start();
    rmSync(folder, { recursive: true, force: true });
    process.exit(code ?? 1);
  });
}

process.on('SIGUSR2', () => {
  isStartingAgain = true;
  product.kill('SIGINT');
});
for (const signal of ['SIGINT', 'SIGTERM'])
  process.on(signal, () => {
    isEnding = true;
    product.kill('SIGINT');
  });

start();
