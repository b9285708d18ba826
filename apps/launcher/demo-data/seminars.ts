import type { CouncilKey } from './councils.js';
import type { InstitutionKey } from './institutions.js';

/** A seminar as a person would write it down; rows for the database are made of it in seminar-rows.ts and invitation-rows.ts. */
export interface DemoSeminar {
  /** Its id is idOf('seminar', key). */
  key: string;
  title: string;
  kind: 'SEMINAR' | 'CONFERENCE' | 'ROUND_TABLE' | 'MEETING' | 'EXERCISE' | 'EXCHANGE_VISIT';
  mode: 'IN_ROOM' | 'ONLINE' | 'HYBRID';
  state: 'DRAFT' | 'PLANNED' | 'INVITING' | 'HELD' | 'REPORTED' | 'CANCELLED';
  /** A series of the first host. */
  series?: string;
  /** The first one leads. */
  hosts: readonly CouncilKey[];
  /** Who is asked to host it too, and has not answered. */
  asked?: readonly CouncilKey[];
  /** How many people the room holds. */
  capacity?: number;
  /** How many a host may bring. */
  quota?: number;
  aims?: string;
  outcome?: string;
  target?: string;
  onlineUrl?: string;
  answerBy?: string;
  topicsUntil?: string;
  cancelReason?: string;
  days: readonly DemoDay[];
  /** Name and capacity. */
  rooms?: readonly (readonly [string, number])[];
  agenda?: readonly DemoSession[];
  /** Whom it invites beside the seats of its hosts. */
  audience?: { institutions?: readonly InstitutionKey[]; persons?: readonly string[] };
  invited?: DemoInviting;
  /** The usual one, ticked, for what was held; none for the others. */
  checklist?: readonly DemoTask[];
  topics?: readonly DemoTopic[];
}

export interface DemoTask {
  /** Days before the first day. */
  before: number;
  text: string;
  /** Who sees to it: a person's name or a host. */
  by?: string;
  host?: CouncilKey;
  isDone?: boolean;
}

export interface DemoTopic {
  title: string;
  about?: string;
  kind: DemoSession['kind'];
  minutes: number;
  form?: 'PEOPLE_TO_POLICE' | 'TWO_WAY' | 'BETWEEN_AGENCIES' | 'POLICE_TO_PEOPLE';
  /** The proposer's name. */
  by: string;
  /** The day of proposing. */
  on: string;
  /** PROPOSED unless said otherwise. */
  state?: 'PROPOSED' | 'BACKLOG';
  reason?: string;
  decidedOn?: string;
}

export interface DemoDay {
  date: string;
  from: string;
  until: string;
  /** The day leader's name. */
  leader?: string;
  venue?: string;
  address?: string;
}

export interface DemoSession {
  /** Which day, counted from 1. */
  day: 1 | 2;
  from: string;
  until: string;
  /** None: for everybody, as breaks are. */
  room?: string;
  kind: 'INFORMATION' | 'DISCUSSION' | 'DECISION' | 'CASE_STUDY' | 'EXERCISE' | 'TRAINING' | 'BREAK' | 'OPENING' | 'CLOSING' | 'FOLLOW_UP';
  title: string;
  about?: string;
  /** Names of the speakers. */
  by?: readonly string[];
}

export interface DemoInviting {
  /** The day of inviting; the mails leave at 10:05. */
  on: string;
  /** In the order of time: who answers twice has changed their mind. 'as-usual' makes answers up for everybody. */
  answers: readonly DemoAnswer[] | 'as-usual';
  /** Names of those whose mail server refuses the mail. */
  unreachable?: readonly string[];
}

export interface DemoAnswer {
  who: string;
  /** Days after the inviting, and the hour. */
  after: number;
  at: string;
  response: 'ACCEPTED' | 'TENTATIVE' | 'DECLINED' | 'SUBSTITUTE' | 'ONLINE';
  /** Days they come on, counted from 1; all unless said otherwise. */
  days?: readonly number[];
  substitute?: { name: string; email: string };
  needs?: string;
  comment?: string;
  /** LINK unless said otherwise. */
  source?: 'SECRETARY' | 'PORTAL';
}
