import type { CouncilKey } from './councils.js';
import type { InstitutionKey } from './institutions.js';
import { idaViru } from './items-of-ida-viru.js';
import { laaneViru } from './items-of-laane-viru.js';
import { valga } from './items-of-valga.js';
import { viljandi } from './items-of-viljandi.js';

/** Something agreed on at a seminar; invented like the risks and measures that it works on. Days count from today, past ones below nought. */
export interface DemoItem {
  title: string;
  by: InstitutionKey;
  helpers?: readonly InstitutionKey[];
  /** When it was agreed on, and by when it was to be done at first. */
  agreed: number;
  due: number;
  state: 'PLANNED' | 'IN_PROGRESS' | 'WAITING' | 'DONE' | 'VERIFIED' | 'DROPPED';
  /** What was said of it, earliest first: when, how far it then was, in which words. */
  said?: readonly (readonly [day: number, percent: number, note: string])[];
  /** Photos came with the last of these words, not only with the end of it. */
  isShown?: true;
  /** Moves of its day that were granted: when, to which day, why. */
  moved?: readonly (readonly [day: number, to: number, reason: string])[];
  /** A wish that was refused, and why. */
  refused?: readonly [day: number, to: number, reason: string, answer: string];
  /** A wish that waits for an answer. */
  asks?: readonly [day: number, to: number, reason: string];
  waitsFor?: string;
  /** Of a done one: when. */
  done?: number;
  /** It was called done, and sent back to work: when, and why. */
  sentBack?: readonly [calledDone: number, day: number, reason: string];
  /** Who does it at the institution. */
  assignee?: string;
  form?: 'COMMUNICATION' | 'COOPERATION' | 'COORDINATION' | 'COLLABORATION';
  approach?: 'SITUATIONAL' | 'RESOURCE_MOBILISATION' | 'COMMUNITY_EMPOWERMENT';
  priority?: 1 | 2 | 3 | 4;
  phase?: 'PREVENTION' | 'PREPAREDNESS' | 'RESPONSE' | 'RECOVERY';
  criterion?: string;
  why?: string;
  risks?: readonly string[];
  measures?: readonly string[];
  /** Key of the decision that it springs from, and the goal that it serves: it stands in those plans of its council that were kept to in its time. */
  decision?: string;
  goal?: string;
  /** It stands in them without a goal, too; with `next` it also goes on in the one that is being made. */
  plan?: true | 'next';
  /** Title of what has to be done before. */
  after?: string;
  /** Other councils that agreed on it as well. */
  jointly?: readonly CouncilKey[];
}

export const actionItems: Readonly<Partial<Record<CouncilKey, readonly DemoItem[]>>> = {
  'ida-viru': idaViru,
  'laane-viru': laaneViru,
  valga: valga,
  viljandi: viljandi,
};
