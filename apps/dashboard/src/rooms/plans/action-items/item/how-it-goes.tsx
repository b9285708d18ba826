import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { dropDraft, readDraft, useDraftKey } from '../../../../ui/drafts';
import { Unrecorded } from '../../../../ui/unrecorded';
import type { ItemData } from './item-query';
import { ProgressPanel, progressDraft, type Values } from './progress-panel';

/** Where the reader says how it goes. Once they can no more, what they had typed and not saved stays, to be read. */
export function HowItGoes({ item }: { item: ItemData }) {
  const { viewerCanReport } = item;
  const wasHere = useRef(false);
  useEffect(() => {
    if (viewerCanReport) wasHere.current = true;
  }, [viewerCanReport]);
  return viewerCanReport ? <ProgressPanel item={item} /> : <UnrecordedProgress item={item} isNew={wasHere.current} />;
}

function UnrecordedProgress({ item, isNew }: { item: ItemData; isNew: boolean }) {
  const { t } = useTranslation();
  const key = useDraftKey(progressDraft(item.id));
  const [kept, setKept] = useState<Partial<Values>>(() => readDraft(key));
  if (Object.keys(kept).length === 0) return null;
  const { state, progressPercent, waitingFor, note, evidence = [] } = kept;
  const line = (label: string, value: string | undefined | false) => (value ? t('plans.unrecorded.line', { label: t(label), value }) : '');
  const lines = [
    note,
    line('plans.items.howItStands', state && t(`plans.itemState.${state}`)),
    line('plans.items.waitingFor', waitingFor),
    line('plans.items.progress', progressPercent && t('plans.items.percent', { share: Number(progressPercent) / 100 })),
    line('plans.evidence.title', evidence.map(({ fileName }) => fileName).join(', ')),
  ];
  return (
    <Unrecorded
      title={t('plans.unrecorded.title')}
      why={item.isOpen ? t('plans.unrecorded.notYours') : t('plans.unrecorded.closed', { state: t(`plans.itemState.${item.state}`) })}
      text={lines.filter(Boolean).join('\n')}
      isNew={isNew}
      onDiscard={() => {
        dropDraft(key);
        setKept({});
      }}
    />
  );
}
