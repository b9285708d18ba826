// What somebody says of all their items, saved by one button: one item after the other, each outcome told at its item. What was typed is
// kept in this tab until it is saved; an item that somebody else has changed or closed meanwhile stays, with both.
import { useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { client, EVERYTHING } from '../../graph/client';
import type { UpdateItemFragment } from '../../graph/generated/graphql';
import { daysInWords, messageKeys, refusalsOf, type Refusal } from '../../graph/problem';
import type { Read } from '../../graph/use-read';
import { useFormat } from '../../ui/format';
import { EMPTY, isChanged, lackOf, settled, stepsOf, workWords, type ItemDraft, type Step } from './item-draft';
import { CompleteByLink, ReportByLink, RequestExtensionByLink, type UpdateSheetData } from './update-query';
import { useItemDrafts, type Typing } from './use-item-drafts';
import { useLinkEvidence } from './use-link-evidence';
import { isOpen, useLinkItems } from './use-link-items';

export interface Outcome {
  kind: 'saved' | 'refused' | 'changed';
  /** What was refused, in words. */
  sentence?: string;
  /** Of which input. */
  field?: string | undefined;
  /** It is the wish for a later day that was refused. */
  isWish?: boolean;
  /** Something of the item was saved before the rest was refused. */
  isPartly?: boolean;
}

export interface ItemUpdates {
  read: Read<{ ownItems: UpdateSheetData }>;
  /** Also those that were closed since the page was opened, or of which something is typed. */
  items: UpdateItemFragment[];
  /** False: it was closed meanwhile, or is up to another institution. */
  takesWords: (item: UpdateItemFragment) => boolean;
  draftOf: (id: string) => ItemDraft;
  type: Typing;
  discard: (id: string) => void;
  /** What the uploader of an item works with. */
  evidenceOf: (id: string) => ReturnType<ReturnType<typeof useLinkEvidence>['evidenceOf']>;
  outcomes: Readonly<Record<string, Outcome>>;
  /** The item whose refusal is to be read next. */
  turn: string | undefined;
  turnAway: () => void;
  changedCount: number;
  savedCount: number;
  /** Of how many something was refused, or not tried, when all were saved last. */
  unsavedCount: number;
  /** Or not to be saved yet, for a file is on its way. */
  isSaving: boolean;
  /** True when everything was saved. */
  save: () => Promise<boolean>;
}

const DOCUMENTS = { report: ReportByLink, complete: CompleteByLink, extend: RequestExtensionByLink };

export function useItemUpdates(token: string): ItemUpdates {
  const { t } = useTranslation();
  const format = useFormat();
  const { drafts, draftOf, change, settle, discard } = useItemDrafts(token);
  const { read, seen, see, items, gone } = useLinkItems(token, drafts);
  const [outcomes, setOutcomes] = useState<Record<string, Outcome>>({});
  const [turn, setTurn] = useState<string>();
  const [unsavedCount, setUnsavedCount] = useState(0);
  const [isSaving, setSaving] = useState(false);
  const turnAway = useCallback(() => setTurn(undefined), []);

  const type = useCallback<Typing>(
    (id, typed) => {
      change(id, typed, seen[id]);
      setTurn(undefined);
      setUnsavedCount(0);
      setOutcomes(({ [id]: _told, ...others }) => others);
    },
    [change, seen],
  );
  const { evidenceOf, isSending } = useLinkEvidence(token, type);

  const say = (refusal: Refusal): string => t(messageKeys(refusal), daysInWords(refusal.values ?? {}, format.day));
  const tell = (id: string, outcome: Outcome): void => setOutcomes((before) => ({ ...before, [id]: outcome }));
  const send = async ({ act, input }: Step) => {
    const { data, error } = await client
      .mutation<Record<string, UpdateItemFragment>>(DOCUMENTS[act].toString(), { input: { token, ...input } }, EVERYTHING)
      .toPromise();
    return { item: Object.values(data ?? {})[0], refusals: refusalsOf(error) };
  };

  /** `goOn` is false when the rest is not to be tried: there is no connection, or the link opens nothing any more. */
  async function saveOne(given: UpdateItemFragment): Promise<{ isSaved: boolean; goOn: boolean }> {
    let { version } = given;
    const lack = lackOf(draftOf(given.id));
    if (lack) {
      tell(given.id, { kind: 'refused', field: lack, sentence: t(lack === 'reason' ? 'update.reasonNeeded' : 'update.dayNeeded') });
      return { isSaved: false, goOn: true };
    }
    for (const [at, step] of stepsOf(given, draftOf(given.id), t(workWords(given).note)).entries()) {
      const { item, refusals } = await send({ ...step, input: { ...step.input, version } } as Step);
      const [refusal] = refusals;
      if (!item) {
        const found = refusal ?? { code: 'UNKNOWN', reason: 'unknown' };
        const kind = found.reason === 'stale-version' ? 'changed' : 'refused';
        if (found.code === 'CONFLICT') read.reload();
        const about = { isPartly: at > 0, isWish: step.act === 'extend' };
        tell(given.id, { kind, field: found.field, ...about, ...(kind === 'refused' && { sentence: say(found) }) });
        return { isSaved: false, goOn: found.code !== 'NETWORK' && found.field !== 'token' };
      }
      ({ version } = item);
      see([item]);
      settle(item.id, (draft) => settled(draft, step));
      tell(item.id, { kind: 'saved' });
    }
    return { isSaved: true, goOn: true };
  }

  const takesWords = (item: UpdateItemFragment): boolean => isOpen(item) && !gone.includes(item.id);
  const changed = items.filter((item) => takesWords(item) && isChanged(draftOf(item.id)));

  async function save(): Promise<boolean> {
    setSaving(true);
    setTurn(undefined);
    const left = changed.map(({ id }) => id);
    for (const item of changed) {
      const outcome = await saveOne(item);
      if (outcome.isSaved) left.splice(left.indexOf(item.id), 1);
      if (!outcome.goOn) break;
    }
    setSaving(false);
    setUnsavedCount(left.length);
    setTurn(left[0]);
    return left.length === 0;
  }

  return {
    ...{ read, items, takesWords, draftOf, type, discard, outcomes, turn, turnAway, unsavedCount, save },
    evidenceOf: (id) => evidenceOf(id, (drafts[id]?.draft ?? EMPTY).evidence),
    isSaving: isSaving || isSending,
    changedCount: changed.length,
    savedCount: Object.values(outcomes).filter(({ kind }) => kind === 'saved').length,
  };
}
