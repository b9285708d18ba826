import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import pg from 'pg';
import { prepare } from '../apps/launcher/prepare.js';
import type { Bench } from './index.js';
import { start, stop } from './mail/processes.js';
import { option } from './options.js';
import { SECRET, startHandWritten, startOurs, startPostGraphile, type Contestant, type Person } from './reads/contestants.js';
import { fillEstonia, type Asker } from './reads/estonia.js';
import { summary, table, type Measurement } from './reads/figures.js';
import type { Load, Loaded } from './reads/load.js';
import { installPeer, PEER_OBJECTS } from './reads/peer.js';
import { QUESTIONS as ALL_QUESTIONS } from './reads/questions.js';
import { openSession } from './reads/session.js';
import { compareAnswers } from './reads/same-answers.js';
import { statementsOf } from './reads/statement-log.js';
import { inScratchPostgres } from './scratch-postgres.js';

const SCALES = (option('scales') ?? '1,1000').split(',').map(Number);
const asked = option('questions')?.split(',');
const QUESTIONS = ALL_QUESTIONS.filter(({ name }) => asked?.includes(name) ?? true);
const CONNECTIONS = (option('connections') ?? '1,8,32').split(',').map(Number);
const ROUNDS = Number(option('rounds') ?? 7);
const ROUND_MS = Number(option('ms') ?? 1_500);
/** A server of a day is compiled where it is busy: a list of action items took Node 2.2 ms after two seconds of questions, 1.1 ms after 25. */
const WARM_MS = Number(option('warm') ?? 15_000);

interface Field {
  scale: number;
  askers: Asker[];
  official: Person[];
  contestants: Contestant[];
}

/** The pages that people open most, asked of ours, of PostGraphile and of hand-written SQL, on the same database in two sizes, in turns. */
export const bench: Bench = async (tell) => {
  const peer = installPeer(tell);
  return inScratchPostgres(async (server, logFile) => {
    const client = start('bench/reads/load', process.env, [], peer.node);
    const fields: Field[] = [];
    const running: ChildProcess[] = [client];
    const figures: Record<string, unknown> = {
      rounds: ROUNDS,
      roundMs: ROUND_MS,
      postGraphile: peer.version,
      node: peer.nodeVersion,
      data: {},
    };
    try {
      for (const scale of SCALES) {
        const url = server.replace(/postgres$/, `estonia_${scale}`);
        await prepare({ url, secret: SECRET });
        const { rows, seconds, askers, stranger } = await fillEstonia(url, scale, tell);
        tell(`× ${scale}: ${rows['councils']} councils, ${rows['risks']} risks, ${seconds} s`);
        Object.assign(figures['data'] as object, { [`x${scale}`]: { rows, seconds } });
        const people = await signIn(url, askers, stranger);
        const contestants: Contestant[] = [];
        const enter = (contestant: Contestant) => {
          contestants.push(contestant);
          running.push(contestant.child);
        };
        enter(await startOurs('ours', url, peer.node));
        enter(await startHandWritten('hand-written', url, peer.node));
        enter(await startPostGraphile('PostGraphile', url, peer));
        if (peer.node !== process.execPath) enter(await startOurs(`ours on Node ${process.versions.node}`, url, process.execPath));
        for (const [i, asker] of askers.entries())
          await compareAnswers(contestants, QUESTIONS, asker, {
            official: at(people.official, i),
            member: at(people.member, i),
            stranger: people.stranger,
          });
        tell(`× ${scale}: the answers of all are equal, and a stranger gets none`);
        if (scale === SCALES[0])
          figures['statements'] = await statementsOf(server, logFile, contestants, QUESTIONS, at(askers, 0), at(people.official, 0));
        fields.push({ scale, askers, official: people.official, contestants });
      }
      const measured = await measure(client, fields, tell);
      tell(table(measured));
      return { figures: { ...figures, ...summary(measured) }, notes: NOTES };
    } finally {
      await Promise.all(running.map((child) => stop(child)));
    }
  });
};

/** In turns, so that whatever else the machine does hits all alike. */
async function measure(client: ChildProcess, fields: readonly Field[], tell: (line: string) => void): Promise<Measurement[]> {
  const measured: Measurement[] = [];
  const each = async (connections: number, ms: number, take: (taken: Measurement) => void) => {
    for (const question of QUESTIONS)
      for (const { scale, askers, official, contestants } of fields)
        for (const contestant of contestants) {
          const requests = askers.map((asker, i) => contestant.request(question, asker, at(official, i)));
          const loaded = await load(client, { port: contestant.port, requests, connections, ms });
          take({ question: question.name, scale, contestant: contestant.name, connections, ...loaded });
        }
  };
  await each(8, WARM_MS, () => undefined);
  for (let round = 1; round <= ROUNDS; round++) {
    for (const connections of CONNECTIONS) await each(connections, ROUND_MS, (taken) => measured.push(taken));
    tell(`round ${round} of ${ROUNDS}`);
  }
  return measured;
}

async function load(client: ChildProcess, work: Load): Promise<Loaded> {
  const answer = once(client, 'message') as Promise<[{ loaded?: Loaded; fault?: string }]>;
  client.send(work);
  const [{ loaded, fault }] = await answer;
  if (!loaded) throw new Error(fault);
  return loaded;
}

/** Sessions as a sign-in would have opened them. */
async function signIn(url: string, askers: readonly Asker[], stranger: string) {
  const owner = new pg.Client(url);
  await owner.connect();
  const open = (id: string) => openSession(owner, id);
  try {
    await owner.query(PEER_OBJECTS);
    const people = { official: [] as Person[], member: [] as Person[], stranger: await open(stranger) };
    for (const { official, member } of askers) {
      people.official.push(await open(official));
      people.member.push(await open(member));
    }
    return people;
  } finally {
    await owner.end();
  }
}

function at<T>(all: readonly T[], index: number): T {
  const found = all[index];
  if (found === undefined) throw new Error(`There is no number ${index}`);
  return found;
}

const NOTES = [
  'Servers, PostgreSQL (no fsync, default memory) and the client share the machine: a page that costs the server less leaves more to the others.',
  'Ours and the hand-written one look up session, person and grants in the database with each question; PostGraphile believes a header and sets who asks.',
  'Times are of the whole answer at the client. In each round the contestants take turns; the figures are medians over the rounds.',
];
