import { Switch } from '@mantine/core';
import { useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { DayFilter } from './day-filter';
import type { HistorySearch } from './history';
import { useFilter } from './list-page';

/** The choice of the page whose address it stands in; the route validates it with historySearch. */
export function useHistory(): HistorySearch {
  const { history, asOf }: HistorySearch = useSearch({ strict: false });
  return { history, asOf };
}

/** Ended ones too, or the state on one day. Goes into a Group beside other filters. */
export function HistoryFilter() {
  const { t } = useTranslation();
  const { history = false, asOf = null } = useHistory();
  const filter = useFilter();
  return (
    <>
      <Switch
        label={t('ui.history.endedToo')}
        checked={history}
        onChange={({ currentTarget }) => filter({ history: currentTarget.checked || undefined, asOf: undefined })}
      />
      <DayFilter
        w={190}
        aria-label={t('ui.history.asOf')}
        placeholder={t('ui.history.asOf')}
        value={asOf}
        onDay={(day) => filter({ history: undefined, asOf: day })}
      />
    </>
  );
}
