import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../ui/format';
import type { Day, Room } from './agenda-query';
import { EVERYBODY } from './session-values';

interface Choice {
  value: string;
  label: string;
}

export const labelIn =
  (choices: Choice[]) =>
  (chosen: string): string =>
    choices.find(({ value }) => value === chosen)?.label ?? '…';

export function useDayChoices(days: Day[]): Choice[] {
  const format = useFormat();
  return days.map(({ id, date }) => ({ value: id, label: format.weekday(date) }));
}

export function useRoomChoices(rooms: Room[]): Choice[] {
  const { t } = useTranslation();
  return [{ value: EVERYBODY, label: t('seminars.agenda.everybodyNoRoom') }, ...rooms.map(({ id, name }) => ({ value: id, label: name }))];
}
