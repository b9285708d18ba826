import { Grid, Select } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../../../graph/generated';
import { useRead } from '../../../../graph/use-read';
import { today, useFormat } from '../../../../ui/format';
import type { Choice } from '../../../../ui/pickers';
import type { DraftForm } from '../../../../ui/use-draft-form';
import { withChosen } from '../../../../ui/with-chosen';
import type { DecisionValues } from './decision-values';

/** Where the council can have decided something. */
const DecisionPlaces = graphql(`
  query DecisionPlaces($councilId: ID!) {
    council(id: $councilId) {
      id
      seminars(first: 50) {
        nodes {
          id
          title
          state
          days {
            id
            date
          }
          sessions {
            id
            title
            kind
            startsAt
            day {
              id
              date
            }
          }
        }
      }
    }
  }
`);

/** A seminar that has begun, and an item of its agenda. Neither for what was decided between seminars. */
export function WhereDecided({ form, known }: { form: DraftForm<DecisionValues>; known: Choice[] }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { councilId, seminarId, sessionId } = form.getValues();
  const { data } = useRead(DecisionPlaces, { councilId });
  const nameOf = (id: string | null) => known.find((one) => one.id === id)?.label ?? '…';
  const seminars = (data?.council.seminars.nodes ?? []).filter(
    ({ state, days }) => state !== 'CANCELLED' && days.some(({ date }) => date <= today()),
  );
  const isOneDay = (seminars.find(({ id }) => id === seminarId)?.days.length ?? 1) < 2;
  const sessions = (seminars.find(({ id }) => id === seminarId)?.sessions ?? [])
    .filter(({ kind, id }) => kind !== 'BREAK' || id === sessionId)
    .map(({ id, title, startsAt, day }) => ({
      value: id,
      label: `${isOneDay ? '' : `${format.shortDay(day.date)} `}${startsAt} ${title}`,
    }));
  const clearable = { clearable: true, searchable: true, clearButtonProps: { 'aria-label': t('ui.clear') } } as const;
  const seminar = form.getInputProps('seminarId');
  return (
    <>
      <Grid.Col span={12}>
        <Select
          {...clearable}
          label={t('plans.decision.field.seminar')}
          placeholder={t('plans.decision.field.between')}
          {...seminar}
          data={withChosen(
            seminars.map(({ id, title }) => ({ value: id, label: title })),
            seminarId ?? undefined,
            nameOf(seminarId),
          )}
          onChange={(id) => form.setValues({ seminarId: id, sessionId: null })}
        />
      </Grid.Col>
      {seminarId && (
        <Grid.Col span={12}>
          <Select
            {...clearable}
            label={t('plans.decision.field.session')}
            data={withChosen(sessions, sessionId ?? undefined, nameOf(sessionId))}
            {...form.getInputProps('sessionId')}
          />
        </Grid.Col>
      )}
    </>
  );
}
