import { Group, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { ItemLineFragment } from '../../../graph/generated/graphql';
import { daysUntil, useFormat } from '../../../ui/format';
import { ToneBadge } from '../../../ui/tone-badge';
import { STATE_TONES } from './terms';

type Standing = Pick<ItemLineFragment, 'state' | 'isLate' | 'dueOn' | 'isBlocked' | 'waitingFor' | 'progressPercent' | 'openExtension'>;

/** The state in words, how far it has come, how late it is, and what it waits for. */
export function ItemStateMark({ item }: { item: Standing }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { state, progressPercent, isLate, dueOn, isBlocked, waitingFor, openExtension } = item;
  return (
    <Stack gap={4} align="flex-start">
      <Group gap={6}>
        <ToneBadge tone={STATE_TONES[state]}>{t(`plans.itemState.${state}`)}</ToneBadge>
        {(state === 'IN_PROGRESS' || state === 'WAITING') && <Text size="sm">{format.percent(progressPercent / 100)}</Text>}
      </Group>
      {isLate && <ToneBadge tone="bad">{t('plans.items.daysLate', { days: -daysUntil(dueOn) })}</ToneBadge>}
      {isBlocked && <ToneBadge tone="warning">{t('plans.items.blocked')}</ToneBadge>}
      {openExtension && (
        <ToneBadge tone="warning" mayWrap>
          {t('plans.items.asksFor', { day: format.shortDay(openExtension.toDueOn) })}
        </ToneBadge>
      )}
      {state === 'WAITING' && waitingFor && <Text size="sm">{t('plans.items.waitsFor', { what: waitingFor })}</Text>}
    </Stack>
  );
}

/** How it stands in a line: where there is little room, what it is due by lies far below what is asked of it. */
export function ItemStanding({ item: { state, isLate, dueOn } }: { item: Pick<Standing, 'state' | 'isLate' | 'dueOn'> }) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <>
      <ToneBadge tone={STATE_TONES[state]}>{t(`plans.itemState.${state}`)}</ToneBadge>
      <ToneBadge>{t('plans.items.dueDay', { day: format.shortDay(dueOn) })}</ToneBadge>
      {isLate && <ToneBadge tone="bad">{t('plans.items.daysLate', { days: -daysUntil(dueOn) })}</ToneBadge>}
    </>
  );
}

/** The last day, and how often it was moved. */
export function DueDay({ dueOn, slips }: Pick<ItemLineFragment, 'dueOn' | 'slips'>) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <>
      {format.shortDay(dueOn)}
      {slips > 0 && (
        <Text size="sm" c="dimmed">
          {t('plans.items.slips', { count: slips })}
        </Text>
      )}
    </>
  );
}
