import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import type { SinkAnswer, SinkQuestion } from './smtp-sink.js';

const PATIENCE_MS = 60_000;

/** A built program of ours in a process of its own, on this Node or the one given. Its complaints go where ours go. */
export function start(program: string, env: NodeJS.ProcessEnv = process.env, args: string[] = [], node = process.execPath): ChildProcess {
  return fork(resolve(`dist/${program}.js`), args, { env, execPath: node, stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
}

export async function stop(child: ChildProcess, signal: NodeJS.Signals = 'SIGTERM'): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, 'exit');
  child.kill(signal);
  await gone;
}

/** The SMTP server that keeps what it accepts. */
export class Sink {
  private constructor(
    private readonly child: ChildProcess,
    readonly url: string,
  ) {}

  static async open(): Promise<Sink> {
    const child = start('bench/mail/smtp-sink');
    const [{ port }] = (await once(child, 'message')) as [{ port: number }];
    return new Sink(child, `smtp://127.0.0.1:${port}`);
  }

  async ask(question: SinkQuestion): Promise<SinkAnswer> {
    const answer = once(this.child, 'message') as Promise<[SinkAnswer]>;
    this.child.send(question);
    return (await answer)[0];
  }

  close(): Promise<void> {
    return stop(this.child);
  }
}

/** Asks until the answer is there. Throws when it takes longer than a minute. */
export async function until<T>(question: () => Promise<T | undefined | false>, pauseMs = 25): Promise<T> {
  for (const end = Date.now() + PATIENCE_MS; Date.now() < end; await new Promise((done) => setTimeout(done, pauseMs))) {
    const answer = await question();
    if (answer) return answer;
  }
  throw new Error(`It took longer than ${PATIENCE_MS / 1000} seconds`);
}
