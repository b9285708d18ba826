import { Group, MultiSelect, Select } from '@mantine/core';
import { useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useFilter } from '../../../ui/list-page';
import { LinkButton } from '../../../ui/links';
import { DUE } from '../../risks/register/register-search';
import { EVENT_TYPES, LEVELS, oneOf, someOf } from '../../risks/terms';

/** What is usually changed in such a list; all other choices are those of the number that led here. */
export function RowsChoice() {
  const { t } = useTranslation();
  const search = useSearch({ from: '/frame/overview/risks' });
  const filter = useFilter();
  const clearable = { clearable: true, clearButtonProps: { 'aria-label': t('ui.clear') }, w: { base: '100%', xs: 260 } } as const;
  return (
    <Group role="search" aria-label={t('risks.filter.label')} align="flex-end">
      <MultiSelect
        {...clearable}
        label={t('risks.filter.level')}
        hidePickedOptions
        data={LEVELS.map((value) => ({ value, label: t(`risks.riskLevel.${value}`) }))}
        value={someOf(LEVELS, search.level) ?? []}
        onChange={(chosen) => filter({ level: chosen.join() || undefined })}
      />
      <MultiSelect
        {...clearable}
        label={t('risks.filter.event')}
        hidePickedOptions
        data={EVENT_TYPES.map((value) => ({ value, label: t(`risks.eventType.${value}`) }))}
        value={someOf(EVENT_TYPES, search.event) ?? []}
        onChange={(chosen) => filter({ event: chosen.join() || undefined })}
      />
      <Select
        {...clearable}
        label={t('risks.filter.due')}
        data={DUE.map((value) => ({ value, label: t(`risks.due.${value}`) }))}
        value={oneOf(DUE, search.due) ?? null}
        onChange={(due) => filter({ due: due ?? undefined })}
      />
      <LinkButton variant="subtle" to="/overview/risks" search={{ region: search.region, councils: search.councils }} resetScroll={false}>
        {t('overview.rows.all')}
      </LinkButton>
    </Group>
  );
}
