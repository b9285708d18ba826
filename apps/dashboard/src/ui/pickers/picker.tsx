// Choosing one of many: the server is asked while somebody types, a moment after the last key.
import { Loader, MultiSelect, Select, Text, type ComboboxItem, type MultiSelectProps, type SelectProps } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { keepPicked, pickedBefore } from './picked';

export interface Choice {
  id: string;
  label: string;
  /** A second line: where a person works, what kind of institution it is. */
  detail?: string;
}

/** `hasMore`: there are more than were found; whoever types finds them. Undefined while nobody knows: each search has to say, lest one forgets. */
export interface Found {
  choices: Choice[];
  isLoading: boolean;
  hasMore: boolean | undefined;
}

export type Search = (text: string, pause: boolean) => Found;

const items = (choices: Choice[]) =>
  choices.map(({ id, label, detail }) => ({ value: id, label: detail ? `${label} (${detail})` : label }));

interface Shared {
  search: Search;
  /** What is chosen already and may not be among the found. */
  known?: Choice[];
  exclude?: string[];
}

export type PickerProps = Shared & Omit<SelectProps, 'data' | 'searchable' | 'onSearchChange'>;

/** Stands last in the list and cannot be chosen. */
const MORE = '…';

function useSearch({ search: useChoices, known = [], exclude = [] }: Shared, chosen: string[]) {
  const { t } = useTranslation();
  const [text, setText] = useState('');
  const [isOpen, setOpen] = useState(false);
  const [asked] = useDebouncedValue(text, 250);
  const [seen, setSeen] = useState<Choice[]>([]);
  const { choices, isLoading, hasMore } = useChoices(asked, !isOpen);
  const isUnknown = (id: string) => ![...known, ...seen].some((choice) => choice.id === id);
  const before = pickedBefore(chosen.filter(isUnknown));
  const found = new Map<string, Choice>([...known, ...before, ...seen, ...choices].map((choice) => [choice.id, choice]));
  const remember = (ids: string[]) => {
    const picked = ids.flatMap((id) => found.get(id) ?? []);
    setSeen(picked);
    keepPicked(picked);
  };
  const offered = items([...found.values()].filter(({ id }) => !exclude.includes(id)));
  const data = hasMore ? [...offered, { value: MORE, label: t('ui.typeForMore'), disabled: true }] : offered;
  return { text, setText, setOpen, isLoading, remember, data };
}

/** It is a hint, not a choice out of reach: as dark as the others. */
const hintLook = { styles: { option: { opacity: 1 } } };
const renderOption: NonNullable<SelectProps['renderOption']> = ({ option }) =>
  option.value === MORE ? (
    <Text size="sm" c="dimmed">
      {option.label}
    </Text>
  ) : (
    option.label
  );

// The chosen label stands in the search field, so it must not filter what the server has found.
const matches = (item: ComboboxItem, text: string) =>
  item.value === MORE || item.label.toLocaleLowerCase().includes(text.trim().toLocaleLowerCase());

export function Picker({ search, known, exclude, onChange, ...select }: PickerProps) {
  const { t } = useTranslation();
  const { setText, setOpen, isLoading, remember, data } = useSearch({ search, known, exclude }, select.value ? [String(select.value)] : []);
  return (
    <Select
      searchable
      clearable
      data={data}
      renderOption={renderOption}
      {...hintLook}
      onSearchChange={(text) => setText(data.some(({ label }) => label === text) ? '' : text)}
      onDropdownOpen={() => setOpen(true)}
      onChange={(value, option) => {
        remember(value ? [value] : []);
        onChange?.(value, option);
      }}
      filter={({ options, search: typed }) =>
        (options as ComboboxItem[]).filter((item) => data.some(({ label }) => label === typed) || matches(item, typed))
      }
      nothingFoundMessage={isLoading ? t('ui.loading') : t('ui.nothingFound')}
      rightSection={isLoading ? <Loader size={16} /> : undefined}
      clearButtonProps={{ 'aria-label': t('ui.clear') }}
      {...select}
    />
  );
}

export type MultiPickerProps = Shared & Omit<MultiSelectProps, 'data' | 'searchable' | 'onSearchChange'>;

export function MultiPicker({ search, known, exclude, onChange, ...select }: MultiPickerProps) {
  const { t } = useTranslation();
  const { setText, setOpen, isLoading, remember, data } = useSearch({ search, known, exclude }, [...(select.value ?? [])]);
  return (
    <MultiSelect
      searchable
      clearable
      hidePickedOptions
      data={data}
      renderOption={renderOption}
      {...hintLook}
      filter={({ options, search: typed }) => (options as ComboboxItem[]).filter((item) => matches(item, typed))}
      onSearchChange={setText}
      onDropdownOpen={() => setOpen(true)}
      onChange={(value) => {
        remember(value);
        onChange?.(value);
      }}
      nothingFoundMessage={isLoading ? t('ui.loading') : t('ui.nothingFound')}
      clearButtonProps={{ 'aria-label': t('ui.clear') }}
      {...select}
    />
  );
}
