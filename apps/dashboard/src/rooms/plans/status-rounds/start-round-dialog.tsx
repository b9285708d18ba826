import { Alert, Select, Stack, Text, Textarea } from '@mantine/core';
import { IconMailCheck, IconMailOff } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../../graph/generated';
import type { StartRoundQuery } from '../../../graph/generated/graphql';
import { useAct } from '../../../graph/use-act';
import { useRead } from '../../../graph/use-read';
import { DataTable, type Column } from '../../../ui/data-table';
import { DayInput } from '../../../ui/day-input';
import { FormDialog } from '../../../ui/form-dialog';
import { plusDays, today, useFormat } from '../../../ui/format';
import { Loaded, RowsSkeleton } from '../../../ui/loaded';
import type { DialogState } from '../../../ui/use-dialog-param';
import { useDraftForm } from '../../../ui/use-draft-form';

const StartRound = graphql(`
  query StartRound($councilId: ID!) {
    statusRoundPreview(councilId: $councilId) {
      institutions {
        id
        items
        lateItems
        recipients
        askedToday
        namesAskedToday
        institution {
          id
          name
        }
      }
    }
    seminars(councilId: $councilId, upcoming: true, first: 50) {
      nodes {
        id
        title
        state
        days {
          id
          date
        }
      }
    }
  }
`);

const StartStatusRound = graphql(`
  mutation StartStatusRound($input: StartStatusRoundInput!) {
    startStatusRound(input: $input) {
      id
    }
  }
`);

type Line = StartRoundQuery['statusRoundPreview']['institutions'][number];
type RoundValues = { seminarId: string | null; words: string; askedUntil: string | null };
const DAYS = 10;
/** As long as a round may last. */
const MOST_DAYS = 100;

/** Whom it asks stands beside what it is for, before anybody is mailed. */
export function StartRoundDialog({ councilId, dialog }: { councilId: string; dialog: DialogState }) {
  const { t } = useTranslation();
  const format = useFormat();
  const navigate = useNavigate();
  const read = useRead(StartRound, { councilId }, { pause: !dialog.opened });
  const form = useDraftForm<RoundValues>({
    draft: `status-round/new/${councilId}`,
    initialValues: { seminarId: null, words: '', askedUntil: plusDays(today(), DAYS) },
    validate: {
      words: (value, { seminarId }) => (value.trim() || seminarId ? null : t('plans.rounds.wordsOrSeminar')),
      askedUntil: (value) => (value ? null : t('ui.required')),
    },
  });
  const act = useAct(StartStatusRound, {
    form,
    success: 'plans.rounds.started',
    onDone: ({ startStatusRound: { id } }) => void navigate({ to: '/actions/rounds/$id', params: { id } }),
  });
  const seminars = (read.data?.seminars.nodes ?? []).filter(({ state, days }) => state !== 'CANCELLED' && days.length > 0);
  return (
    <FormDialog
      title={t('plans.rounds.start')}
      opened={dialog.opened}
      onClose={dialog.close}
      form={form}
      act={act}
      saveLabel={t('plans.rounds.doStart')}
      onSubmit={form.onSubmit(
        ({ seminarId, words, askedUntil }) =>
          void act.run({ input: { councilId, seminarId, words: words.trim() || null, askedUntil: askedUntil ?? '' } }),
      )}
    >
      <Text size="sm">{t('plans.rounds.startText')}</Text>
      <Select
        label={t('plans.rounds.seminar')}
        placeholder={t('plans.rounds.noSeminar')}
        clearable
        clearButtonProps={{ 'aria-label': t('ui.clear') }}
        data={seminars.map(({ id, title, days }) => ({ value: id, label: `${title} (${format.shortDay(days[0]?.date ?? '')})` }))}
        {...form.getInputProps('seminarId')}
      />
      <Textarea
        label={t('plans.rounds.words')}
        description={t('plans.rounds.wordsHint')}
        autosize
        minRows={2}
        maxLength={1000}
        {...form.getInputProps('words')}
      />
      <DayInput
        label={t('plans.rounds.askedUntil')}
        required
        minDate={today()}
        maxDate={plusDays(today(), MOST_DAYS)}
        {...form.getInputProps('askedUntil')}
      />
      <Loaded read={read} skeleton={<RowsSkeleton rows={4} />}>
        {({ statusRoundPreview: { institutions } }) => <Preview lines={institutions} />}
      </Loaded>
    </FormDialog>
  );
}

function Preview({ lines }: { lines: Line[] }) {
  const { t } = useTranslation();
  const format = useFormat();
  const unreached = lines.filter(({ recipients }) => recipients === 0);
  const count = lines.reduce((sum, { askedToday }) => sum + askedToday, 0);
  // Whoever speaks for several institutions has a mail for each.
  const names = lines.flatMap(({ namesAskedToday, institution }) => namesAskedToday.map((name) => `${name} (${institution.name})`));
  const columns: Column<Line>[] = [
    { key: 'institution', title: t('plans.rounds.institution'), isMain: true, cell: ({ institution }) => institution.name },
    { key: 'items', title: t('plans.rounds.openItems'), cell: ({ items }) => format.number(items) },
    { key: 'late', title: t('plans.rounds.itemsLate'), cell: ({ lateItems }) => (lateItems > 0 ? format.number(lateItems) : null) },
    {
      key: 'recipients',
      title: t('plans.rounds.recipients'),
      cell: ({ recipients, askedToday }) => (recipients > 0 ? format.number(recipients - askedToday) : t('plans.rounds.nobody')),
    },
  ];
  return (
    <Stack gap="sm">
      {unreached.length > 0 && (
        <Alert color="yellow" icon={<IconMailOff />} title={t('plans.rounds.unreached')}>
          {t('plans.rounds.unreachedText', { names: format.list(unreached.map(({ institution }) => institution.name)) })}
        </Alert>
      )}
      {count > 0 && (
        <Alert color="sea" icon={<IconMailCheck />} title={t('plans.rounds.askedToday', { count })}>
          {t('plans.rounds.askedTodayText', { names: format.list(names), unseen: count - names.length })}
        </Alert>
      )}
      <Text fw={600}>{t('plans.rounds.whoIsAsked')}</Text>
      <DataTable
        caption={t('plans.rounds.whoIsAsked')}
        rows={lines}
        rowKey={({ id }) => id}
        columns={columns}
        empty={<Text>{t('plans.rounds.nothingOpen')}</Text>}
      />
    </Stack>
  );
}
