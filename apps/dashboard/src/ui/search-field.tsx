import { CloseButton, TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';

interface SearchFieldProps {
  /** What is searched; a screen reader says it, the field shows it while it is empty. */
  label: string;
  value: string | undefined;
  onSearch: (text: string | undefined) => void;
  /** As wide as its column of a grid. */
  isWide?: boolean;
}

/** Asks a moment after the last key, so that typing a name is one question and not ten. */
export function SearchField({ label, value, onSearch, isWide = false }: SearchFieldProps) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState(value ?? '');
  const field = useRef<HTMLInputElement>(null);
  // The address may be changed from elsewhere, by a link or the back button; while somebody types, it only follows what is typed.
  useEffect(() => {
    if (document.activeElement !== field.current) setTyped(value ?? '');
  }, [value]);
  const search = useDebouncedCallback((text: string) => onSearch(text.trim() || undefined), 250);
  const change = (text: string) => {
    setTyped(text);
    search(text);
  };
  return (
    <TextInput
      ref={field}
      type="search"
      role="searchbox"
      aria-label={label}
      placeholder={label}
      w={isWide ? '100%' : { base: '100%', sm: 300 }}
      maw="100%"
      value={typed}
      onChange={(event) => change(event.currentTarget.value)}
      leftSection={<IconSearch size={18} stroke={1.6} aria-hidden />}
      rightSection={typed ? <CloseButton aria-label={t('ui.clear')} onClick={() => change('')} /> : undefined}
    />
  );
}
