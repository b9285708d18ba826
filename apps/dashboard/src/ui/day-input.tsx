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

const DAY = /^\d{4}-\d{2}-\d{2}$/;
/** As tables show it in each language, and as machines write it. No year of two digits: it would be read before the year is written out. */
const FORMS = ['DD.MM.YYYY', 'D.M.YYYY', 'DD/MM/YYYY', 'D/M/YYYY', 'YYYY-MM-DD'];

function parseDay(typed: string): string | null {
  const day = dayjs(typed.trim(), FORMS, true);
  return day.isValid() ? day.format('YYYY-MM-DD') : null;
}

const mayBe = (day: string | null, { minDate, maxDate }: Pick<DayInputProps, 'minDate' | 'maxDate'>): boolean =>
  day !== null && (minDate === undefined || day >= minDate) && (maxDate === undefined || day <= maxDate);

/**
 * The calendar opens by a click or by the arrow key, not by the focus alone, which the first field of a dialog has at once. What was
 * typed and is no day stays, is told, and goes to the form as it is: saving is refused at this field, and nothing is left out silently.
 */
export function DayInput({ value, onChange, onClick, onBlur, onKeyDown, error, ...props }: DayInputProps) {
  const { t, i18n } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  const [isUnread, setUnread] = useState(false);
  const [isWellTyped, setWellTyped] = useState(true);
  // While the text is no day, the calendar keeps the last one: another value would wipe the text.
  const [kept, setKept] = useState(value);
  const isDay = value === undefined || value === null || DAY.test(value);
  if (isDay && kept !== value) setKept(value);
  const change = (day: string | null): void => {
    setUnread(false);
    onChange?.(day);
  };
  const leave = (typed: string): void => {
    const day = parseDay(typed);
    setUnread(typed.trim() !== '' && day === null);
    if (typed.trim() !== '' && (day ?? typed) !== value) onChange?.(day ?? typed);
  };
  return (
    <DatesProvider settings={{ locale: i18n.language === 'en' ? 'en-gb' : i18n.language, firstDayOfWeek: 1 }}>
      <DateInput
        valueFormat="DD.MM.YYYY"
        placeholder={t('ui.day.placeholder')}
        dateParser={parseDay}
        // What is a day is written out as one when the field is left; what is none stays as it was typed.
        fixOnBlur={isWellTyped}
        onInput={(event) => setWellTyped(mayBe(parseDay(event.currentTarget.value), props))}
        value={isDay ? value : kept}
        onChange={change}
        error={isUnread ? t('ui.day.notADay') : error}
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
          leave(event.currentTarget.value);
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
