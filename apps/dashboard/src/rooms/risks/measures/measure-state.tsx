import { Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { MeasureLineFragment } from '../../../graph/generated/graphql';
import { daysUntil, useFormat } from '../../../ui/format';
import { ToneBadge } from '../../../ui/tone-badge';
import { STATE_TONES } from './terms';

type Standing = Pick<MeasureLineFragment, 'state' | 'isLate' | 'dueOn' | 'inPlaceOn' | 'dropReason' | 'evidence'>;

/** The state in words, since when it is in place, why it was dropped, and how late it is. */
export function MeasureStateMark({ measure, isDueBeside = false }: { measure: Standing; isDueBeside?: boolean }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { state, isLate, dueOn, inPlaceOn, dropReason, evidence } = measure;
  return (
    <Stack gap={4} align="flex-start">
      <ToneBadge tone={STATE_TONES[state]}>{t(`risks.measureState.${state}`)}</ToneBadge>
      {isLate && dueOn && <ToneBadge tone="bad">{t('risks.measure.late', { days: -daysUntil(dueOn) })}</ToneBadge>}
      {dueOn && !isDueBeside && (state === 'PLANNED' || state === 'IN_PROGRESS') && (
        <Text size="sm">{t('risks.measure.dueOnDay', { day: format.shortDay(dueOn) })}</Text>
      )}
      {inPlaceOn && <Text size="sm">{t('risks.measure.since', { day: format.shortDay(inPlaceOn) })}</Text>}
      {dropReason && <Text size="sm">{dropReason}</Text>}
      {state === 'IN_PLACE' && evidence && <Text size="sm">{evidence}</Text>}
    </Stack>
  );
}
