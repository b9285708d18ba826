import { Button, Group, Text } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useFilter } from '../../../ui/list-page';
import type { RegisterSearch } from './register-search';

/** What no field of the choice shows: numbers, views and cells of a map lead to it. Each is said, and goes by a press. */
export function NarrowedBy({ search: { scored, matrix, likelihood, impact } }: { search: RegisterSearch }) {
  const { t } = useTranslation();
  const filter = useFilter();
  const isCell = likelihood !== undefined && impact !== undefined;
  const choices = [
    scored && { text: t('risks.notScored'), without: { scored: undefined } },
    matrix && { text: t('risks.onOtherMatrix'), without: { matrix: undefined } },
    isCell && { text: t('risks.filter.cell', { likelihood, impact }), without: { likelihood: undefined, impact: undefined } },
    !isCell && likelihood !== undefined && { text: t('risks.filter.likelihood', { likelihood }), without: { likelihood: undefined } },
    !isCell && impact !== undefined && { text: t('risks.filter.impact', { impact }), without: { impact: undefined } },
  ].filter((choice) => typeof choice === 'object');
  if (choices.length === 0) return null;
  return (
    <Group gap="xs" role="group" aria-label={t('risks.filter.narrowed')} mb="md">
      <Text component="span" size="sm" aria-hidden>
        {t('risks.filter.narrowed')}:
      </Text>
      {choices.map(({ text, without }) => (
        <Button
          key={text}
          size="compact-md"
          fz="sm"
          variant="light"
          rightSection={<IconX size={16} aria-hidden />}
          aria-label={t('risks.filter.without', { choice: text })}
          onClick={() => filter(without)}
        >
          {text}
        </Button>
      ))}
    </Group>
  );
}
