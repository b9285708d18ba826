import { Tokens } from '@app/kernel';
import { unsubscribePath } from '@app/mail';
import { TEST_SECRET } from '../support/house.js';
import type { Subject } from './subject.js';
import type { Role } from './roles.js';

/** What an operation answers: done, or the code of the refusal; for lists whether the subject's row is among the rows. */
export type Outcome = 'ok' | 'seen' | 'unseen' | 'UNAUTHENTICATED' | 'FORBIDDEN' | 'NOT_FOUND' | `INVALID ${string}`;

export interface Operation {
  query: string;
  variables?: (subject: Subject) => Record<string, unknown>;
  /** Who succeeds in their own council. */
  ok: readonly Role[];
  /** Who else may read what the operation is about; READERS unless said. */
  sees?: readonly Role[];
  /** What those are told; FORBIDDEN unless said. */
  refusal?: Outcome;
  /** What all others are told, and everybody in the foreign council. NOT_FOUND: what one may not see does not exist. */
  hidden?: Outcome;
  /** What an administrator, who reads every council, is told in a foreign one; as in the own one unless said. */
  administrator?: Outcome;
  /** Reachable without sign-in. */
  isPublic?: boolean;
  /** What holds before it is asked: SQL as the owner of the tables, harmless when it is run again. */
  given?: (subject: Subject) => string;
  /** For lists: the id that must (not) be in the answer; where `hidden` is said too, it is the answer of all who do not see it. */
  lists?: (subject: Subject) => string;
}

export const input = (name: string, fields = 'id') =>
  `mutation($input: ${name[0]?.toUpperCase()}${name.slice(1)}Input!) { ${name}(input: $input) { ${fields} } }`;
export const ANSWER = { response: 'ACCEPTED' };
export const unsubscribeToken = ({ personId }: Subject) =>
  unsubscribePath(new Tokens(TEST_SECRET), { personId, category: 'DIGEST' }).split('/').at(-1);

export const NOBODYS = '00000000-0000-4000-8000-000000000000';
export const inThreeMonths = (): string => new Date(Date.now() + 90 * 86_400_000).toISOString().slice(0, 10);
/** A spreadsheet that changes the title of a risk. */
export const fileOf = (riskId: string): string => Buffer.from(`id;title\n${riskId};Changed`).toString('base64');
export const today = (): string => new Date().toLocaleDateString('sv-SE', { timeZone: 'Europe/Tallinn' });

export type Operations = Readonly<Record<string, Operation>>;
