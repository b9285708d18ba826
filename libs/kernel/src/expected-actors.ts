import { Actor, type Grants } from './actor.js';

const REMEMBERED = 10_000;

/** Who begins an act, as the database said it. */
export interface Opened {
  /** What `begin_act` answered, word for word; null for nobody. */
  readonly said: string | null;
  readonly actor: Actor;
}

/**
 * Who came with each session last. It is a guess and no grant: an act may start on it, so that its questions travel with the statement that
 * opens it, but its answer leaves only when the database has said the same about now, word for word; else the act is done again.
 */
export class ExpectedActors {
  private readonly known = new Map<string, Opened>();

  of(session: Buffer | undefined): Opened | undefined {
    return session && this.known.get(session.toString('base64'));
  }

  /** What the database said of a session just now; the same object as before when it said the same. */
  learn(session: Buffer | undefined, said: string | null): Opened {
    if (!session || said === null) {
      if (session) this.known.delete(session.toString('base64'));
      return { said: null, actor: Actor.nobody };
    }
    const key = session.toString('base64');
    const before = this.known.get(key);
    const opened = before?.said === said ? before : { said, actor: new Actor(JSON.parse(said) as Grants) };
    this.known.delete(key); // To the end of the line: the map's order is the order of use.
    this.known.set(key, opened);
    const [oldest] = this.known.size > REMEMBERED ? this.known.keys() : [];
    if (oldest !== undefined) this.known.delete(oldest);
    return opened;
  }
}
