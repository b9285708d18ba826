import { readSettings } from './settings.js';
import { startSystem, type Ending } from './system.js';

// `npm start`. What is started is pushed on a stack of endings; whatever ends us (a signal, a fault, a child's death) unwinds it from the
// top: api, worker, mail catcher, database. Killed by force, the database lives on and is taken over by the next start, the children end
// by themselves when their channel to us closes, and mails lie on disk.

const SAME_KEYSTROKE_MS = 1_000;
const endings: Ending[] = [];
const halt = new AbortController();

const told = new Promise<undefined>((done) => {
  let toldAt = 0;
  const stop = (): void => {
    // Terminal and npm both pass one Ctrl-C on; only a later one means that somebody has lost patience.
    if (toldAt && Date.now() - toldAt > SAME_KEYSTROKE_MS) process.exit(1);
    if (toldAt) return;
    toldAt = Date.now();
    console.log('\nStopping …');
    halt.abort();
    done(undefined);
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, stop);
});

try {
  const system = startSystem(readSettings(), endings, halt.signal);
  const fault = await Promise.race([system.then(({ broken }) => broken), told]);
  if (fault) throw new Error(fault);
  await system; // Told in the middle of starting: the step at hand ends first, so that its ending is known.
} catch (error) {
  if (!halt.signal.aborted) {
    console.error(`\n${error instanceof Error ? error.message : String(error)}`);
    process.exitCode = 1;
  }
}
for (let end = endings.pop(); end; end = endings.pop()) await end();
process.exit();
