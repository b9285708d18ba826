import { Button, Select, SimpleGrid } from '@mantine/core';
import { useMediaQuery, useToggle } from '@mantine/hooks';
import { useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { DayInput } from '../../../ui/day-input';
import { today } from '../../../ui/format';
import { useFilter } from '../../../ui/list-page';
import { Panel } from '../../../ui/panel';
import { SearchField } from '../../../ui/search-field';
import { EVENT_TYPES, LEVELS, oneOf, ORDERS, STATUSES } from '../terms';

const NOTHING = {
  q: undefined,
  level: undefined,
  status: undefined,
  event: undefined,
  likelihood: undefined,
  impact: undefined,
  order: undefined,
  on: undefined,
  since: undefined,
};

export function RegisterFilters() {
  const { t } = useTranslation();
  const search = useSearch({ from: '/frame/risks' });
  const filter = useFilter();
  const isFiltered = Object.keys(NOTHING).some((key) => search[key as keyof typeof NOTHING] !== undefined);
  const [isOpen, toggle] = useToggle();
  const isPhone = useMediaQuery('(max-width: 48em)', undefined, { getInitialValueInEffect: false }) ?? false;
  const clearable = { clearable: true, clearButtonProps: { 'aria-label': t('ui.clear') } } as const;
  return (
    <Panel
      title={t('risks.filter.label')}
      actions={
        <>
          {isFiltered && (
            <Button variant="subtle" onClick={() => filter(NOTHING)}>
              {t('risks.filter.reset')}
            </Button>
          )}
          {isPhone && (
            <Button variant="default" aria-expanded={isOpen} onClick={() => toggle()}>
              {t(isOpen ? 'risks.filter.hide' : 'risks.filter.show')}
            </Button>
          )}
        </>
      }
    >
      {(!isPhone || isOpen) && (
        <SimpleGrid cols={{ base: 1, xs: 2, md: 3 }} role="search" aria-label={t('risks.filter.label')}>
          <SearchField label={t('risks.filter.search')} value={search.q} onSearch={(q) => filter({ q })} />
          <Select
            {...clearable}
            label={t('risks.filter.level')}
            data={LEVELS.map((value) => ({ value, label: t(`risks.riskLevel.${value}`) }))}
            value={oneOf(LEVELS, search.level) ?? null}
            onChange={(level) => filter({ level: level ?? undefined })}
          />
          <Select
            {...clearable}
            label={t('risks.filter.status')}
            placeholder={t('risks.filter.allOpen')}
            data={STATUSES.map((value) => ({ value, label: t(`risks.riskStatus.${value}`) }))}
            value={oneOf(STATUSES, search.status) ?? null}
            onChange={(status) => filter({ status: status ?? undefined })}
          />
          <Select
            {...clearable}
            label={t('risks.filter.event')}
            data={EVENT_TYPES.map((value) => ({ value, label: t(`risks.eventType.${value}`) }))}
            value={oneOf(EVENT_TYPES, search.event) ?? null}
            onChange={(event) => filter({ event: event ?? undefined })}
          />
          <Select
            allowDeselect={false}
            label={t('risks.filter.order')}
            data={ORDERS.map((value) => ({ value, label: t(`risks.order.${value}`) }))}
            value={oneOf(ORDERS, search.order) ?? 'LEVEL'}
            onChange={(order) => filter({ order: order === 'LEVEL' ? undefined : (order ?? undefined) })}
          />
          <DayInput
            label={t('risks.filter.since')}
            value={search.since ?? null}
            maxDate={today()}
            onChange={(since) => filter({ since: since ?? undefined })}
          />
          <DayInput
            label={t('risks.filter.on')}
            value={search.on ?? null}
            maxDate={today()}
            onChange={(on) => filter({ on: on ?? undefined })}
          />
        </SimpleGrid>
      )}
    </Panel>
  );
}
