import { useTranslation } from 'react-i18next';
import { useFormat } from '../../ui/format';
import { workWords, type Choice, type ItemDraft } from './item-draft';

export const choicesOf = (item: { isLate: boolean }): readonly (readonly [Choice, string])[] => [
  ['IN_PROGRESS', workWords(item).label],
  ['WAITING', 'update.waits'],
  ['DONE', 'update.isDone'],
];

/** What was typed of an item, as a text to read and to take along. */
export function useDraftWords(): (draft: ItemDraft, isLate: boolean) => string {
  const { t } = useTranslation();
  const format = useFormat();
  return ({ choice, percent, waitingFor, note, evidence, toDueOn, reason }, isLate) => {
    const line = (label: string, value: string) => (value ? t('plans.unrecorded.line', { label: t(label), value }) : '');
    const chosen = choicesOf({ isLate }).find(([one]) => one === choice);
    return [
      note,
      chosen && t(chosen[1]),
      choice === 'WAITING' && line('plans.items.waitingFor', waitingFor),
      line('plans.items.progress', percent && t('plans.items.percent', { share: Number(percent) / 100 })),
      line('update.later', [toDueOn && format.day(toDueOn), reason].filter(Boolean).join(', ')),
      line('plans.evidence.title', evidence.map(({ fileName }) => fileName).join(', ')),
    ]
      .filter(Boolean)
      .join('\n');
  };
}
