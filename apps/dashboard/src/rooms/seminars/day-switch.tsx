import { SegmentedControl } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../ui/format';

interface DaySwitchProps {
  days: { id: string; date: string }[];
  dayId: string;
  /** Gets what the address says of the day: nothing of the first one. */
  onSwitch: (search: { day?: number }) => void;
}

export function DaySwitch({ days, dayId, onSwitch }: DaySwitchProps) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <SegmentedControl
      aria-label={t('seminars.agenda.day')}
      value={dayId}
      onChange={(id) => {
        const number = days.findIndex((day) => day.id === id) + 1;
        onSwitch(number > 1 ? { day: number } : {});
      }}
      data={days.map(({ id, date }, at) => ({
        value: id,
        label: `${t('seminars.dayNumber', { number: at + 1 })}: ${format.shortDay(date)}`,
      }))}
    />
  );
}
