import { Box, Group, MultiSelect, SimpleGrid, Switch } from '@mantine/core';
import { useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { FoldedFilters } from '../../../../ui/folded-filters';
import { useFilter } from '../../../../ui/list-page';
import { InstitutionPicker } from '../../../../ui/pickers';
import { ResetFilters } from '../../../../ui/reset-filters';
import { SearchField } from '../../../../ui/search-field';
import { someOf } from '../../../risks/terms';
import { PHASES, STATES } from '../terms';
import { isFiltered, type Whose } from './items-search';

const NOTHING = {
  ...{ q: undefined, state: undefined, phase: undefined, by: undefined, late: undefined, asking: undefined },
  ...{ decision: undefined, measure: undefined },
  ...{ seminar: undefined, source: undefined, from: undefined, to: undefined, started: undefined, moved: undefined, ontime: undefined },
};

interface ItemFiltersProps {
  whose: Whose;
  councilId: string | null;
}

/** What the list is narrowed down by. */
export function ItemFilters(props: ItemFiltersProps) {
  return (
    <FoldedFilters reset={<Reset />}>
      <FilterFields {...props} />
    </FoldedFilters>
  );
}

/** The owner is asked for only among the items of a council: one's own institution is known. */
function FilterFields({ whose, councilId }: ItemFiltersProps) {
  const { t } = useTranslation();
  const search = useSearch({ from: '/frame/actions' });
  const filter = useFilter();
  const clearable = { clearable: true, clearButtonProps: { 'aria-label': t('ui.clear') } } as const;
  return (
    <SimpleGrid cols={{ base: 1, xs: 2, md: 4 }} role="search" aria-label={t('plans.items.filter')}>
      <Box style={{ alignSelf: 'end' }}>
        <SearchField label={t('plans.items.search')} value={search.q} onSearch={(q) => filter({ q })} />
      </Box>
      <MultiSelect
        {...clearable}
        hidePickedOptions
        label={t('plans.items.state')}
        placeholder={search.state ? undefined : t('plans.items.openOnes')}
        data={STATES.map((value) => ({ value, label: t(`plans.itemState.${value}`) }))}
        value={someOf(STATES, search.state) ?? []}
        onChange={(chosen) => filter({ state: chosen.join() || undefined })}
      />
      <MultiSelect
        {...clearable}
        hidePickedOptions
        label={t('plans.items.phase')}
        data={PHASES.map((value) => ({ value, label: t(`risks.measurePhase.${value}`) }))}
        value={someOf(PHASES, search.phase) ?? []}
        onChange={(chosen) => filter({ phase: chosen.join() || undefined })}
      />
      {whose === 'council' && councilId && (
        <InstitutionPicker
          label={t('plans.items.owner')}
          councilIds={[councilId]}
          value={search.by ?? null}
          onChange={(by) => filter({ by: by ?? undefined })}
        />
      )}
      <Group>
        <Switch
          label={t('plans.items.lateOnly')}
          checked={search.late ?? false}
          onChange={({ currentTarget }) => filter({ late: currentTarget.checked || undefined })}
        />
        <Switch
          label={t('plans.items.askingOnly')}
          checked={search.asking ?? false}
          onChange={({ currentTarget }) => filter({ asking: currentTarget.checked || undefined })}
        />
        <Reset />
      </Group>
    </SimpleGrid>
  );
}

function Reset() {
  const search = useSearch({ from: '/frame/actions' });
  const filter = useFilter();
  return <ResetFilters isNarrowed={isFiltered(search)} onReset={() => filter(NOTHING)} />;
}
