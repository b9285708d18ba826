// A day as YYYY-MM-DD: typed as 14.06.2026 or picked from a calendar that a keyboard and a screen reader can use.
import '@mantine/dates/styles.css';
import { DateInput, DatesProvider, type DateInputProps } from '@mantine/dates';
import { IconCalendar } from '@tabler/icons-react';
import dayjs from 'dayjs';
import 'dayjs/locale/en-gb';
import 'dayjs/locale/et';
import 'dayjs/locale/lv';
import 'dayjs/locale/ru';
import customParseFormat from 'dayjs/plugin/customParseFormat';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

dayjs.extend(customParseFormat);

interface DayInputProps extends Omit<DateInputProps, 'value' | 'defaultValue' | 'onChange' | 'minDate' | 'maxDate'> {
  value?: string | null;
  defaultValue?: string | null;
  onChange?: (day: string | null) => void;
  minDate?: string;
  maxDate?: string;
}

function parseDay(typed: string): string | null {
  const day = dayjs(typed.trim(), ['DD.MM.YYYY', 'D.M.YYYY', 'D.M.YY', 'YYYY-MM-DD'], true);
  return day.isValid() ? day.format('YYYY-MM-DD') : null;
}

/** The calendar opens by a click or by the arrow key, not by the focus alone, which the first field of a dialog has at once. */
export function DayInput({ onClick, onBlur, onKeyDown, ...props }: DayInputProps) {
  const { t, i18n } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  return (
    <DatesProvider settings={{ locale: i18n.language === 'en' ? 'en-gb' : i18n.language, firstDayOfWeek: 1 }}>
      <DateInput
        valueFormat="DD.MM.YYYY"
        placeholder={t('ui.day.placeholder')}
        dateParser={parseDay}
        clearable
        hideOutsideDates
        leftSection={<IconCalendar size={18} stroke={1.6} aria-hidden />}
        clearButtonProps={{ 'aria-label': t('ui.clear') }}
        ariaLabels={{
          nextMonth: t('ui.day.nextMonth'),
          previousMonth: t('ui.day.previousMonth'),
          nextYear: t('ui.day.nextYear'),
          previousYear: t('ui.day.previousYear'),
          nextDecade: t('ui.day.nextDecade'),
          previousDecade: t('ui.day.previousDecade'),
          monthLevelControl: t('ui.day.chooseMonth'),
          yearLevelControl: t('ui.day.chooseYear'),
        }}
        popoverProps={{ opened: isOpen }}
        // Escape closes the calendar and not the dialog around it.
        data-mantine-stop-propagation={isOpen || undefined}
        getDayProps={() => ({ onClick: () => setOpen(false) })}
        onClick={(event) => {
          setOpen(true);
          onClick?.(event);
        }}
        onBlur={(event) => {
          setOpen(false);
          onBlur?.(event);
        }}
        onKeyDown={(event) => {
          if (event.key === 'ArrowDown') setOpen(true);
          if (event.key === 'Escape') setOpen(false);
          onKeyDown?.(event);
        }}
        {...props}
      />
    </DatesProvider>
  );
}
