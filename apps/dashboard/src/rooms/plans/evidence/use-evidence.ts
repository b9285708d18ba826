import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { messageKeys, type Refusal } from '../../../graph/problem';
import { MOST_FILES, MOST_MEGABYTES, type SentFile } from './send-evidence';

/** A file on its way, or that did not get there. */
export interface Unsent {
  key: number;
  file: File;
  /** From 0 to 1. */
  share: number;
  problem?: string;
  canTryAgain: boolean;
}

export interface EvidenceActs {
  /** What is there already. */
  sent: readonly SentFile[];
  send: (file: File, onProgress: (share: number) => void) => Promise<SentFile | Refusal>;
  onSent: (file: SentFile) => void;
  onBusy?: (isBusy: boolean) => void;
}

/** Sends what somebody chose, one after the other: on a phone two at once take as long, and one that fails leaves the others alone. */
export function useEvidence({ sent, send, onSent, onBusy }: EvidenceActs) {
  const { t } = useTranslation();
  const [unsent, setUnsent] = useState<Unsent[]>([]);
  const [news, setNews] = useState('');
  const queue = useRef(Promise.resolve());
  const left = useRef(0);
  const keys = useRef(0);

  const change = (key: number, changes: Partial<Unsent>) =>
    setUnsent((all) => all.map((one) => (one.key === key ? { ...one, ...changes } : one)));
  const forget = (key: number) => setUnsent((all) => all.filter((one) => one.key !== key));

  async function deliver({ key, file }: Unsent): Promise<void> {
    const answer = await send(file, (share) => change(key, { share }));
    if ('id' in answer) {
      forget(key);
      setNews(t('plans.evidence.sent', { name: file.name }));
      onSent(answer);
    } else change(key, { problem: t(messageKeys(answer), answer.values), canTryAgain: answer.code !== 'INVALID' });
    left.current -= 1;
    if (left.current === 0) onBusy?.(false);
  }

  function enqueue(one: Unsent): void {
    left.current += 1;
    onBusy?.(true);
    queue.current = queue.current.then(() => deliver(one));
  }

  /** What the server would refuse unread does not leave the browser. */
  function problemOf(file: File, place: number): string | undefined {
    if (place >= MOST_FILES) return t('plans.evidence.tooMany', { most: MOST_FILES });
    if (file.size > MOST_MEGABYTES * 1024 * 1024) return t('problem.evidence-is-too-large', { megabytes: MOST_MEGABYTES });
    return file.size === 0 ? t('problem.evidence-is-empty') : undefined;
  }

  function add(files: readonly File[]): void {
    let place = sent.length + unsent.filter(({ problem }) => problem === undefined).length;
    const added = files.map((file): Unsent => {
      const problem = problemOf(file, place);
      if (problem === undefined) place += 1;
      keys.current += 1;
      return { key: keys.current, file, share: 0, canTryAgain: false, ...(problem !== undefined && { problem }) };
    });
    setUnsent((all) => [...all, ...added]);
    for (const one of added) if (one.problem === undefined) enqueue(one);
  }

  function again(one: Unsent): void {
    setUnsent((all) =>
      all.map((other) => (other.key === one.key ? { key: one.key, file: one.file, share: 0, canTryAgain: false } : other)),
    );
    enqueue(one);
  }

  return { unsent, news, add, again, forget };
}
