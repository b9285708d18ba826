import { Select } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../../../graph/generated';
import { useRead } from '../../../../graph/use-read';
import { useFormat } from '../../../../ui/format';
import { Picker } from '../../../../ui/pickers/picker';
import type { DraftForm } from '../../../../ui/use-draft-form';
import { withChosen } from '../../../../ui/with-chosen';
import { decisionName } from '../../action-plans/decision-name';
import type { ItemData } from '../item/item-query';
import type { ItemValues, KnownOrigin } from './item-values';

const PickDecisionOfItem = graphql(`
  query PickDecisionOfItem($councilId: ID!, $search: String) {
    decisions(councilId: $councilId, filter: { search: $search }, first: 20) {
      nodes {
        ...PlanDecisionName
      }
      pageInfo {
        hasNextPage
      }
    }
  }
`);

const SeminarsOfItems = graphql(`
  query SeminarsOfItems($councilId: ID!) {
    council(id: $councilId) {
      id
      seminars(first: 100) {
        nodes {
          id
          title
          state
          startsAt
        }
      }
    }
  }
`);

function useDecisions(text: string, pause: boolean, councilId: string) {
  const { data, isLoading } = useRead(PickDecisionOfItem, { councilId, search: text || null }, { pause });
  const choices = (data?.decisions.nodes ?? []).map((decision) => ({ id: decision.id, label: decisionName(decision) }));
  return { choices, isLoading, hasMore: data?.decisions.pageInfo.hasNextPage };
}

/** Names of what an item springs from. */
export const originOf = ({ decision, seminar }: Pick<ItemData, 'decision' | 'seminar'>): KnownOrigin => ({
  decisions: decision ? [{ id: decision.id, label: decisionName(decision) }] : [],
  seminars: seminar ? [{ id: seminar.id, label: seminar.title }] : [],
});

interface OriginFieldProps {
  form: DraftForm<ItemValues>;
  councilId: string;
  /** Names of what is chosen already. */
  known: KnownOrigin | undefined;
}

/** The decision of the council that it springs from, searched by its words. From when it was agreed on follows from it. */
export function DecisionOfItem({ form, councilId, known }: OriginFieldProps) {
  const { t } = useTranslation();
  return (
    <Picker
      label={t('plans.items.agreedBy')}
      known={known?.decisions ?? []}
      search={(text, pause) => useDecisions(text, pause, councilId)}
      {...form.getInputProps('decisionId')}
    />
  );
}

/** The seminar where it was agreed on. */
export function SeminarOfItem({ form, councilId, known }: OriginFieldProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const { data } = useRead(SeminarsOfItems, { councilId });
  const { seminarId } = form.getValues();
  const seminars = (data?.council.seminars.nodes ?? [])
    .filter(({ state }) => state !== 'CANCELLED')
    .sort((a, b) => (b.startsAt ?? '').localeCompare(a.startsAt ?? ''))
    .map(({ id, title, startsAt }) => ({ value: id, label: startsAt ? `${title}, ${format.shortDay(startsAt.slice(0, 10))}` : title }));
  const nameOf = (id: string | null) => known?.seminars.find((one) => one.id === id)?.label ?? '…';
  return (
    <Select
      clearable
      searchable
      clearButtonProps={{ 'aria-label': t('ui.clear') }}
      label={t('plans.items.agreedAt')}
      {...form.getInputProps('seminarId')}
      data={withChosen(seminars, seminarId ?? undefined, nameOf(seminarId))}
    />
  );
}
