import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { SeatRole } from '../../../graph/generated/graphql';
import { ToneBadge, type Tone } from '../../../ui/tone-badge';

const TONES: Record<SeatRole, Tone> = { CHAIR: 'info', VICE_CHAIR: 'info', SECRETARY: 'info', MEMBER: 'neutral', OBSERVER: 'neutral' };

/** As what somebody sits in a council; of a seat that has ended in plain words, as it says nothing about today. */
export function SeatBadge({ seat: { role, isCurrent } }: { seat: { role: SeatRole; isCurrent: boolean } }) {
  const { t } = useTranslation();
  const name = t(`councils.seatRole.${role}`);
  if (isCurrent) return <ToneBadge tone={TONES[role]}>{name}</ToneBadge>;
  return (
    <Text span size="sm" c="dimmed">
      {t('councils.members.endedSeat', { role: name })}
    </Text>
  );
}
