import { Button } from '@mantine/core';
import { useToggle } from '@mantine/hooks';
import { useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Later } from '../../../ui/later';
import { useFilter } from '../../../ui/list-page';
import { RowsSkeleton } from '../../../ui/loaded';
import { Panel } from '../../../ui/panel';
import { FilterFields } from './filter-fields';
import { NarrowedBy } from './narrowed-by';
import { NOTHING, viewOf } from './register-search';
import { ResetFilters } from '../../../ui/reset-filters';
import { usePhone } from '../../../ui/use-phone';

interface RegisterFiltersProps {
  slug: string;
  /** The list comes first: the dozen fields take as long to draw as all of it. */
  isListThere: boolean;
}

/** What the list is narrowed down by; on a phone behind a button. */
export function RegisterFilters({ slug, isListThere }: RegisterFiltersProps) {
  const { t } = useTranslation();
  const search = useSearch({ from: '/frame/risks' });
  const filter = useFilter();
  const [isOpen, toggle] = useToggle();
  const isPhone = usePhone();
  return (
    <Panel
      title={t('risks.filter.label')}
      actions={
        <>
          <ResetFilters isNarrowed={viewOf(search) !== ''} onReset={() => filter(NOTHING)} />
          {isPhone && (
            <Button variant="default" aria-expanded={isOpen} onClick={() => toggle()}>
              {t(isOpen ? 'risks.filter.hide' : 'risks.filter.show')}
            </Button>
          )}
        </>
      }
    >
      <NarrowedBy search={search} />
      {(!isPhone || isOpen) && (
        <Later after={isListThere} placeholder={<RowsSkeleton rows={8} />}>
          <FilterFields slug={slug} />
        </Later>
      )}
    </Panel>
  );
}
