import { Group, Select } from '@mantine/core';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { CouncilPicker } from '../../../ui/pickers';
import { ResetFilters } from '../../../ui/reset-filters';
import type { ListSearch } from '../routes';
import { SEMINAR_STATES } from '../states';
import { useWords } from '../words';

/** The choice stands in the address: a filtered list can be sent to somebody and survives a reload. */
export function ListFilters({ councils }: { councils: { id: string; name: string }[] }) {
  const { t } = useTranslation();
  const words = useWords();
  const search = useSearch({ from: '/frame/seminars' });
  const navigate = useNavigate();
  const show = (next: ListSearch) => void navigate({ to: '/seminars', search: next, replace: true, resetScroll: false });
  const isFiltered = search.council !== undefined || search.state !== undefined;
  return (
    <Group gap="sm" align="flex-end" role="search" aria-label={t('seminars.filter.label')}>
      <CouncilPicker
        label={t('seminars.filter.council')}
        placeholder={t('seminars.filter.allCouncils')}
        known={councils.map(({ id, name }) => ({ id, label: name }))}
        value={search.council ?? null}
        onChange={(council) => show({ ...search, council: council ?? undefined })}
        w={{ base: '100%', sm: 320 }}
      />
      <Select
        label={t('seminars.filter.state')}
        placeholder={t('seminars.filter.allStates')}
        data={SEMINAR_STATES.map((state) => ({ value: state, label: words.state(state) }))}
        value={search.state ?? null}
        onChange={(state) => show({ ...search, state: state ?? undefined })}
        clearable
        clearButtonProps={{ 'aria-label': t('ui.clear') }}
        w={{ base: '100%', sm: 220 }}
      />
      <ResetFilters isNarrowed={isFiltered} onReset={() => show({})} />
    </Group>
  );
}
