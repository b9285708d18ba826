import { Box, MultiSelect, Select, SimpleGrid } from '@mantine/core';
import { useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../../graph/generated';
import { useRead } from '../../../graph/use-read';
import { DayFilter } from '../../../ui/day-filter';
import { FoldedFilters } from '../../../ui/folded-filters';
import { today } from '../../../ui/format';
import { useFilter } from '../../../ui/list-page';
import { ResetFilters } from '../../../ui/reset-filters';
import { SearchField } from '../../../ui/search-field';
import { withChosen } from '../../../ui/with-chosen';
import { someOf } from '../../risks/terms';
import { useKindWord } from './decision-words';
import { isFiltered, NO_SEMINAR } from './decisions-search';
import { DECISION_KINDS, DECISION_STATES } from './terms';

const NOTHING = { q: undefined, year: undefined, kind: undefined, state: undefined, seminar: undefined, from: undefined, to: undefined };

/** How far back the register goes, and at which seminars there was something to decide. */
const DecisionChoices = graphql(`
  query DecisionChoices($slug: String!) {
    council(slug: $slug) {
      id
      decisions(first: 1, orderBy: DECIDED, isReversed: true) {
        nodes {
          id
          year
        }
      }
      seminars(first: 50) {
        nodes {
          id
          title
          startsAt
        }
      }
    }
  }
`);

/** What the register is narrowed down by. */
export function DecisionFilters({ slug }: { slug: string }) {
  return (
    <FoldedFilters reset={<Reset />}>
      <FilterFields slug={slug} />
    </FoldedFilters>
  );
}

function FilterFields({ slug }: { slug: string }) {
  const { t } = useTranslation();
  const search = useSearch({ from: '/frame/decisions' });
  const filter = useFilter();
  const kindWord = useKindWord();
  const { data } = useRead(DecisionChoices, { slug });
  const clearable = { clearable: true, clearButtonProps: { 'aria-label': t('ui.clear') } } as const;
  const thisYear = Number(today().slice(0, 4));
  const first = data?.council.decisions.nodes[0]?.year ?? thisYear;
  const years = Array.from({ length: thisYear - first + 1 }, (_, i) => String(thisYear - i)).map((year) => ({ value: year, label: year }));
  const seminars = (data?.council.seminars.nodes ?? [])
    .filter(({ startsAt }) => startsAt && new Date(startsAt).getTime() <= Date.now())
    .map(({ id, title }) => ({ value: id, label: title }));
  return (
    <SimpleGrid cols={{ base: 1, xs: 2, lg: 4 }} role="search" aria-label={t('plans.decision.filter.label')}>
      <Box style={{ alignSelf: 'end' }}>
        <SearchField isWide label={t('plans.decision.filter.search')} value={search.q} onSearch={(q) => filter({ q })} />
      </Box>
      <Select
        {...clearable}
        label={t('plans.decision.filter.year')}
        data={withChosen(years, search.year, search.year ?? '')}
        value={search.year ?? null}
        onChange={(year) => filter({ year: year ?? undefined, from: undefined, to: undefined })}
      />
      <Select
        {...clearable}
        searchable
        label={t('plans.decision.field.seminar')}
        data={withChosen([{ value: NO_SEMINAR, label: t('plans.decision.field.between') }, ...seminars], search.seminar, '…')}
        value={search.seminar ?? null}
        onChange={(seminar) => filter({ seminar: seminar ?? undefined })}
      />
      <MultiSelect
        {...clearable}
        hidePickedOptions
        label={t('plans.decision.field.kind')}
        data={DECISION_KINDS.map((value) => ({ value, label: kindWord(value) }))}
        value={someOf(DECISION_KINDS, search.kind) ?? []}
        onChange={(chosen) => filter({ kind: chosen.join() || undefined })}
      />
      <MultiSelect
        {...clearable}
        hidePickedOptions
        label={t('plans.decision.field.state')}
        data={DECISION_STATES.map((value) => ({ value, label: t(`plans.decisionState.${value}`) }))}
        value={someOf(DECISION_STATES, search.state) ?? []}
        onChange={(chosen) => filter({ state: chosen.join() || undefined })}
      />
      <DayFilter
        label={t('plans.decision.filter.from')}
        value={search.from ?? null}
        maxDate={search.to ?? today()}
        onDay={(from) => filter({ from, year: undefined })}
      />
      <DayFilter
        label={t('plans.decision.filter.to')}
        value={search.to ?? null}
        {...(search.from && { minDate: search.from })}
        maxDate={today()}
        onDay={(to) => filter({ to, year: undefined })}
      />
      <Box style={{ alignSelf: 'end' }}>
        <Reset />
      </Box>
    </SimpleGrid>
  );
}

function Reset() {
  const search = useSearch({ from: '/frame/decisions' });
  const filter = useFilter();
  return <ResetFilters isNarrowed={isFiltered(search)} onReset={() => filter(NOTHING)} />;
}
