import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';

interface ResetFiltersProps {
  /** Whether a list is narrowed down at all. */
  isNarrowed: boolean;
  onReset: () => void;
}

/** Where the focus goes when the button has done its work and is gone: the filters around it, the button that shows them, or their panel. */
const placeOf = (button: HTMLElement): HTMLElement | null =>
  button.closest<HTMLElement>('[role=search]') ??
  button.parentElement?.querySelector<HTMLElement>('button[aria-expanded]') ??
  button.closest<HTMLElement>('section');

/** Takes back all that a list is narrowed down by; the same words wherever there is a list. */
export function ResetFilters({ isNarrowed, onReset }: ResetFiltersProps) {
  const { t } = useTranslation();
  if (!isNarrowed) return null;
  return (
    <Button
      variant="subtle"
      onClick={({ currentTarget }) => {
        const place = placeOf(currentTarget);
        if (place && place.tabIndex < 0) place.tabIndex = -1;
        place?.focus({ preventScroll: true });
        onReset();
      }}
    >
      {t('ui.filters.reset')}
    </Button>
  );
}
