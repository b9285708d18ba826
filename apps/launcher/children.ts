import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { resolve } from 'node:path';

const LAST_LINES = 30;
const PATIENCE_MS = 10_000;

export interface Child {
  name: string;
  /** Lets it begin, with what is known only now. Until then it loads its modules. */
  begin: (env: NodeJS.ProcessEnv) => void;
  /** Resolves when the process has ended, with how, and the last lines it wrote. */
  ended: Promise<string>;
  stop: () => Promise<void>;
}

/**
 * Starts dist/apps/<name>/main.js by way of child.ts. Detached, so that Ctrl-C reaches it through us and in order. When we are killed, the channel between
 * us closes, and it ends by itself.
 */
export function startChild(name: string, env: NodeJS.ProcessEnv, say: (line: string) => void): Child {
  const child = fork(resolve('dist/apps/launcher/child.js'), [name], {
    execArgv: ['--enable-source-maps'],
    env,
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  const lines: string[] = [];
  for (const stream of [child.stdout, child.stderr]) {
    if (!stream) continue;
    createInterface({ input: stream }).on('line', (line) => {
      lines.push(line);
      lines.splice(0, lines.length - LAST_LINES);
      say(line.startsWith(name) ? line : `${name}: ${line}`);
    });
  }
  const failure = new Promise<string>((done) => child.once('error', (error) => done(error.message)));
  const exit = once(child, 'close').then(([code, signal]) => `${signal ?? `exit code ${code}`}`);
  const ended = Promise.race([exit, failure]).then(
    (how) => `${how}. Its last lines:\n${lines.map((line) => `  ${line}`).join('\n') || '  (none)'}`,
  );
  return { name, begin: (more) => child.connected && child.send(more), ended, stop: () => stop(child) };
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, 'exit');
  child.kill('SIGTERM');
  const impatient = setTimeout(() => child.kill('SIGKILL'), PATIENCE_MS); // Jobs that are cut run again; requests have ended long ago.
  await gone;
  clearTimeout(impatient);
}
