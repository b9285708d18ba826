import { Box, MultiSelect, Select, SimpleGrid, Switch } from '@mantine/core';
import { useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../../graph/generated';
import { useRead } from '../../../graph/use-read';
import { DayFilter } from '../../../ui/day-filter';
import { today } from '../../../ui/format';
import { useFilter } from '../../../ui/list-page';
import { dayParam } from '../../../ui/search-params';
import { SearchField } from '../../../ui/search-field';
import { withChosen } from '../../../ui/with-chosen';
import { CLASSES, EVENT_TYPES, LEVELS, oneOf, ORDERS, someOf, STATUSES, TREATMENTS_ALL } from '../terms';
import { DUE, orderOf, yearAgo } from './register-search';

/** Who can own a risk of the council or see to a measure, and where a risk can lie. */
const RegisterChoices = graphql(`
  query RegisterChoices($slug: String!) {
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
      regions {
        id
        name
        children {
          id
          name
        }
      }
    }
  }
`);

export function FilterFields({ slug }: { slug: string }) {
  const { t } = useTranslation();
  const search = useSearch({ from: '/frame/risks' });
  const filter = useFilter();
  const { data } = useRead(RegisterChoices, { slug });
  const clearable = { clearable: true, clearButtonProps: { 'aria-label': t('ui.clear') } } as const;
  const institutions = (data?.council.memberships ?? [])
    .filter(({ isCurrent }) => isCurrent)
    .map(({ institution }) => ({ value: institution.id, label: institution.name }));
  const regions = (data?.council.regions ?? [])
    .flatMap((region) => [region, ...region.children])
    .map(({ id, name }) => ({ value: id, label: name }));
  const several = <Value extends string>(
    key: 'level' | 'status' | 'event' | 'class' | 'treatment',
    values: Value[],
    word: (value: Value) => string,
  ) => ({
    ...clearable,
    label: t(`risks.filter.${key}`),
    hidePickedOptions: true,
    data: values.map((value) => ({ value, label: word(value) })),
    value: someOf(values, search[key]) ?? [],
    onChange: (chosen: string[]) => filter({ [key]: chosen.join() || undefined }),
  });
  const { orderBy, isReversed } = orderOf(search);
  return (
    <SimpleGrid cols={{ base: 1, xs: 2, md: 3 }} role="search" aria-label={t('risks.filter.label')}>
      <Box style={{ alignSelf: 'end' }}>
        <SearchField label={t('risks.filter.search')} value={search.q} onSearch={(q) => filter({ q })} />
      </Box>
      <MultiSelect {...several('level', LEVELS, (value) => t(`risks.riskLevel.${value}`))} />
      <MultiSelect
        {...several('status', STATUSES, (value) => t(`risks.riskStatus.${value}`))}
        placeholder={search.status ? undefined : t('risks.filter.allOpen')}
      />
      <MultiSelect {...several('event', EVENT_TYPES, (value) => t(`risks.eventType.${value}`))} />
      <MultiSelect {...several('class', CLASSES, (value) => t(`risks.riskClass.${value}`))} />
      <MultiSelect {...several('treatment', TREATMENTS_ALL, (value) => t(`risks.treatment.${value}`))} />
      <Select
        {...clearable}
        searchable
        label={t('risks.filter.owner')}
        data={[
          { value: 'mine', label: t('risks.filter.mine') },
          { value: 'none', label: t('risks.noOwner') },
          ...withChosen(institutions, search.owner === 'mine' || search.owner === 'none' ? undefined : search.owner, '…'),
        ]}
        value={search.owner ?? null}
        onChange={(owner) => filter({ owner: owner ?? undefined })}
      />
      <Select
        {...clearable}
        searchable
        label={t('risks.filter.measure')}
        data={withChosen(institutions, search.measure, '…')}
        value={search.measure ?? null}
        onChange={(measure) => filter({ measure: measure ?? undefined })}
      />
      <Select
        {...clearable}
        searchable
        label={t('risks.filter.region')}
        data={withChosen(regions, search.region, '…')}
        value={search.region ?? null}
        onChange={(region) => filter({ region: region ?? undefined })}
      />
      <Select
        {...clearable}
        label={t('risks.filter.due')}
        data={DUE.map((value) => ({ value, label: t(`risks.due.${value}`) }))}
        value={oneOf(DUE, search.due) ?? null}
        onChange={(due) => filter({ due: due ?? undefined })}
      />
      <DayFilter label={t('risks.filter.dueBy')} value={dayParam(search.due) ?? null} onDay={(due) => filter({ due })} />
      <DayFilter
        label={t('risks.filter.since')}
        value={search.since ?? null}
        maxDate={search.on ?? today()}
        onDay={(since) => filter({ since, worse: since && search.worse })}
      />
      <Switch
        mt={{ xs: 30 }}
        label={t('risks.filter.worse')}
        checked={search.worse !== undefined}
        onChange={({ currentTarget: { checked } }) =>
          filter(checked ? { worse: 'yes', since: search.since ?? yearAgo(search.on) } : { worse: undefined })
        }
      />
      <DayFilter label={t('risks.filter.on')} value={search.on ?? null} maxDate={today()} onDay={(on) => filter({ on })} />
      <Select
        allowDeselect={false}
        label={t('risks.filter.order')}
        data={ORDERS.map((value) => ({ value, label: t(`risks.order.${value}`) }))}
        value={orderBy}
        onChange={(order) => filter({ order: order === 'LEVEL' ? undefined : (order ?? undefined), reverse: undefined })}
      />
      <Switch
        mt={{ xs: 30 }}
        label={t('risks.filter.reverse')}
        checked={isReversed}
        onChange={({ currentTarget }) => filter({ reverse: currentTarget.checked || undefined })}
      />
    </SimpleGrid>
  );
}
