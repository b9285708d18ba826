import { pathToFileURL } from 'node:url';
import { resolve } from 'node:path';

// What the launcher forks for the API and the worker. Nearly all of their start is loading modules: that happens here while the launcher
// still starts and prepares the database; its message brings the settings that follow from that, and the real main begins.

const [name = ''] = process.argv.slice(2);
const at = (file: string): string => pathToFileURL(resolve(`dist/apps/${name}/${file}.js`)).href;
const leave = (): never => process.exit();
process.once('disconnect', leave); // The main has a gentler way of its own.

const told = new Promise<NodeJS.ProcessEnv>((done) => process.once('message', done));
await import('reflect-metadata');
await import(at(`${name}.module`));
Object.assign(process.env, await told);
process.off('disconnect', leave);
if (!process.connected) leave();
await import(at('main'));
