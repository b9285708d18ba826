import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { UpdateItemFragment } from '../../graph/generated/graphql';
import { DayInput } from '../../ui/day-input';
import { today, useFormat } from '../../ui/format';
import { LongText } from '../../ui/long-text';
import type { ItemDraft } from './item-draft';

interface LaterDayProps {
  item: UpdateItemFragment;
  draft: ItemDraft;
  errorOf: (field: string) => string | undefined;
  onType: (typed: Partial<ItemDraft>) => void;
}

/** The wish for a later day; where one waits for an answer, that wish, for there is no second beside it. */
export function LaterDay({ item, draft, errorOf, onType }: LaterDayProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const { askedDueOn, askedAt, askedByName } = item;
  const asked = askedDueOn && askedAt && (
    <Text size="sm">{t('update.isAsked', { day: format.day(askedDueOn), at: format.instant(askedAt), by: askedByName ?? 'none' })}</Text>
  );
  if (asked && draft.toDueOn === null) return asked;
  return (
    <>
      {asked}
      <DayInput
        label={t('update.later')}
        minDate={today()}
        value={draft.toDueOn}
        error={errorOf('toDueOn')}
        onChange={(toDueOn) => onType({ toDueOn })}
      />
      {(draft.toDueOn !== null || draft.reason !== '') && (
        <LongText
          label={t('update.laterReason')}
          most={2000}
          value={draft.reason}
          error={errorOf('reason')}
          onChange={(event) => onType({ reason: event.currentTarget.value })}
        />
      )}
    </>
  );
}
