import { SegmentedControl } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../ui/format';
import type { Day } from './agenda-query';

export function DaySwitch({ days, dayId }: { days: Day[]; dayId: string }) {
  const { t } = useTranslation();
  const format = useFormat();
  const navigate = useNavigate({ from: '/seminars/$id/agenda' });
  return (
    <SegmentedControl
      aria-label={t('seminars.agenda.day')}
      value={dayId}
      onChange={(id) => {
        const number = days.findIndex((day) => day.id === id) + 1;
        void navigate({ to: '.', search: number > 1 ? { day: number } : {}, replace: true, resetScroll: false });
      }}
      data={days.map(({ id, date }, at) => ({
        value: id,
        label: `${t('seminars.dayNumber', { number: at + 1 })}: ${format.shortDay(date)}`,
      }))}
    />
  );
}
