import { Button, Group, Text } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../../ui/format';
import { useFilter } from '../../../../ui/list-page';
import type { ItemsSearch } from './items-search';

/** What no field of the choice shows: numbers of the follow-through page lead to it. Each is said, and goes by a press. */
export function ItemsNarrowedBy({
  search: { decision, measure, seminar, source, from, to, started, moved, ontime, late },
}: {
  search: ItemsSearch;
}) {
  const { t } = useTranslation();
  const format = useFormat();
  const filter = useFilter();
  const choices = [
    decision && { text: t('plans.items.only.decision'), without: { decision: undefined } },
    measure && { text: t('plans.items.only.measure'), without: { measure: undefined } },
    seminar && { text: t('plans.follow.only.seminar'), without: { seminar: undefined } },
    source && { text: t(`plans.itemSource.${source}`), without: { source: undefined } },
    from && { text: t('plans.follow.only.from', { day: format.shortDay(from) }), without: { from: undefined } },
    to && { text: t('plans.follow.only.to', { day: format.shortDay(to) }), without: { to: undefined } },
    started && { text: t('plans.follow.only.started'), without: { started: undefined } },
    moved && { text: t('plans.follow.only.moved'), without: { moved: undefined } },
    ontime && { text: t('plans.follow.only.ontime'), without: { ontime: undefined } },
    late === false && { text: t('plans.follow.only.inTime'), without: { late: undefined } },
  ].filter((choice) => typeof choice === 'object');
  if (choices.length === 0) return null;
  return (
    <Group gap="xs" role="group" aria-label={t('plans.follow.narrowed')}>
      <Text component="span" size="sm" aria-hidden>
        {t('plans.follow.narrowed')}:
      </Text>
      {choices.map(({ text, without }) => (
        <Button
          key={text}
          size="compact-md"
          fz="sm"
          variant="light"
          rightSection={<IconX size={16} aria-hidden />}
          aria-label={t('plans.follow.without', { choice: text })}
          onClick={() => filter(without)}
        >
          {text}
        </Button>
      ))}
    </Group>
  );
}
