import { DayInput, type DayInputProps } from './day-input';
import { isDay } from './search-params';

interface DayFilterProps extends Omit<DayInputProps, 'onChange'> {
  onDay: (day: string | undefined) => void;
}

/** A day that a page is asked for by. Only one that can be asked for is passed on; what else was typed stays in the field, with why. */
export function DayFilter({ onDay, ...input }: DayFilterProps) {
  const { minDate, maxDate } = input;
  const mayBe = (day: string): boolean => isDay(day) && (!minDate || day >= minDate) && (!maxDate || day <= maxDate);
  return (
    <DayInput
      {...input}
      onChange={(day) => {
        if (day === null || mayBe(day)) onDay(day ?? undefined);
      }}
    />
  );
}
