import { Group, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../../graph/generated';
import type { MeasureItemsFragment } from '../../../graph/generated/graphql';
import { daysUntil, useFormat } from '../../../ui/format';
import { LinkAnchor } from '../../../ui/links';
import { ToneBadge } from '../../../ui/tone-badge';
import { MarkBadge } from '../../risks/mark-badge';

export const MeasureItems = graphql(`
  fragment MeasureItems on Measure {
    id
    actionItems {
      id
      ref
      title
      state
      dueOn
      isLate
      isRestricted
    }
  }
`);

const MOST = 5;

/** What carries a measure out, with how it stands and by when; nothing where nothing does. The list has those that are too many here. */
export function MeasureItemLines({ measure: { id: measure, actionItems } }: { measure: MeasureItemsFragment }) {
  const { t } = useTranslation();
  const format = useFormat();
  if (actionItems.length === 0) return null;
  return (
    <Stack gap={4} mt={6} component="ul" p={0} style={{ listStyle: 'none' }} aria-label={t('plans.items.title')}>
      {actionItems.slice(0, MOST).map(({ id, ref, title, state, dueOn, isLate, isRestricted }) => (
        <Group key={id} component="li" gap={6}>
          <LinkAnchor to="/actions/$id" params={{ id }} fz="sm" fw={400}>
            {ref} {title}
          </LinkAnchor>
          <Text component="span" size="sm" c="dimmed" fw={400}>
            {t(`plans.itemState.${state}`)} · {t('plans.items.dueDay', { day: format.shortDay(dueOn) })}
          </Text>
          {isLate && <ToneBadge tone="bad">{t('plans.items.daysLate', { days: -daysUntil(dueOn) })}</ToneBadge>}
          <MarkBadge isMarked={isRestricted} />
        </Group>
      ))}
      {actionItems.length > MOST && (
        <li>
          <LinkAnchor to="/actions" search={{ measure, whose: 'council', state: 'all' }} fz="sm" fw={400}>
            {t('plans.items.allOfMeasure', { count: actionItems.length })}
          </LinkAnchor>
        </li>
      )}
    </Stack>
  );
}
