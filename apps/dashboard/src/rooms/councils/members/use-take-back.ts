import { useTranslation } from 'react-i18next';
import { useAct } from '../../../graph/use-act';
import { confirm } from '../../../ui/confirm';
import { plusDays, today } from '../../../ui/format';
import { EndSeat } from './end-seat-dialog';
import type { SeatData } from './seats';

/** Takes back a seat that was given by mistake today or for a day to come; undefined for one that has begun before. */
export function useTakeBack(seat: SeatData): (() => void) | undefined {
  const { t } = useTranslation();
  const act = useAct(EndSeat, { success: 'councils.members.takenBack' });
  if (seat.validFrom < today()) return undefined;
  const validTo = plusDays(seat.validFrom, -1);
  return () =>
    confirm({
      title: t('councils.members.takeBackTitle'),
      text: t('councils.members.takeBackText', { person: seat.person.name, institution: seat.institution.name }),
      action: t('councils.members.takeBack'),
      isDangerous: true,
      onConfirm: () => void act.run({ input: { id: seat.id, version: seat.version, validTo } }),
    });
}
