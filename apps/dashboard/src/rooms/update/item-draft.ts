// What somebody has typed of one item and not saved yet, and what of it goes to the server in which acts.
import type { UpdateItemFragment } from '../../graph/generated/graphql';
import type { SentFile } from '../plans/evidence/send-evidence';

export type Choice = 'IN_PROGRESS' | 'WAITING' | 'DONE';

export interface ItemDraft {
  choice: Choice | '';
  percent: string;
  waitingFor: string;
  note: string;
  /** On the server already, and part of nothing until it is saved. */
  evidence: readonly SentFile[];
  toDueOn: string | null;
  reason: string;
}

export const EMPTY: ItemDraft = { choice: '', percent: '', waitingFor: '', note: '', evidence: [], toDueOn: null, reason: '' };

const REPORT: Partial<ItemDraft> = { choice: '', percent: '', waitingFor: '', note: '' };
const WISH: Partial<ItemDraft> = { toDueOn: null, reason: '' };

export const isChanged = ({ evidence, ...typed }: ItemDraft): boolean =>
  evidence.length > 0 || Object.values(typed).some((value) => value !== '' && value !== null);

/** What a wish for a later day still needs: it is asked for before anything of the item is sent. */
export function lackOf({ choice, toDueOn, reason }: ItemDraft): 'toDueOn' | 'reason' | undefined {
  if (choice === 'DONE' || (toDueOn === null && reason.trim() === '')) return undefined;
  if (toDueOn === null) return 'toDueOn';
  return reason.trim() === '' ? 'reason' : undefined;
}

type Item = Pick<UpdateItemFragment, 'id' | 'version' | 'state' | 'isLate'>;

/** What a tap on the first choice says of an item: of what is late nobody says that it goes as planned. */
export const workWords = ({ isLate }: Pick<Item, 'isLate'>) =>
  isLate ? { label: 'update.workGoesOn', note: 'update.workGoesOnNote' } : { label: 'update.goesWell', note: 'update.goingWellNote' };

/** One change of one item: which act, with what, and which part of the draft it settles. */
export type Step =
  | { act: 'complete'; settles: Partial<ItemDraft>; input: { id: string; version: number; note: string | null; evidenceIds?: string[] } }
  | {
      act: 'report';
      settles: Partial<ItemDraft>;
      input: {
        id: string;
        version: number;
        state?: 'IN_PROGRESS' | 'WAITING';
        progressPercent?: number;
        waitingFor?: string;
        note: string | null;
        evidenceIds?: string[];
      };
    }
  | { act: 'extend'; settles: Partial<ItemDraft>; input: { itemId: string; version: number; toDueOn: string; reason: string } };

/**
 * First how it goes, then the wish for a later day; of what is done no day is wished for. `tapped` is what somebody says who taps
 * that work goes on at something that was going on already: a tap is a word, too. Of what is late it is said also where work begins.
 */
export function stepsOf(item: Item, draft: ItemDraft, tapped: string): Step[] {
  const { id, version, state, isLate } = item;
  const note = draft.note.trim() || null;
  const shown = draft.evidence.length > 0 && { evidenceIds: draft.evidence.map((file) => file.id) };
  if (draft.choice === 'DONE') return [{ act: 'complete', settles: EMPTY, input: { id, version, note, ...shown } }];
  const steps: Step[] = [];
  const isTap = draft.choice === 'IN_PROGRESS' && (state === 'IN_PROGRESS' || isLate) && draft.percent === '';
  if (draft.choice !== '' || draft.percent !== '' || note !== null || shown)
    steps.push({
      act: 'report',
      settles: REPORT,
      input: {
        ...{ id, version, note: note ?? (isTap ? tapped : null) },
        ...(draft.choice && { state: draft.choice }),
        ...(draft.percent !== '' && { progressPercent: Number(draft.percent) }),
        ...(draft.choice === 'WAITING' && draft.waitingFor.trim() && { waitingFor: draft.waitingFor.trim() }),
        ...shown,
      },
    });
  if (draft.toDueOn !== null || draft.reason.trim() !== '')
    steps.push({ act: 'extend', settles: WISH, input: { itemId: id, version, toDueOn: draft.toDueOn ?? '', reason: draft.reason } });
  return steps;
}

/** What is left of a draft after a step of it was taken; files that came meanwhile wait for the next one. */
export function settled(draft: ItemDraft, { settles, input }: Step): ItemDraft {
  const told = ('evidenceIds' in input && input.evidenceIds) || [];
  return { ...draft, ...settles, evidence: draft.evidence.filter(({ id }) => !told.includes(id)) };
}
