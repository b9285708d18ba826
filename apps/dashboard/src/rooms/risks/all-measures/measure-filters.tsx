import { Box, Group, MultiSelect, Select, SimpleGrid, Switch } from '@mantine/core';
import { useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../../graph/generated';
import { useRead } from '../../../graph/use-read';
import { useFilter } from '../../../ui/list-page';
import { ResetFilters } from '../../../ui/reset-filters';
import { SearchField } from '../../../ui/search-field';
import { PHASES, STATES } from '../measures/terms';
import { withChosen } from '../../../ui/with-chosen';
import { someOf } from '../terms';
import { isFiltered } from './measures-search';

const NOTHING = { q: undefined, phase: undefined, state: undefined, by: undefined, late: undefined };

/** Who can be responsible for a measure of the council. */
const MeasureChoices = graphql(`
  query MeasureChoices($slug: String!) {
    council(slug: $slug) {
      id
      memberships {
        id
        isCurrent
        institution {
          id
          name
        }
      }
    }
  }
`);

export function MeasureFilters({ slug }: { slug: string }) {
  const { t } = useTranslation();
  const search = useSearch({ from: '/frame/risks/measures' });
  const filter = useFilter();
  const { data } = useRead(MeasureChoices, { slug });
  const clearable = { clearable: true, clearButtonProps: { 'aria-label': t('ui.clear') } } as const;
  const institutions = (data?.council.memberships ?? [])
    .filter(({ isCurrent }) => isCurrent)
    .map(({ institution }) => ({ value: institution.id, label: institution.name }));
  return (
    <SimpleGrid cols={{ base: 1, xs: 2, md: 4 }} role="search" aria-label={t('risks.measures.filter')}>
      <Box style={{ alignSelf: 'end' }}>
        <SearchField label={t('risks.measures.search')} value={search.q} onSearch={(q) => filter({ q })} />
      </Box>
      <Select
        {...clearable}
        searchable
        label={t('risks.measure.responsible')}
        data={withChosen(institutions, search.by, '…')}
        value={search.by ?? null}
        onChange={(by) => filter({ by: by ?? undefined })}
      />
      <MultiSelect
        {...clearable}
        hidePickedOptions
        label={t('risks.measure.phase')}
        data={PHASES.map((value) => ({ value, label: t(`risks.measurePhase.${value}`) }))}
        value={someOf(PHASES, search.phase) ?? []}
        onChange={(chosen) => filter({ phase: chosen.join() || undefined })}
      />
      <MultiSelect
        {...clearable}
        hidePickedOptions
        label={t('risks.measure.state')}
        placeholder={search.state ? undefined : t('risks.measures.allButDropped')}
        data={STATES.map((value) => ({ value, label: t(`risks.measureState.${value}`) }))}
        value={someOf(STATES, search.state) ?? []}
        onChange={(chosen) => filter({ state: chosen.join() || undefined })}
      />
      <Group>
        <Switch
          label={t('risks.measures.lateOnly')}
          checked={search.late ?? false}
          onChange={({ currentTarget }) => filter({ late: currentTarget.checked || undefined })}
        />
        <ResetFilters isNarrowed={isFiltered(search)} onReset={() => filter(NOTHING)} />
      </Group>
    </SimpleGrid>
  );
}
