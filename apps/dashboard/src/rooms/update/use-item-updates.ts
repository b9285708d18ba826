// What somebody says of all their items, saved by one button: one item after the other, each outcome told at its item. What was typed is
// kept in this tab until it is saved; an item that somebody else has changed or closed meanwhile stays, with both.
import { useCallback, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { client, EVERYTHING } from '../../graph/client';
import type { UpdateItemFragment } from '../../graph/generated/graphql';
import { daysInWords, messageKeys, refusalsOf, type Refusal } from '../../graph/problem';
import { useRead, type Read } from '../../graph/use-read';
import { keepDraft, readDraft, useDraftKey } from '../../ui/drafts';
import { useFormat } from '../../ui/format';
import { EMPTY, isChanged, settled, stepsOf, type ItemDraft, type Step } from './item-draft';
import { CompleteByLink, OwnItems, ReportByLink, RequestExtensionByLink, type UpdateSheetData } from './update-query';
import { useLinkEvidence } from './use-link-evidence';

export interface Outcome {
  kind: 'saved' | 'refused' | 'changed';
  /** What was refused, in words. */
  sentence?: string;
  /** Of which input. */
  field?: string | undefined;
}

export interface ItemUpdates {
  read: Read<{ ownItems: UpdateSheetData }>;
  /** Also those that were closed since the page was opened. */
  items: UpdateItemFragment[];
  draftOf: (id: string) => ItemDraft;
  type: (id: string, typed: Partial<ItemDraft> | ((draft: ItemDraft) => Partial<ItemDraft>)) => void;
  /** What the uploader of an item works with. */
  evidenceOf: (id: string) => ReturnType<ReturnType<typeof useLinkEvidence>['evidenceOf']>;
  outcomes: Readonly<Record<string, Outcome>>;
  changedCount: number;
  savedCount: number;
  /** Or not to be saved yet, for a file is on its way. */
  isSaving: boolean;
  /** True when everything was saved. */
  save: () => Promise<boolean>;
}

type Drafts = Record<string, ItemDraft>;

const DOCUMENTS = { report: ReportByLink, complete: CompleteByLink, extend: RequestExtensionByLink };

const draftsIn = (kept: Record<string, unknown>): Drafts =>
  Object.fromEntries(Object.entries(kept).map(([id, draft]) => [id, { ...EMPTY, ...(draft as Partial<ItemDraft>) }]));

export function useItemUpdates(token: string): ItemUpdates {
  const { t } = useTranslation();
  const format = useFormat();
  const key = useDraftKey(`update/${token}`);
  const read = useRead(OwnItems, { token });
  const [drafts, setDrafts] = useState<Drafts>(() => draftsIn(readDraft(key)));
  const [outcomes, setOutcomes] = useState<Record<string, Outcome>>({});
  const [seen, setSeen] = useState<Record<string, UpdateItemFragment>>({});
  const [isSaving, setSaving] = useState(false);
  const listed = read.data?.ownItems.items;
  useEffect(() => {
    if (listed) setSeen((before) => ({ ...before, ...Object.fromEntries(listed.map((item) => [item.id, item])) }));
  }, [listed]);
  useEffect(() => {
    keepDraft(key, Object.fromEntries(Object.entries(drafts).filter(([, draft]) => isChanged(draft))));
  }, [key, drafts]);

  const draftOf = (id: string): ItemDraft => drafts[id] ?? EMPTY;
  const type = useCallback<ItemUpdates['type']>((id, typed) => {
    setDrafts((before) => {
      const draft = before[id] ?? EMPTY;
      return { ...before, [id]: { ...draft, ...(typeof typed === 'function' ? typed(draft) : typed) } };
    });
    setOutcomes(({ [id]: _told, ...others }) => others);
  }, []);
  const { evidenceOf, isSending } = useLinkEvidence(token, type);

  const say = (refusal: Refusal): string => t(messageKeys(refusal), daysInWords(refusal.values ?? {}, format.day));
  const tell = (id: string, outcome: Outcome): void => setOutcomes((before) => ({ ...before, [id]: outcome }));
  const send = async ({ act, input }: Step) => {
    const { data, error } = await client
      .mutation<Record<string, UpdateItemFragment>>(DOCUMENTS[act].toString(), { input: { token, ...input } }, EVERYTHING)
      .toPromise();
    return { item: Object.values(data ?? {})[0], refusals: refusalsOf(error) };
  };

  /** False when the rest is not to be tried: there is no connection. */
  async function saveOne(given: UpdateItemFragment): Promise<{ isSaved: boolean; goOn: boolean }> {
    let { version } = given;
    for (const step of stepsOf(given, draftOf(given.id), t('update.goingWellNote'))) {
      const { item, refusals } = await send({ ...step, input: { ...step.input, version } } as Step);
      const [refusal] = refusals;
      if (!item) {
        const found = refusal ?? { code: 'UNKNOWN', reason: 'unknown' };
        const kind = found.reason === 'stale-version' ? 'changed' : 'refused';
        if (found.code === 'CONFLICT') read.reload();
        tell(given.id, { kind, field: found.field, ...(kind === 'refused' && { sentence: say(found) }) });
        return { isSaved: false, goOn: found.code !== 'NETWORK' };
      }
      ({ version } = item);
      setSeen((before) => ({ ...before, [item.id]: item }));
      setDrafts((before) => ({ ...before, [item.id]: settled(before[item.id] ?? EMPTY, step) }));
      tell(item.id, { kind: 'saved' });
    }
    return { isSaved: true, goOn: true };
  }

  async function save(): Promise<boolean> {
    setSaving(true);
    let isSaved = true;
    for (const item of Object.values(seen)) {
      if (!isChanged(draftOf(item.id))) continue;
      const outcome = await saveOne(item);
      isSaved &&= outcome.isSaved;
      if (!outcome.goOn) break;
    }
    setSaving(false);
    return isSaved;
  }

  const items = Object.values(seen);
  return {
    ...{ read, items, draftOf, type, outcomes, save },
    evidenceOf: (id) => evidenceOf(id, draftOf(id).evidence),
    isSaving: isSaving || isSending,
    changedCount: items.filter(({ id }) => isChanged(draftOf(id))).length,
    savedCount: Object.values(outcomes).filter(({ kind }) => kind === 'saved').length,
  };
}
