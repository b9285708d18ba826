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
import { useFormat } from './format';

dayjs.extend(customParseFormat);

export interface DayInputProps extends Omit<DateInputProps, 'value' | 'defaultValue' | 'onChange' | 'minDate' | 'maxDate'> {
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

type Bounds = Pick<DayInputProps, 'minDate' | 'maxDate'>;
type Fault = 'notADay' | 'tooEarly' | 'tooLate';

function faultOf(typed: string, { minDate, maxDate }: Bounds): Fault | undefined {
  const day = parseDay(typed);
  if (day === null) return typed.trim() === '' ? undefined : 'notADay';
  if (minDate !== undefined && day < minDate) return 'tooEarly';
  return maxDate !== undefined && day > maxDate ? 'tooLate' : undefined;
}

/**
 * The calendar opens by a click or by the arrow key, not by the focus alone, which the first field of a dialog has at once. What was
 * typed and is no day stays, is told, and goes to the form as it is: saving is refused at this field, and nothing is left out silently.
 */
export function DayInput({ value, onChange, onClick, onBlur, onKeyDown, error, ...props }: DayInputProps) {
  const { t, i18n } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  const format = useFormat();
  const { minDate, maxDate } = props;
  /** Of what was typed, told when the field has been left. */
  const [fault, setFault] = useState<Fault>();
  const [isWellTyped, setWellTyped] = useState(true);
  // While the text is no day, the calendar keeps the last one: another value would wipe the text.
  const [kept, setKept] = useState(value);
  const isDay = value === undefined || value === null || DAY.test(value);
  if (isDay && kept !== value) setKept(value);
  const change = (day: string | null): void => {
    setFault(undefined);
    onChange?.(day);
  };
  /** Takes over what stands in the field; false where it is no day. */
  const take = (typed: string): boolean => {
    const found = faultOf(typed, props);
    setFault(found);
    const said = parseDay(typed) ?? typed;
    if (typed.trim() !== '' && said !== value) onChange?.(said);
    return found !== 'notADay';
  };
  const bounds: Record<Fault, string | undefined> = { notADay: undefined, tooEarly: minDate, tooLate: maxDate };
  const bound = fault && bounds[fault];
  const told = fault && t(`ui.day.${fault}`, { day: bound ? format.day(bound) : '' });
  return (
    <DatesProvider settings={{ locale: i18n.language === 'en' ? 'en-gb' : i18n.language, firstDayOfWeek: 1 }}>
      <DateInput
        valueFormat="DD.MM.YYYY"
        placeholder={t('ui.day.placeholder')}
        dateParser={parseDay}
        // What is a day is written out as one when the field is left; what is none stays as it was typed.
        fixOnBlur={isWellTyped}
        onInput={(event) => setWellTyped(event.currentTarget.value.trim() !== '' && !faultOf(event.currentTarget.value, props))}
        value={isDay ? value : kept}
        onChange={change}
        error={fault === 'notADay' ? told : (error ?? told)}
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
          take(event.currentTarget.value);
          onBlur?.(event);
        }}
        onKeyDown={(event) => {
          if (event.key === 'ArrowDown') setOpen(true);
          if (event.key === 'Escape') setOpen(false);
          // Sends the form without leaving the field: what stands in it counts, and what is no day is not sent.
          if (event.key === 'Enter' && !take(event.currentTarget.value)) event.preventDefault();
          onKeyDown?.(event);
        }}
        {...props}
      />
    </DatesProvider>
  );
}
