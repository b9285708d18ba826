import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { SeatRole } from '../../../graph/generated/graphql';
import { hasEnded } from '../../../ui/history';
import { useHistory } from '../../../ui/history-filter';
import { ToneBadge, type Tone } from '../../../ui/tone-badge';

const TONES: Record<SeatRole, Tone> = { CHAIR: 'info', VICE_CHAIR: 'info', SECRETARY: 'info', MEMBER: 'neutral', OBSERVER: 'neutral' };

/** As what somebody sits in a council; of a seat that has ended by the day looked at in plain words, as it says nothing about that day. */
export function SeatBadge({ seat }: { seat: { role: SeatRole; validTo?: string | null } }) {
  const { t } = useTranslation();
  const { asOf } = useHistory();
  const role = t(`councils.seatRole.${seat.role}`);
  if (!hasEnded(seat, asOf)) return <ToneBadge tone={TONES[seat.role]}>{role}</ToneBadge>;
  return (
    <Text span size="sm" c="dimmed">
      {t('councils.members.endedSeat', { role })}
    </Text>
  );
}
