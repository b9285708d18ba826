// An hour as HH:MM, typed freely: 9, 930, 9.30 and 09:30 mean the same. The browser's own time field shows am/pm to who has an English
// browser, whatever the page's language is.
import { TextInput, type TextInputProps } from '@mantine/core';
import { IconClock } from '@tabler/icons-react';

interface TimeInputProps extends Omit<TextInputProps, 'value' | 'defaultValue' | 'onChange' | 'type'> {
  value?: string;
  defaultValue?: string;
  onChange?: (time: string) => void;
}

/** What was meant as HH:MM; what cannot be understood stays as it was typed, for the server to refuse in words. */
export function timeOf(typed: string): string {
  const found = /^(\d{1,2})[:. ]?(\d{2})?$/.exec(typed.trim());
  if (!found) return typed.trim();
  const [hours, minutes] = [Number(found[1]), Number(found[2] ?? 0)];
  if (hours > 23 || minutes > 59) return typed.trim();
  return `${String(hours).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`;
}

export function TimeInput({ onChange, onBlur, onKeyDown, ...input }: TimeInputProps) {
  const take = (typed: string): void => {
    const understood = timeOf(typed);
    if (understood !== typed) onChange?.(understood);
  };
  return (
    <TextInput
      inputMode="numeric"
      autoComplete="off"
      maxLength={5}
      placeholder="00:00"
      leftSection={<IconClock size={18} stroke={1.6} aria-hidden />}
      {...input}
      onChange={(event) => onChange?.(event.currentTarget.value)}
      onBlur={(event) => {
        take(event.currentTarget.value);
        onBlur?.(event);
      }}
      onKeyDown={(event) => {
        // Sends the form without leaving the field.
        if (event.key === 'Enter') take(event.currentTarget.value);
        onKeyDown?.(event);
      }}
    />
  );
}
